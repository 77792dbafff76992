import { firstFlaw, type Flaw, mended } from "./flaw.ts";
import { isOfBody, isOfTypeAlone, rulesOf } from "./rule-list.ts";
import { inExample } from "./rule-path.ts";
import { jsonExample, hasBody, heldIn, type Ruled } from "./ruled.ts";
import { unfitFlaw } from "./unfit-matchers.ts";

/** A rule for what the example does not have: the verifier looks only at what it has, so that nothing would break the rule. */
export function idleRuleFlaw(ruled: Ruled): Flaw | undefined {
  const { name, part } = ruled;
  const rules = rulesOf(part);
  const paths = rules.filter(isOfBody).map(({ steps }) => steps);
  return firstFlaw(rules, (rule) => {
    if (isOfBody(rule)) {
      if (!hasBody(ruled) && isOfTypeAlone(rule)) return undefined;
      if (!hasBody(ruled)) return mended(`${name} has rules for a body, and no body`);
      const example = jsonExample(ruled);
      if (example === undefined) return undefined;
      const { place, values } = inExample(example.value, rule.steps, paths);
      const what = `${name} has a rule for ${rule.path}`;
      if (place === "nowhere") return mended(`${what}, and nothing there in the example`);
      if (isOfTypeAlone(rule)) return undefined;
      return firstFlaw(rule.matchers, (matcher) => unfitFlaw(what, matcher, values));
    }
    const held = heldIn(ruled, rule.section);
    const [step] = rule.steps;
    if (held === undefined || step === undefined || "every" in step) return undefined;
    const what = `${name} has a rule for the ${rule.section} ${step.name}`;
    const key = [step.name, rule.path].map((one) => one.toLowerCase()).find((one) => held.has(one));
    if (key === undefined) return mended(`${what}, and no such ${rule.section}`);
    const value = valueOf(held.get(key), rule.section);
    return firstFlaw(rule.matchers, (matcher) => unfitFlaw(what, matcher, [value]));
  });
}

/** A header that has one value is no list, though it is written as one; a parameter always is. */
function valueOf(value: unknown, section: string): unknown {
  if (section === "query") return [value].flat();
  return section === "header" && Array.isArray(value) && value.length === 1 ? value[0] : value;
}
