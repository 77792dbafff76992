import { isJsonObject } from "./json-object.ts";
import { isOfBody, rulesOf } from "./rule-list.ts";
import { inExample } from "./rule-path.ts";
import { jsonExample, hasBody, type Ruled } from "./ruled.ts";

/** Matchers for the parts of a list or an object. */
const forParts = /^(?:values|array-?contains|each-?(?:key|value))$/i;

/** Matchers that each status fits. */
const forNumbers = /^(?:type|number|integer|not-?empty|min|max)$/i;

/** What Pact's verifier would not look at in an answer or a message without a flaw. */
export function unseenOf(ruled: Ruled): string[] {
  return [...unseenStatus(ruled), ...unseenBody(ruled), ...unseenRules(ruled)];
}

/** Every status is a number. */
function unseenStatus({ name, part }: Ruled): string[] {
  const isOpen = rulesOf(part).some(
    ({ section, matchers }) =>
      section === "status" &&
      matchers.length > 0 &&
      matchers.every((matcher) => isJsonObject(matcher) && forNumbers.test(String(matcher["match"]))),
  );
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
  const example = jsonExample(ruled);
  if (example === undefined) return [];
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
