import { firstFlaw, type Flaw, mended } from "./flaw.ts";
import { isJsonObject, type JsonObject } from "./json-object.ts";
import { type PathStep, inExample, stepsOf } from "./rule-path.ts";
import { unfitFlaw } from "./unfit-matchers.ts";

/** What stands in an interaction's part, and in the rules for it. */
interface Ruled {
  /** As `its response`. */
  readonly name: string;
  readonly part: JsonObject;
  /** The member that is its body. */
  readonly body: "body" | "contents";
  readonly isV4: boolean;
}

/** One rule, with its section and its path below the section. */
interface Rule {
  readonly section: string;
  /** As the pact has it. */
  readonly path: string;
  readonly steps: readonly PathStep[];
  readonly matchers: readonly unknown[];
}

/** Matchers for the parts of a list or an object. */
const forParts = /^(?:values|array-?contains|each-?(?:key|value))$/i;

/** A rule for what the example does not have: the verifier looks only at what it has, so that nothing would break the rule. */
export function idleRuleFlaw(ruled: Ruled): Flaw | undefined {
  const { name, part } = ruled;
  const rules = rulesOf(part);
  const paths = rules.filter(isOfBody).map(({ steps }) => steps);
  return firstFlaw(rules, (rule) => {
    if (isOfBody(rule)) {
      if (!hasBody(ruled)) return mended(`${name} has rules for a body, and no body`);
      const example = exampleOf(ruled);
      if (example === undefined) return undefined;
      const { place, values } = inExample(example.value, rule.steps, paths);
      const what = `${name} has a rule for ${rule.path}`;
      if (place === "nowhere") return mended(`${what}, and nothing there in the example`);
      return firstFlaw(rule.matchers, (matcher) => unfitFlaw(what, matcher, values));
    }
    const held = namesOf(ruled, rule.section);
    const [step] = rule.steps;
    if (held === undefined || step === undefined || "every" in step) return undefined;
    const isHeld = [step.name, rule.path].some((one) => held.has(one.toLowerCase()));
    return isHeld
      ? undefined
      : mended(`${name} has a rule for the ${rule.section} ${step.name}, and no such ${rule.section}`);
  });
}

/** The rules that Pact's verifier passes over since the list or the object in the example, which they are for, has nothing in it. */
export function unseenRules(ruled: Ruled): string[] {
  const example = exampleOf(ruled);
  if (example === undefined) return [];
  const rules = rulesOf(ruled.part).filter(isOfBody);
  const paths = rules.map(({ steps }) => steps);
  return rules
    .filter(({ steps, matchers }) => {
      const isForParts = matchers.some((matcher) => isJsonObject(matcher) && forParts.test(String(matcher["match"])));
      return inExample(example.value, isForParts ? [...steps, { every: "part" }] : steps, paths).place === "empty";
    })
    .map(
      ({ path }) =>
        `${ruled.name} has a rule for ${path}, and nothing there in the example: Pact's verifier does not look at what comes`,
    );
}

function isOfBody({ section }: Rule): boolean {
  return ["body", "content", "contents"].includes(section);
}

/** The rules that have a path: those of Pact 2 by their whole path, those since by their section. */
function rulesOf({ matchingRules, requestMatchingRules, responseMatchingRules }: JsonObject): Rule[] {
  const rules = matchingRules ?? requestMatchingRules ?? responseMatchingRules;
  if (!isJsonObject(rules)) return [];
  return Object.entries(rules).flatMap(([key, value]): Rule[] => {
    if (key.startsWith("$")) {
      const [root, ...steps] = stepsOf(key) ?? [];
      const section = root !== undefined && "name" in root ? root.name : "";
      return [{ section: section === "headers" ? "header" : section, path: key, steps, matchers: [value] }];
    }
    if (!isJsonObject(value)) return [];
    return Object.entries(value).flatMap(([path, entry]): Rule[] => {
      const matchers = isJsonObject(entry) ? entry["matchers"] : undefined;
      const isName = key === "header" || key === "query";
      const steps = stepsOf(path) ?? (isName ? [{ name: path }] : undefined);
      return steps === undefined
        ? []
        : [{ section: key, path, steps, matchers: Array.isArray(matchers) ? matchers : [] }];
    });
  });
}

/** In Pact 4 an empty object is no body. */
function hasBody({ part, body, isV4 }: Ruled): boolean {
  const whole = part[body];
  return whole !== undefined && !(isV4 && isJsonObject(whole) && whole["content"] === undefined);
}

/** The body, if it is JSON: rules for XML and forms have paths of their own. */
function exampleOf({ part, body, isV4 }: Ruled): { readonly value: unknown } | undefined {
  const whole = part[body];
  const value = isV4 && isJsonObject(whole) ? whole["content"] : whole;
  const isEncoded = isV4 && isJsonObject(whole) && ![undefined, null, false].includes(whole["encoded"] as never);
  return isEncoded || value === undefined || typeof value === "string" ? undefined : { value };
}

/** The names of the headers, the parameters or the metadata that a part has, in lower case. */
function namesOf({ part }: Ruled, section: string): ReadonlySet<string> | undefined {
  if (section === "header") return namesIn(part["headers"]);
  // Every message has a content type.
  if (/^metadata$/i.test(section))
    return new Set([...namesIn(part["metadata"] ?? part["metaData"]), "contenttype", "content-type"]);
  if (section !== "query") return undefined;
  const { query } = part;
  return namesIn(typeof query === "string" ? Object.fromEntries(new URLSearchParams(query)) : query);
}

function namesIn(value: unknown): ReadonlySet<string> {
  return new Set(Object.keys(isJsonObject(value) ? value : {}).map((name) => name.toLowerCase()));
}
