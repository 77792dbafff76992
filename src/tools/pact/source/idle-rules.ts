import { firstFlaw, type Flaw, mended } from "./flaw.ts";
import { isOfBody, isOfTypeAlone, rulesOf } from "./rule-list.ts";
import { inExample } from "./rule-path.ts";
import { jsonExample, hasBody, namesHeld, type Ruled } from "./ruled.ts";
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
      return firstFlaw(rule.matchers, (matcher) => unfitFlaw(what, matcher, values));
    }
    const held = namesHeld(ruled, rule.section);
    const [step] = rule.steps;
    if (held === undefined || step === undefined || "every" in step) return undefined;
    const isHeld = [step.name, rule.path].some((one) => held.has(one.toLowerCase()));
    return isHeld
      ? undefined
      : mended(`${name} has a rule for the ${rule.section} ${step.name}, and no such ${rule.section}`);
  });
}
