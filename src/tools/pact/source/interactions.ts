import type { InteractionKind } from "./interaction-kind.ts";
import { isJsonObject, type JsonObject } from "./json-object.ts";
import { itemsOf, membersOf, type Span } from "./json-text.ts";
import { flawOf, unseenIn, type PactForm } from "./members.ts";
import type { PactSource } from "./pact-source.ts";
import { rulesOf } from "./rule-list.ts";

/** A provider state, as a pact has it. */
export interface ProviderState {
  readonly name: string;
  readonly params: JsonObject;
}

/** One interaction of a pact, or what stands in the place of one. */
export interface PactInteraction {
  readonly source: PactSource;
  /** Tells it apart from every other one, also from its own duplicate. */
  readonly key: string;
  readonly description: string;
  readonly states: readonly ProviderState[];
  /** The consumer says that it may fail. */
  readonly pending: boolean;
  /** What the consumer has to say to the reader of a report. */
  readonly comments: readonly string[];
  /** Where it begins in its file, from 1. */
  readonly line: number;
  readonly kind: InteractionKind;
  /** What stands in the pact. */
  readonly value: JsonObject;
  /** The pact with this interaction alone, the other text as it is: numbers keep their digits. */
  readonly alone: string;
  /** What of it is not looked at when it is verified. */
  readonly unseen: readonly string[];
  /** The answers and messages in it that lack a body, so that any would do. */
  readonly bodiless: readonly string[];
  /** What has no effect whatever comes of it, though nothing else is passed over for that. */
  readonly notes: readonly string[];
  /** Why it can be neither verified nor compared. `isBroken` if its author has to mend it. */
  readonly obstacle?: { readonly reason: string; readonly isBroken: boolean };
}

/** The versions of Pact's specification that its verifier and the comparator know. */
const knownVersion = /^[1-4](\.\d+){0,2}$/;

/** What HTTP lets a method be. */
const token = /^[\w!#$%&'*+.^`|~-]+$/;

const kinds: Readonly<Record<string, InteractionKind>> = {
  "Synchronous/HTTP": "HTTP",
  "Asynchronous/Messages": "asynchronous message",
  "Synchronous/Messages": "synchronous message",
};

const lists = ["interactions", "messages"] as const;

/** The version of Pact's specification that a pact names. */
export function specificationOf({ text }: PactSource): string | undefined {
  return versionOf(partOf(text, membersOf(text).get("metadata")));
}

/** All that is in a pact. One in which there is nothing has one entry that says so. */
export function interactionsOf(source: PactSource): PactInteraction[] {
  const { text } = source;
  const members = membersOf(text);
  const metadata = partOf(text, members.get("metadata"));
  const version = versionOf(metadata);
  const plugins = isJsonObject(metadata) ? metadata["plugins"] : undefined;
  const hasPlugins = Array.isArray(plugins) && plugins.length > 0;
  const lineAt = lineCounter(text);
  const found = lists.flatMap((name) =>
    itemsOf(text, members.get(name)?.start ?? text.length).map((item, at): PactInteraction => {
      const value = JSON.parse(text.slice(item.start, item.end)) as unknown;
      const described = describe(value, name, version, hasPlugins);
      return {
        source,
        key: `${source.from}#${name}[${at}]`,
        ...described,
        line: lineAt(item.start),
        alone: withOnly(text, members, name, item),
      };
    }),
  );
  return found.length > 0 ? found : [emptyPact(source)];
}

function emptyPact(source: PactSource): PactInteraction {
  return {
    source,
    key: `${source.from}#`,
    description: "the pact as a whole",
    states: [],
    pending: false,
    comments: [],
    line: 1,
    kind: "HTTP",
    value: {},
    alone: source.text,
    unseen: [],
    bodiless: [],
    notes: [],
    obstacle: { reason: "The pact has no interactions", isBroken: false },
  };
}

type Described = Omit<PactInteraction, "alone" | "key" | "line" | "source">;

function describe(
  value: unknown,
  list: "interactions" | "messages",
  version: string | undefined,
  hasPlugins: boolean,
): Described {
  const fields = isJsonObject(value) ? value : {};
  const { description, type, pending } = fields;
  const isV4 = version?.startsWith("4") === true;
  const kind = list === "messages" ? "asynchronous message" : type === undefined ? "HTTP" : kinds[textOf(type)];
  const written = { isV4: isV4 && list === "interactions", hasPlugins: hasPlugins || "pluginConfiguration" in fields };
  const obstacle = obstacleOf(value, list, kind, version, written);
  return {
    description: typeof description === "string" && description !== "" ? description : "without a description",
    states: statesOf(fields),
    pending: pending === true && isV4,
    comments: commentsOf(fields["comments"]),
    notes: pending === true && !isV4 ? ['its "pending" has no effect, since it is of Pact 4 and the pact is not'] : [],
    kind: kind ?? "HTTP",
    value: fields,
    ...(obstacle === undefined ? unseenIn(fields, kind ?? "HTTP", written) : { unseen: [], bodiless: [] }),
    ...(obstacle === undefined ? {} : { obstacle }),
  };
}

function unknown(reason: string) {
  return { reason, isBroken: false };
}

function malformed(reason: string) {
  return { reason: `The interaction is malformed: ${reason}`, isBroken: true };
}

function obstacleOf(
  value: unknown,
  list: "interactions" | "messages",
  kind: InteractionKind | undefined,
  version: string | undefined,
  written: PactForm,
): PactInteraction["obstacle"] {
  if (!isJsonObject(value)) return malformed("it is not an object");
  const { type, request, response, providerStates } = value;
  if (version !== undefined && !knownVersion.test(version))
    return unknown(`The pact is of Pact specification ${version}; the versions 1 to 4 can be read`);
  if (type !== undefined && version === undefined)
    return unknown("The interaction has a type, as Pact 4 has it, but metadata.pactSpecification names no version");
  const isV4 = version?.startsWith("4") === true;
  const flaw = kind === undefined ? undefined : flawOf(value, kind, written);
  if (flaw !== undefined)
    return flaw.isBroken ? malformed(flaw.reason) : unknown(`The interaction cannot be read in full: ${flaw.reason}`);
  if (list === "messages" && isV4)
    return malformed(
      'it stands in "messages", which Pact 4 does not have: put it among the interactions, with the type "Asynchronous/Messages"',
    );
  if (type === undefined && isV4)
    return malformed('it has no type, and the pact is one of Pact 4: HTTP is "Synchronous/HTTP" there');
  if (kind === undefined) return unknown(`The interaction is of the type ${JSON.stringify(type)}, which is not known`);
  if (type !== undefined && kind !== "HTTP" && !isV4)
    return unknown(`The interaction has the type ${JSON.stringify(type)} of Pact 4 in a pact of version ${version}`);
  if (providerStates !== undefined && providerStates !== null && !areStates(providerStates))
    return malformed("providerStates is not a list of objects with names");
  if (kind === "asynchronous message") return undefined;
  if (!isJsonObject(request)) return malformed("it has no request");
  if (kind === "synchronous message")
    return Array.isArray(response) ? undefined : malformed("its response is not a list");
  if (typeof request["method"] !== "string" || request["method"] === "" || typeof request["path"] !== "string")
    return malformed("its request has no method or no path");
  if (!token.test(request["method"]))
    return malformed(`its request has the method ${JSON.stringify(request["method"])}, which is none of HTTP`);
  if (!isJsonObject(response)) return malformed("it has no response");
  const { status } = response;
  // Beside a rule for it some libraries write none, as 0.
  const isRuled = status === 0 && rulesOf(response).some(({ section }) => section === "status");
  if (status !== undefined && !isRuled && !(Number.isInteger(status) && Number(status) >= 100 && Number(status) <= 599))
    return malformed(`its response has the status ${JSON.stringify(status)}`);
  return undefined;
}

function areStates(states: unknown): boolean {
  return Array.isArray(states) && states.every((state) => isJsonObject(state) && typeof state["name"] === "string");
}

/** The states in the order in which they are set up. Older pacts have one, by its name only. */
function statesOf({ providerStates, providerState, provider_state }: JsonObject): ProviderState[] {
  if (areStates(providerStates))
    return (providerStates as readonly JsonObject[]).map(({ name, params }) => ({
      name: String(name),
      params: isJsonObject(params) ? params : {},
    }));
  const old = providerState ?? provider_state;
  return typeof old === "string" && old !== "" ? [{ name: old, params: {} }] : [];
}

/** The texts of V4 comments; the other entries by their names. */
function commentsOf(comments: unknown): string[] {
  if (!isJsonObject(comments)) return [];
  return Object.entries(comments).flatMap(([name, comment]) => {
    if (name === "text") return [comment].flat().map(String);
    return [`${name}: ${typeof comment === "string" ? comment : JSON.stringify(comment)}`];
  });
}

function versionOf(metadata: unknown): string | undefined {
  if (!isJsonObject(metadata)) return undefined;
  const { pactSpecification, pactSpecificationVersion } = metadata;
  const older = metadata["pact-specification"];
  const version =
    (isJsonObject(pactSpecification) ? pactSpecification["version"] : undefined) ??
    pactSpecificationVersion ??
    (isJsonObject(older) ? older["version"] : undefined);
  return version === undefined || version === null ? undefined : textOf(version);
}

function textOf(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}

function partOf(text: string, span: Span | undefined): unknown {
  return span === undefined ? undefined : JSON.parse(text.slice(span.start, span.end));
}

/** The other list is left out: a pact of Pact 3 that has both is one of messages for Pact's verifier. */
function withOnly(text: string, members: ReadonlyMap<string, Span>, kept: string, item: Span): string {
  const written = [...members]
    .filter(([name]) => name === kept || !lists.some((one) => one === name))
    .map(([name, span]) => {
      const { start, end } = name === kept ? item : span;
      const value = text.slice(start, end);
      return `${JSON.stringify(name)}:${name === kept ? `[${value}]` : value}`;
    });
  return `{${written.join(",")}}`;
}

/** Offsets to lines; to be asked in ascending order within each list. */
function lineCounter(text: string): (offset: number) => number {
  let at = 0;
  let line = 1;
  return (offset) => {
    if (offset < at) {
      at = 0;
      line = 1;
    }
    for (; at < offset; at++) if (text[at] === "\n") line++;
    return line;
  };
}
