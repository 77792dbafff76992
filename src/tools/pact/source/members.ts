import { isDeepStrictEqual } from "node:util";
import { firstFlaw, type Flaw, mended, unknownMember, unknownValue } from "./flaw.ts";
import { generatorsFlaw } from "./generators.ts";
import { idleGeneratorFlaw } from "./idle-generators.ts";
import { idleRuleFlaw } from "./idle-rules.ts";
import type { InteractionKind } from "./interaction-kind.ts";
import { isJsonObject, type JsonObject } from "./json-object.ts";
import { queryFlaw, unsentParameters } from "./query.ts";
import type { Ruled } from "./ruled.ts";
import { rulesFlaw } from "./rules.ts";
import { strangeSectionFlaw } from "./sections.ts";
import { headersFlaw, pathFlaw, unsentHeaders } from "./sent.ts";
import { bodilessOf, unseenOf } from "./unseen.ts";

/** What interactions of every kind can have, in any version of Pact's specification. */
const common = [
  "description",
  "type",
  "key",
  "pending",
  "comments",
  "providerState",
  "provider_state",
  "providerStates",
  "interactionMarkup",
  "pluginConfiguration",
  "transport",
  "metadata",
];

/** What a message has, whether it is an interaction or a part of one; before Pact 4 also `metaData`. */
const message = ["contents", "metadata", "matchingRules", "generators"];

const interaction: Readonly<Record<InteractionKind, readonly string[]>> = {
  HTTP: [...common, "request", "response"],
  "asynchronous message": [...common, ...message],
  "synchronous message": [...common, "request", "response"],
};

const request = ["method", "path", "query", "headers", "body", "matchingRules", "generators"];
const response = ["status", "headers", "body", "matchingRules", "generators"];
const oldRules = ["requestMatchingRules", "responseMatchingRules"];
const body = ["content", "contentType", "contentTypeHint", "encoded"];
const hints = ["BINARY", "TEXT", "DEFAULT"];
/** As Pact's verifier reads it; anything else is taken for a text. */
const base64 = /^(?:[A-Za-z\d+/]{4})*(?:[A-Za-z\d+/]{2}==|[A-Za-z\d+/]{3}=)?$/;

/**
 * The first thing in an interaction that is not known, or cannot have an effect. Pact's verifier passes over such things, so
 * that an expectation in them would hold whatever the provider does.
 */
export function flawOf(value: JsonObject, kind: InteractionKind, written: PactForm): Flaw | undefined {
  return (
    unknownMember("", value, written.isV4 ? interaction[kind] : [...interaction[kind], "metaData"]) ??
    pendingFlaw(value, written) ??
    statesFlaw(value) ??
    ownMetadataFlaw(value, kind) ??
    firstFlaw(partsOf(value, kind, written), partFlaw)
  );
}

/** What Pact's verifier would not look at in an interaction that has no flaw, and which bodies nobody would. */
export function unseenIn(
  value: JsonObject,
  kind: InteractionKind,
  written: PactForm,
): { readonly bodiless: readonly string[]; readonly unseen: readonly string[] } {
  const all = partsOf(value, kind, written);
  const parts = all.filter(({ isSent }) => !isSent);
  const unsent = all
    .filter(({ isSent, body: member }) => isSent && member === "body")
    .flatMap(({ name, part }) => [
      ...unsentParameters(name, part["query"]),
      ...unsentHeaders(name, part, written.isV4),
    ]);
  const bodiless = parts.length === 0 ? ["it has no response, which lets any pass"] : parts.flatMap(bodilessOf);
  return { bodiless, unseen: [...bodiless, ...unsent, ...parts.flatMap(unseenOf)] };
}

function pendingFlaw({ pending }: JsonObject, { isV4 }: PactForm): Flaw | undefined {
  return !isV4 || isNone(pending) || typeof pending === "boolean"
    ? undefined
    : mended(`its "pending" is ${JSON.stringify(pending)}: it is true or false`);
}

/** Who exchanges messages has metadata for each of them. */
function ownMetadataFlaw({ metadata }: JsonObject, kind: InteractionKind): Flaw | undefined {
  if (kind !== "synchronous message" || !isJsonObject(metadata) || Object.keys(metadata).length === 0) return undefined;
  return mended("its metadata are those of no message: put them into its request or its response");
}

/** How the pact is written. */
export type PactForm = Pick<Ruled, "hasPlugins" | "isV4">;

/** A part that has a body, and rules for it. */
interface Part extends Ruled {
  readonly known: readonly string[];
}

function partsOf(value: JsonObject, kind: InteractionKind, written: PactForm): Part[] {
  const { request: asked, response: answers } = value;
  if (kind === "asynchronous message")
    return [{ ...written, name: "it", part: value, known: interaction[kind], body: "contents", isSent: false }];
  const isHttp = kind === "HTTP";
  const responses = isHttp ? [answers] : Array.isArray(answers) ? (answers as readonly unknown[]) : [];
  return [asked, ...responses].flatMap((part, at): Part[] => {
    if (!isJsonObject(part)) return [];
    const isSent = at === 0;
    const known = isHttp ? (isSent ? request : response) : message;
    const name = isSent ? "its request" : "its response";
    return [{ ...written, name, part, known, body: isHttp ? "body" : "contents", isSent }];
  });
}

function partFlaw(one: Part): Flaw | undefined {
  const { name, part, known, body: member, isV4 } = one;
  const owner = name === "it" ? "its" : `${name}'s`;
  const { headers, query } = part;
  if (name !== "it") {
    // Before Pact 4 the verifier still reads the rules by the names that old pacts have.
    const old = member === "body" && !isV4 ? oldRules : [];
    const unknown = unknownMember(` of ${name}`, part, [...known, ...old]);
    if (unknown !== undefined) return unknown;
    if (isJsonObject(part["matchingRules"]) && old.some((one) => isJsonObject(part[one])))
      return mended(`${name} has its rules under two names: only one is read`);
  }
  const strange =
    member === "body"
      ? ((one.isSent ? pathFlaw(part) : undefined) ?? headersFlaw(name, headers) ?? queryFlaw(owner, query))
      : undefined;
  if (strange !== undefined) return strange;
  const { metadata, metaData } = part;
  if (member === "contents" && !(isObjectOrNone(metadata) && isObjectOrNone(metaData)))
    return mended(`${owner} metadata are not an object`);
  if (isJsonObject(metadata) && isJsonObject(metaData) && !isDeepStrictEqual(metadata, metaData))
    return mended(`${name} has both metadata and metaData: only one is read`);
  return (
    (isV4 ? bodyFlaw(`${owner} ${member}`, part[member]) : undefined) ??
    specifiedFlaw(owner, part) ??
    strangeSectionFlaw(one) ??
    idleRuleFlaw(one) ??
    idleGeneratorFlaw(one)
  );
}

/**
 * In Pact 4 a body is an object around the content; the verifier takes one without content for no body, and a text in an encoding
 * that it does not know as it stands.
 */
function bodyFlaw(name: string, value: unknown): Flaw | undefined {
  if (!isJsonObject(value) || Object.keys(value).length === 0) return undefined;
  const { content, encoded, contentTypeHint: hint } = value;
  const has = `${name} ${name.endsWith("s") ? "have" : "has"}`;
  const unknown = unknownMember(` of ${name}`, value, body);
  if (unknown !== undefined) return unknown;
  if (content === undefined) return mended(`${has} no content`);
  if (typeof content === "string" && !isNone(encoded) && !/^(?:false|base64|json)$/i.test(String(encoded)))
    return mended(`${has} "encoded" with ${JSON.stringify(encoded)}: "base64", "json" and false are known`);
  if (typeof content === "string" && /^base64$/i.test(String(encoded)) && !base64.test(content))
    return mended(`${has} "encoded" with "base64", and content that is none`);
  return isNone(hint) ? undefined : unknownValue(`the contentTypeHint of ${name}`, String(hint), hints);
}

/** What is wrong with the matching rules and generators of a part. */
function specifiedFlaw(owner: string, part: JsonObject): Flaw | undefined {
  return (
    firstFlaw(["matchingRules", "requestMatchingRules", "responseMatchingRules"], (name) =>
      rulesFlaw(owner, name, part[name]),
    ) ?? generatorsFlaw(owner, part["generators"])
  );
}

function statesFlaw({ providerStates, providerState, provider_state }: JsonObject): Flaw | undefined {
  const old = providerState ?? provider_state;
  const strange = [providerState, provider_state].find((one) => !isNone(one) && typeof one !== "string");
  if (strange !== undefined) return mended("its providerState is not a text");
  if (!Array.isArray(providerStates)) return undefined;
  const states = (providerStates as readonly unknown[]).filter(isJsonObject);
  // Some libraries write the one state in both forms.
  if (typeof old === "string" && old !== "" && !states.some(({ name }) => name === old))
    return mended(`its providerState "${old}" is not one of its providerStates`);
  return firstFlaw(states, (state) => {
    const name = `its provider state "${String(state["name"])}"`;
    const unknown = unknownMember(` of ${name}`, state, ["name", "params"]);
    return unknown ?? (isObjectOrNone(state["params"]) ? undefined : mended(`the params of ${name} are not an object`));
  });
}

function isObjectOrNone(value: unknown): boolean {
  return isNone(value) || isJsonObject(value);
}

function isNone(value: unknown): boolean {
  return value === undefined || value === null;
}

/** What a pact has at its top, and what its metadata has, as far as somebody reads it. Libraries and brokers add their own. */
const top = ["consumer", "provider", "interactions", "messages", "metadata"];
const metadata = ["pactSpecification", "pact-specification", "pactSpecificationVersion", "plugins"];

/** The first member at the top of a pact, or of its metadata, that is a misspelling of one that is read. */
export function misspeltMember(pact: JsonObject): Flaw | undefined {
  return firstFlaw(
    [
      { of: "", value: pact, known: top },
      { of: " of its metadata", value: pact["metadata"], known: metadata },
      { of: " of its metadata's pactSpecification", value: specification(pact["metadata"]), known: ["version"] },
    ],
    ({ of, value, known }) =>
      firstFlaw(Object.keys(isJsonObject(value) ? value : {}), (name) => {
        const flaw = unknownMember(of, { [name]: value }, known);
        return flaw?.isBroken === true ? flaw : undefined;
      }),
  );
}

function specification(value: unknown): unknown {
  return isJsonObject(value) ? (value["pactSpecification"] ?? value["pact-specification"]) : undefined;
}
