import { absentName } from "./absent-names.ts";
import { firstFlaw, type Flaw, mended } from "./flaw.ts";
import { isJsonObject } from "./json-object.ts";
import { hasMatch, isOfBody, isOfTypeAlone, type Rule, rulesOf } from "./rule-list.ts";
import { stepsOf } from "./rule-path.ts";
import { hasBody, heldIn, keyIn, type Ruled, wholeOf, writtenText } from "./ruled.ts";
import { rulesOfWholeFlaw, unfitFlaw } from "./unfit-matchers.ts";

/** A rule for what the example does not have, or with a matcher that is not for what is there. */
export function idleRuleFlaw(ruled: Ruled): Flaw | undefined {
  const rules = rulesOf(ruled.part);
  return (
    bodyFlaw(ruled, rules.filter(isOfBody)) ??
    firstFlaw(rules, (rule) => (isOfBody(rule) ? undefined : namedFlaw(ruled, rule)))
  );
}

function bodyFlaw(ruled: Ruled, rules: readonly Rule[]): Flaw | undefined {
  const { name } = ruled;
  if (!hasBody(ruled))
    return rules.every(isOfTypeAlone) ? undefined : mended(`${name} has rules for a body, and no body`);
  const example = wholeOf(ruled);
  if (example !== undefined) return rulesOfWholeFlaw(`${name} has`, rules, example);
  const written = ruled.hasPlugins ? undefined : writtenText(ruled);
  if (written === undefined) return undefined;
  return firstFlaw(rules, ({ path, steps }) => {
    const absent = absentName(written, steps);
    return absent === undefined
      ? undefined
      : mended(`${name} has a rule for ${path}, and no "${absent}" there in the example`);
  });
}

/** A rule for a header, a parameter or metadata. */
function namedFlaw(ruled: Ruled, { section, path, steps, matchers }: Rule): Flaw | undefined {
  const held = heldIn(ruled, section);
  const [step] = steps;
  if (held === undefined || step === undefined || "every" in step) return undefined;
  const what = `${ruled.name} has a rule for the ${section} ${step.name}`;
  const key = [step.name, path].map((one) => keyIn(section, one)).find((one) => held.has(one));
  if (key === undefined) return mended(`${what}, and no such ${section}`);
  // The rules of Pact 2 have the section in their paths.
  const isPath = key !== keyIn(section, path) && stepsOf(path)?.length === steps.length;
  if (section === "header" && isPath && !ruled.isSent)
    return mended(`${what} under "${path}", which Pact's verifier does not read: write the name alone`);
  const value = held.get(key);
  const isOfMessage = /^metadata$/i.test(section);
  if (isOfMessage && steps.length > 1)
    return mended(`${what} that leads into its value, which Pact's verifier looks at as a whole`);
  return firstFlaw(
    matchers,
    (matcher) =>
      (isOfMessage ? partsFlaw(what, matcher) : undefined) ??
      unfitFlaw(what, matcher, [valueOf(value, section, matcher)]),
  );
}

/** Pact's verifier goes into no value of metadata. */
function partsFlaw(what: string, matcher: unknown): Flaw | undefined {
  const match = isJsonObject(matcher) ? String(matcher["match"]) : "";
  return /^(?:array-?contains|each-?(?:key|value))$/i.test(match)
    ? mended(`${what} with the match "${match}", which Pact's verifier does not look at there`)
    : undefined;
}

/**
 * A header that has one value is no list, though it is written as one; a parameter always is. Matchers for the values of a list fail in
 * the verifier if only one comes.
 */
function valueOf(value: unknown, section: string, matcher: unknown): unknown {
  const isList =
    section === "query" || (section === "header" && hasMatch(matcher, /^(?:array-?contains|each-?value)$/i));
  if (isList) return [value].flat();
  return section === "header" && Array.isArray(value) && value.length === 1 ? value[0] : value;
}
