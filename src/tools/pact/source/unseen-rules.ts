import { isJsonObject } from "./json-object.ts";
import { hasMatch, type Rule } from "./rule-list.ts";
import { inExample, isWithin, type PathStep } from "./rule-path.ts";
import { variantsAt, type Whole } from "./unfit-matchers.ts";

/** Matchers for the parts of a list or an object. */
const forParts = /^(?:values|array-?contains|each-?(?:key|value))$/i;

/** Matchers that have the parts of their value compared by rules of their own. */
const withOwnRules = /^(?:array-?contains|each-?value)$/i;

/**
 * The rules for a body, or for the item of a variant, that Pact's verifier passes over.
 *
 * @param name whose rules they are, as `its response has`
 */
export function unseenRules(name: string, rules: readonly Rule[], whole: Whole): string[] {
  const paths = rules.map(({ steps }) => steps);
  const empty = rules.filter((rule) => isBesideNothing(rule, whole, paths));
  return [
    ...empty.map(
      ({ path }) =>
        `${name} a rule for ${path}, and nothing there in ${whole.name}: Pact's verifier does not look at what comes`,
    ),
    ...shadowedRules(name, rules),
    ...rules.flatMap(({ path, steps, matchers }) => {
      const { values } = inExample(whole.value, steps, paths);
      return matchers
        .flatMap((matcher) => variantsAt(matcher, values))
        .flatMap((variant) =>
          unseenRules(`${name} a rule for ${path} with a variant that has`, variant.rules, variant.whole),
        );
    }),
  ];
}

/** Whether the list or the object in the example, which a rule is for, has nothing in it. */
function isBesideNothing(rule: Rule, whole: Whole, paths: readonly (readonly PathStep[])[]): boolean {
  const isForParts = rule.matchers.some((matcher) => hasMatch(matcher, forParts));
  const steps: readonly PathStep[] = isForParts ? [...rule.steps, { every: "part" }] : rule.steps;
  const { place, values } = inExample(whole.value, steps, paths);
  return place === "empty" || (values.length > 0 && values.every(isEmptyList) && !rule.matchers.every(isForAnyList));
}

function isEmptyList(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

/** Whether a matcher holds of every list, and so of what comes in the place of an empty one. */
function isForAnyList(matcher: unknown): boolean {
  if (!isJsonObject(matcher)) return false;
  const { match, min = 0, max } = matcher;
  return match === "type" && min === 0 && max === undefined;
}

/** The rules that have one above them with its own for the parts, or about their names alone. */
function shadowedRules(name: string, rules: readonly Rule[]): string[] {
  const owners = rules.filter(
    ({ matchers }) => matchers.length > 0 && matchers.every((matcher) => hasMatch(matcher, withOwnRules)),
  );
  const ofNames = rules.filter(
    ({ matchers }) =>
      matchers.some((matcher) => hasMatch(matcher, /^each-?key$/i)) &&
      !matchers.some((matcher) => hasMatch(matcher, /^values$/i)),
  );
  return rules.flatMap(({ path, steps }) => {
    const owner = owners.find((rule) => isWithin(steps, rule.steps));
    if (owner !== undefined)
      return [`${name} a rule for ${path} below that for ${owner.path}: Pact's verifier looks at the latter alone`];
    return ofNames.some((rule) => isWithin(steps, rule.steps) && "every" in (steps[rule.steps.length] ?? {}))
      ? [`${name} a rule for ${path} below names that may be others: Pact's verifier looks at those of the example`]
      : [];
  });
}
