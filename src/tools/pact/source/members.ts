import { nearest } from "../../../shared/nearest.ts";
import { firstFlaw, type Flaw, mended, unknownMember, unknownValue } from "./flaw.ts";
import type { InteractionKind } from "./interaction-kind.ts";
import { isJsonObject, type JsonObject } from "./json-object.ts";
import { rulesFlaw } from "./rules.ts";

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

/** What a message has, whether it is an interaction or a part of one. */
const message = ["contents", "metadata", "metaData", "matchingRules", "generators"];

const interaction: Readonly<Record<InteractionKind, readonly string[]>> = {
  HTTP: [...common, "request", "response"],
  "asynchronous message": [...common, ...message],
  "synchronous message": [...common, "request", "response"],
};

// The verifier still reads the rules by the names that old pacts have.
const request = ["method", "path", "query", "headers", "body", "matchingRules", "requestMatchingRules", "generators"];
const response = ["status", "headers", "body", "matchingRules", "responseMatchingRules", "generators"];
const body = ["content", "contentType", "contentTypeHint", "encoded"];

const generated = ["method", "path", "query", "header", "body", "status", "metadata", "contents"];
const generators = [
  "RandomInt",
  "RandomDecimal",
  "RandomHexadecimal",
  "RandomString",
  "RandomBoolean",
  "Regex",
  "Uuid",
  "Date",
  "Time",
  "DateTime",
  "ProviderState",
  "MockServerURL",
];

/**
 * The first thing in an interaction that is not known, or cannot have an effect. Pact's verifier passes over such things, so
 * that an expectation in them would hold whatever the provider does.
 */
export function flawOf(value: JsonObject, kind: InteractionKind, isV4: boolean): Flaw | undefined {
  return unknownMember("", value, interaction[kind]) ?? statesFlaw(value) ?? partsFlaw(value, kind, isV4);
}

function partsFlaw(value: JsonObject, kind: InteractionKind, isV4: boolean): Flaw | undefined {
  const { request: asked, response: answers } = value;
  if (kind === "HTTP")
    return httpFlaw("its request", asked, request, isV4) ?? httpFlaw("its response", answers, response, isV4);
  if (kind === "asynchronous message") return specifiedFlaw("its", value);
  const parts = [asked, ...(Array.isArray(answers) ? (answers as readonly unknown[]) : [])].filter(isJsonObject);
  return firstFlaw(parts, (part) => {
    const name = part === asked ? "its request" : "its response";
    return unknownMember(` of ${name}`, part, message) ?? specifiedFlaw(`${name}'s`, part);
  });
}

function httpFlaw(name: string, part: unknown, known: readonly string[], isV4: boolean): Flaw | undefined {
  if (!isJsonObject(part)) return undefined;
  const unknown = unknownMember(` of ${name}`, part, known);
  if (unknown !== undefined) return unknown;
  if (!isObjectOrNone(part["headers"])) return mended(`${name}'s headers are not an object`);
  if (!isObjectOrNone(part["query"]) && typeof part["query"] !== "string")
    return mended(`${name}'s query is neither a text nor an object`);
  const flaw = (isV4 ? bodyFlaw(name, part["body"]) : undefined) ?? specifiedFlaw(`${name}'s`, part);
  return flaw ?? (known === response ? idleRuleFlaw(part) : undefined);
}

/** In Pact 4 a body is an object around the content; the verifier takes one without content for no body. */
function bodyFlaw(name: string, value: unknown): Flaw | undefined {
  if (!isJsonObject(value) || Object.keys(value).length === 0) return undefined;
  return (
    unknownMember(` of ${name}'s body`, value, body) ??
    (value["content"] === undefined ? mended(`${name}'s body has no content`) : undefined)
  );
}

/** Rules for what the response does not have: the verifier looks only at what it has. */
function idleRuleFlaw({ headers, body, matchingRules }: JsonObject): Flaw | undefined {
  const rules = Object.entries(isJsonObject(matchingRules) ? matchingRules : {});
  const names = new Set(Object.keys(isJsonObject(headers) ? headers : {}).map((name) => name.toLowerCase()));
  return firstFlaw(rules, ([key, value]) => {
    const isOfBody = /^\$\.body\b/.test(key) || (key === "body" && Object.keys(value as JsonObject).length > 0);
    if (isOfBody && body === undefined) return mended("its response has rules for a body, and no body");
    const old = /^\$\.headers?\.([\w-]+)$/.exec(key)?.[1];
    const named = key === "header" ? Object.keys(value as JsonObject) : old === undefined ? [] : [old];
    // The other forms of a path begin with a name as well, but not every one of them can be read as one.
    const idle = named.find((name) => /^[\w-]+$/.test(name) && !names.has(name.toLowerCase()));
    return idle === undefined
      ? undefined
      : mended(`its response has a rule for the header ${idle}, and no such header`);
  });
}

/** What is wrong with the matching rules and generators of a part. */
function specifiedFlaw(owner: string, part: JsonObject): Flaw | undefined {
  return (
    firstFlaw(["matchingRules", "requestMatchingRules", "responseMatchingRules"], (name) =>
      rulesFlaw(owner, name, part[name]),
    ) ?? generatorsFlaw(owner, part["generators"])
  );
}

function generatorsFlaw(owner: string, value: unknown): Flaw | undefined {
  if (value === undefined || value === null) return undefined;
  if (!isJsonObject(value)) return mended(`${owner} generators are not an object`);
  const unknown = unknownMember(` of ${owner} generators`, value, generated);
  if (unknown !== undefined) return unknown;
  return firstFlaw(Object.entries(value), ([section, entries]) => {
    if (!isJsonObject(entries)) return mended(`${owner} generators for ${section} are not an object`);
    const listed = typeof entries["type"] === "string" ? [entries] : Object.values(entries);
    return firstFlaw(listed, (entry) => {
      const type = isJsonObject(entry) ? entry["type"] : undefined;
      if (typeof type !== "string") return mended(`one of ${owner} generators for ${section} has no type`);
      return unknownValue(`the type "${type}" of one of ${owner} generators for ${section}`, type, generators);
    });
  });
}

function statesFlaw({ providerStates, providerState, provider_state }: JsonObject): Flaw | undefined {
  if (!Array.isArray(providerStates)) return undefined;
  const states = (providerStates as readonly unknown[]).filter(isJsonObject);
  const old = providerState ?? provider_state;
  // Some libraries write the one state in both forms.
  if (typeof old === "string" && old !== "" && !states.some(({ name }) => name === old))
    return mended(`its providerState "${old}" is not one of its providerStates`);
  return firstFlaw(states, (state) =>
    unknownMember(` of its provider state "${String(state["name"])}"`, state, ["name", "params"]),
  );
}

function isObjectOrNone(value: unknown): boolean {
  return value === undefined || value === null || isJsonObject(value);
}

/** The names of lists at the top of a pact. */
const lists = ["interactions", "messages"];

/** The member of a pact that is a list by a name much like that of its interactions or messages. */
export function misnamedList(pact: JsonObject): { readonly name: string; readonly meant: string } | undefined {
  for (const [name, value] of Object.entries(pact)) {
    const [meant] = Array.isArray(value) && !lists.includes(name) ? nearest(name, lists, 1) : [];
    if (meant !== undefined) return { name, meant };
  }
  return undefined;
}
