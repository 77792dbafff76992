import { isJsonObject } from "./json-object.ts";
import { isOfBody, type Rule, rulesOf } from "./rule-list.ts";
import { inExample, isWithin, type PathStep } from "./rule-path.ts";
import { exampleOf, hasBody, type Ruled } from "./ruled.ts";

/** Matchers for the parts of a list or an object. */
const forParts = /^(?:values|array-?contains|each-?(?:key|value))$/i;

/** Matchers that have the parts of their value compared by rules of their own. */
const withOwnRules = /^(?:array-?contains|each-?value)$/i;

/** Matchers that each status fits. */
const forNumbers = /^(?:type|number|integer|not-?empty|min|max)$/i;

/** What Pact's verifier would not look at in an answer or a message without a flaw. */
export function unseenOf(ruled: Ruled): string[] {
  return [...unseenStatus(ruled), ...unseenBody(ruled), ...unseenRules(ruled), ...shadowedRules(ruled)];
}

/** Every status is a number. */
function unseenStatus({ name, part }: Ruled): string[] {
  const isOpen = rulesOf(part).some((rule) => rule.section === "status" && isEvery(rule, forNumbers));
  return isOpen ? [`${name} has a rule for the status which lets any pass`] : [];
}

/** Without a body, as an empty object is none in Pact 4, any body passes. Who wrote one of these may mean an empty body. */
function unseenBody(ruled: Ruled): string[] {
  const { name, part, body } = ruled;
  if (hasBody(ruled)) return [];
  if (part[body] !== undefined)
    return [`${name} has ${JSON.stringify(part[body])} for its ${body}, which lets any pass`];
  return rulesOf(part).some(isOfBody)
    ? [`${name} has a rule for the content type of its ${body}, and no ${body}, which lets any pass`]
    : [];
}

/** The rules that Pact's verifier passes over since the list or the object in the example, which they are for, has nothing in it. */
function unseenRules(ruled: Ruled): string[] {
  const rules = rulesOf(ruled.part).filter(isOfBody);
  const example = exampleOf(ruled);
  if (example === undefined) return [];
  const paths = rules.map(({ steps }) => steps);
  return rules
    .filter((rule) => {
      const steps: readonly PathStep[] = isSome(rule, forParts) ? [...rule.steps, { every: "part" }] : rule.steps;
      return inExample(example.value, steps, paths).place === "empty";
    })
    .map(
      ({ path }) =>
        `${ruled.name} has a rule for ${path}, and nothing there in the example: Pact's verifier does not look at what comes`,
    );
}

/** The rules that Pact's verifier passes over since one above them has its own for the parts, or is about their names alone. */
function shadowedRules({ name, part }: Ruled): string[] {
  const rules = rulesOf(part).filter(isOfBody);
  const owners = rules.filter((rule) => isEvery(rule, withOwnRules));
  const ofNames = rules.filter((rule) => isSome(rule, /^each-?key$/i) && !isSome(rule, /^values$/i));
  return rules.flatMap(({ path, steps }) => {
    const owner = owners.find((rule) => isWithin(steps, rule.steps));
    if (owner !== undefined)
      return [`${name} has a rule for ${path} below that for ${owner.path}: Pact's verifier looks at the latter alone`];
    return ofNames.some((rule) => isWithin(steps, rule.steps) && "every" in (steps[rule.steps.length] ?? {}))
      ? [`${name} has a rule for ${path} below names that may be others: Pact's verifier looks at those of the example`]
      : [];
  });
}

function isEvery({ matchers }: Rule, match: RegExp): boolean {
  return (
    matchers.length > 0 && matchers.every((matcher) => isJsonObject(matcher) && match.test(String(matcher["match"])))
  );
}

function isSome({ matchers }: Rule, match: RegExp): boolean {
  return matchers.some((matcher) => isJsonObject(matcher) && match.test(String(matcher["match"])));
}
