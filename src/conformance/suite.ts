import { Api } from "./api.ts";
import type { RuleCase } from "./rule.ts";
import { attributeRules } from "./rules/attributes.ts";
import { contextRules } from "./rules/contexts.ts";
import { managementRules } from "./rules/management.ts";
import { ownSessionRules } from "./rules/own.ts";
import { priceRules } from "./rules/prices.ts";
import { tenantRules } from "./rules/tenants.ts";
import { sessionRules } from "./rules/sessions.ts";
import type { Subject } from "./subject.ts";

/** Every case of every rule. */
export const suite: readonly RuleCase[] = [
  ...sessionRules,
  ...contextRules,
  ...ownSessionRules,
  ...managementRules,
  ...attributeRules,
  ...priceRules,
  ...tenantRules,
];

/** Why a case cannot be tried on a subject, or undefined when it can. */
export function lacks(subject: Subject, { needs }: RuleCase): string | undefined {
  if (needs === "clock" && subject.advance === undefined) return "needs a virtual clock";
  if (needs === "other-tenant" && subject.otherTenant === undefined) return "needs a second tenant";
  if (needs === "limited-client" && subject.limited === undefined) return "needs a client without the scope";
  if (needs === "priced-product" && subject.pricedProduct === undefined) return "needs a product with a price";
  return undefined;
}

/** Tries one case; rejects with a `RuleBroken` when the subject breaks the rule. */
export function tryCase(subject: Subject, ruleCase: RuleCase): Promise<void> {
  return ruleCase.run(new Api(subject));
}
