import { ApiUnderTest } from "./api.ts";
import type { RuleCase } from "./rule.ts";
import { attributeRules } from "./rules/attributes.ts";
import { cartRules } from "./rules/carts.ts";
import { contextRules } from "./rules/contexts.ts";
import { managementRules } from "./rules/management.ts";
import { ownSessionRules } from "./rules/own.ts";
import { priceRules } from "./rules/prices.ts";
import { tenantRules } from "./rules/tenants.ts";
import { sessionRules } from "./rules/sessions.ts";
import { valueRules } from "./rules/values.ts";
import type { Subject } from "./subject.ts";

/** Every case of every rule. */
export const suite: readonly RuleCase[] = [
  ...sessionRules,
  ...contextRules,
  ...valueRules,
  ...ownSessionRules,
  ...managementRules,
  ...attributeRules,
  ...cartRules,
  ...priceRules,
  ...tenantRules,
];

/** What a case needs and a subject lacks, or undefined when it can be tried. */
export function lacks(subject: Subject, { needs }: RuleCase): string | undefined {
  if (needs === "clock" && subject.advance === undefined) return "a virtual clock: --use-clock";
  if (needs === "other-tenant" && subject.otherTenant === undefined) return "a second tenant: --tenant";
  if (needs === "limited-client" && subject.limited === undefined)
    return "a client without the scope: --limited-client-id";
  if (needs === "priced-product" && subject.pricedProduct === undefined) return "a product with a price: --product";
  return undefined;
}

/** Tries one case; rejects with a `RuleBroken` when the subject breaks the rule. */
export function tryCase(subject: Subject, ruleCase: RuleCase): Promise<void> {
  return ruleCase.run(new ApiUnderTest(subject));
}
