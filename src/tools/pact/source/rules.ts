import { firstFlaw, type Flaw, mended, unknownMember, unknownValue } from "./flaw.ts";
import { generatorFlaw } from "./generators.ts";
import { isJsonObject, type JsonObject } from "./json-object.ts";

/** The sections of rules since Pact 3. */
const sections = ["method", "path", "query", "header", "body", "status", "metadata", "content", "contents"];

/** The sections about one value, whose rule can stand in them without a path. */
const flatSections = new Set(["method", "path", "status"]);

/** Where the paths of Pact 2 begin, after the `$`. */
const roots = [
  "method",
  "path",
  "query",
  "header",
  "headers",
  "body",
  "status",
  "metadata",
  "metaData",
  "content",
  "contents",
];

const matcherMembers = [
  "match",
  "regex",
  "min",
  "max",
  "value",
  "format",
  "date",
  "time",
  "timestamp",
  "datetime",
  "status",
  "variants",
  "rules",
  "generator",
];

/** Old pacts have matchers that consist of one of these alone. */
const matchersByThemselves = ["regex", "min", "max", "date", "time", "timestamp", "datetime"];

const matcherTypes = [
  "equality",
  "type",
  "regex",
  "include",
  "min",
  "max",
  "number",
  "integer",
  "decimal",
  "real",
  "boolean",
  "null",
  "date",
  "time",
  "timestamp",
  "datetime",
  "contentType",
  "content-type",
  "values",
  "arrayContains",
  "array-contains",
  "statusCode",
  "status-code",
  "notEmpty",
  "not-empty",
  "semver",
  "eachKey",
  "each-key",
  "eachValue",
  "each-value",
];

/** What a matcher of a type has to have, for it to match anything. */
const neededMembers: Readonly<Record<string, string>> = {
  regex: "regex",
  include: "value",
  contentType: "value",
  "content-type": "value",
  statusCode: "status",
  "status-code": "status",
};

/** The matches that read a member; beside any other one it would have no effect. */
const readers: Readonly<Record<string, RegExp>> = {
  regex: /^regex$/,
  min: /^(?:type|min)$/,
  max: /^(?:type|max)$/,
  variants: /^array-?contains$/i,
  rules: /^each-?(?:key|value)$/i,
  status: /^status-?code$/i,
  format: /^(?:date|time|timestamp|datetime)$/,
  date: /^date$/,
  time: /^time$/,
  timestamp: /^timestamp$/,
  datetime: /^datetime$/,
  value: /^(?:include|content-?type|each-?(?:key|value))$/i,
  generator: /^each-?(?:key|value)$/i,
};

/** The classes of statuses. */
const statusClasses = ["info", "success", "redirect", "clientError", "serverError", "nonError", "error"];

/**
 * What of matching rules is not known, or cannot have an effect. Pact's verifier leaves out what it does not understand of
 * them, and then anything may come.
 *
 * @param owner whose rules they are, as `its response's`
 * @param name the member they are in
 */
export function rulesFlaw(owner: string, name: string, rules: unknown): Flaw | undefined {
  if (rules === undefined || rules === null) return undefined;
  if (!isJsonObject(rules)) return mended(`${owner} ${name} are not an object`);
  const old = Object.keys(rules).filter((key) => key.startsWith("$")).length;
  if (old > 0 && old < Object.keys(rules).length)
    return mended(`${owner} ${name} are in the forms of Pact 2 and of Pact 3: only one is read`);
  return firstFlaw(Object.entries(rules), ([key, value]) => {
    if (key.startsWith("$")) return oldRuleFlaw(owner, key, value);
    if (!sections.includes(key)) return unknownMember(` of ${owner} ${name}`, { [key]: value }, sections);
    if (!isJsonObject(value)) return mended(`${owner} ${name} for ${key} are not an object`);
    if (flatSections.has(key) && ("matchers" in value || "combine" in value))
      return entryFlaw(`${owner} rule for ${key}`, value);
    return entriesFlaw(`${owner} rule for ${key}`, value);
  });
}

function oldRuleFlaw(owner: string, path: string, matcher: unknown): Flaw | undefined {
  const root = /^\$(?:\.|\[["'])([\w-]+)/.exec(path)?.[1] ?? "";
  return (
    unknownValue(`"${root}" in ${owner} rule for ${path}`, root, roots) ??
    matcherFlaw(`${owner} rule for ${path}`, matcher)
  );
}

function entriesFlaw(rule: string, entries: JsonObject): Flaw | undefined {
  return firstFlaw(Object.entries(entries), ([path, entry]) => entryFlaw(`${rule} ${path}`, entry));
}

function entryFlaw(rule: string, entry: unknown): Flaw | undefined {
  if (!isJsonObject(entry)) return mended(`${rule} is not an object`);
  const unknown = unknownMember(` of ${rule}`, entry, ["matchers", "combine"]);
  if (unknown !== undefined) return unknown;
  const { matchers, combine } = entry;
  if (combine !== undefined && !(typeof combine === "string" && /^(?:and|or)$/i.test(combine)))
    return mended(`${rule} has "combine" with ${JSON.stringify(combine)}: "AND" and "OR" are known`);
  if (!Array.isArray(matchers)) return mended(`${rule} has no list of matchers`);
  return firstFlaw(matchers as readonly unknown[], (matcher) => matcherFlaw(rule, matcher));
}

function matcherFlaw(rule: string, matcher: unknown): Flaw | undefined {
  if (!isJsonObject(matcher)) return mended(`${rule} has a matcher that is not an object`);
  const { match, variants, rules } = matcher;
  const unknown = unknownMember(` of ${rule}`, matcher, matcherMembers);
  if (unknown !== undefined) return unknown;
  for (const bound of ["min", "max"])
    if (bound in matcher && !(Number.isInteger(matcher[bound]) && Number(matcher[bound]) >= 0))
      return mended(`${rule} has "${bound}" with ${JSON.stringify(matcher[bound])}, which is no number of items`);
  if (match === undefined && matchersByThemselves.some((name) => name in matcher)) return undefined;
  if (typeof match !== "string") return mended(`${rule} has a matcher that does not name its "match"`);
  const unknownType = unknownValue(`the match "${match}" of ${rule}`, match, matcherTypes);
  if (unknownType !== undefined) return unknownType;
  const idle = Object.keys(matcher).find((member) => readers[member]?.test(match) === false);
  if (idle !== undefined) return mended(`${rule} has "${idle}" beside the match "${match}", which does not read it`);
  const needed = neededMembers[match];
  if (needed !== undefined && (matcher[needed] === undefined || matcher[needed] === null))
    return mended(`${rule} has the match "${match}" without "${needed}"`);
  if (needed === "status") return statusFlaw(rule, match, matcher["status"]);
  if (/^array-?contains$/i.test(match)) return variantsFlaw(rule, match, variants);
  if (/^each-?(key|value)$/i.test(match)) {
    if (!Array.isArray(rules) || rules.length === 0) return mended(`${rule} has the match "${match}" without rules`);
    if (matcher["generator"] !== undefined && matcher["generator"] !== null) {
      const flaw = generatorFlaw(`the generator of the match "${match}" of ${rule}`, matcher["generator"]);
      if (flaw !== undefined) return flaw;
    }
    return firstFlaw(rules as readonly unknown[], (one) => matcherFlaw(rule, one));
  }
  return undefined;
}

function statusFlaw(rule: string, match: string, status: unknown): Flaw | undefined {
  if (typeof status === "string")
    return statusClasses.includes(status)
      ? undefined
      : mended(unknownValue(`the status "${status}" of ${rule}`, status, statusClasses)?.reason ?? "");
  if (Array.isArray(status) && status.length > 0 && status.every((one) => /^[1-5]\d\d$/.test(String(one))))
    return undefined;
  return mended(
    `${rule} has the match "${match}" with the status ${JSON.stringify(status)}: it is a list of statuses, or one of ${statusClasses.join(", ")}`,
  );
}

function variantsFlaw(rule: string, match: string, variants: unknown): Flaw | undefined {
  if (!Array.isArray(variants) || variants.length === 0)
    return mended(`${rule} has the match "${match}" without variants`);
  return firstFlaw(variants as readonly unknown[], (variant) => {
    if (!isJsonObject(variant)) return mended(`${rule} has a variant that is not an object`);
    const { index = 0, rules = {}, generators = {} } = variant;
    if (!/^\d+$/.test(String(index)))
      return mended(`${rule} has a variant of the item ${JSON.stringify(index)}, which is no number of an item`);
    if (!isJsonObject(rules)) return mended(`${rule} has a variant whose rules are not an object`);
    if (!isJsonObject(generators)) return mended(`${rule} has a variant whose generators are not an object`);
    return (
      unknownMember(` of a variant of ${rule}`, variant, ["index", "rules", "generators"]) ??
      entriesFlaw(`${rule} at`, rules) ??
      firstFlaw(Object.values(generators), (one) => generatorFlaw(`one of the generators of a variant of ${rule}`, one))
    );
  });
}
