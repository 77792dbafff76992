import { isJsonObject, type JsonObject } from "./json-object.ts";
import { type PathStep, stepsOf } from "./rule-path.ts";

/** One rule, with its section and its path below the section. */
export interface Rule {
  readonly section: string;
  /** As the pact has it. */
  readonly path: string;
  readonly steps: readonly PathStep[];
  readonly matchers: readonly unknown[];
  /** Whether one of the matchers is enough. */
  readonly isAny: boolean;
}

/** The sections about a body, by the versions of Pact. */
export const bodySections = ["body", "content", "contents"];

export function isOfBody({ section }: Rule): boolean {
  return bodySections.includes(section);
}

/** The rules that have a path: those of Pact 2 by their whole path, those since by their section. */
export function rulesOf(part: JsonObject): Rule[] {
  const { matchingRules, requestMatchingRules, responseMatchingRules, generators } = part;
  const rules = matchingRules ?? requestMatchingRules ?? responseMatchingRules;
  if (!isJsonObject(rules)) return [];
  const body = isJsonObject(generators) ? generators["body"] : undefined;
  return listed(rules).map((rule) =>
    isOfBody(rule) && isJsonObject(body) ? withoutBounds(rule, body[rule.path]) : rule,
  );
}

/** Some libraries write the bounds of a generated number into the rule for its type as well. */
function withoutBounds(rule: Rule, generator: unknown): Rule {
  if (!isJsonObject(generator) || generator["type"] !== "RandomInt") return rule;
  const isBound = (matcher: unknown): boolean =>
    isJsonObject(matcher) &&
    matcher["match"] === "type" &&
    ["min", "max"].every((bound) => matcher[bound] === undefined || matcher[bound] === generator[bound]);
  return { ...rule, matchers: rule.matchers.map((matcher) => (isBound(matcher) ? { match: "type" } : matcher)) };
}

function listed(rules: JsonObject): Rule[] {
  return Object.entries(rules).flatMap(([key, value]): Rule[] => {
    if (key.startsWith("$")) {
      const [root, ...steps] = stepsOf(key) ?? [];
      const section = root !== undefined && "name" in root ? root.name : "";
      return [
        { section: section === "headers" ? "header" : section, path: key, steps, matchers: [value], isAny: false },
      ];
    }
    if (!isJsonObject(value)) return [];
    if (Array.isArray(value["matchers"])) return [ruleOf(key, "$", [], value)];
    return rulesIn(key, value);
  });
}

/** The rules of a section, or of a variant, by their paths. */
export function rulesIn(section: string, entries: JsonObject): Rule[] {
  const isName = section === "header" || section === "query";
  return Object.entries(entries).flatMap(([path, entry]): Rule[] => {
    const steps = stepsOf(path) ?? (isName ? [{ name: path }] : undefined);
    return steps === undefined ? [] : [ruleOf(section, path, steps, entry)];
  });
}

function ruleOf(section: string, path: string, steps: readonly PathStep[], entry: unknown): Rule {
  const { matchers, combine } = isJsonObject(entry) ? entry : {};
  const isAny = typeof combine === "string" && /^or$/i.test(combine);
  return { section, path, steps, matchers: Array.isArray(matchers) ? matchers : [], isAny };
}

/** As Pact's libraries write it for an empty body, which they then leave out. */
export function isOfTypeAlone({ steps, matchers }: Rule): boolean {
  return (
    steps.length === 0 && matchers.length > 0 && matchers.every((matcher) => hasMatch(matcher, /^content-?type$/i))
  );
}

export function hasMatch(matcher: unknown, match: RegExp): boolean {
  return isJsonObject(matcher) && match.test(String(matcher["match"]));
}
