import type { ApiUnderTest } from "./api.ts";

/** One thing that a rule says, and how to see it. */
export interface RuleCase {
  /** The rule's ID, as `SES-1`. */
  readonly rule: string;
  /** A sentence. */
  readonly name: string;
  /** Whether it takes a virtual clock, or a second tenant, or a client without the scope, or a product with a price. */
  readonly needs: "clock" | "limited-client" | "nothing" | "other-tenant" | "priced-product";
  run(api: ApiUnderTest): Promise<void>;
}

/** The cases of one rule, each a sentence and what proves it. */
export function rule(
  id: string,
  cases: Readonly<Record<string, (api: ApiUnderTest) => Promise<void>>>,
  needs: RuleCase["needs"] = "nothing",
): RuleCase[] {
  return Object.entries(cases).map(([name, run]) => ({ rule: id, name, needs, run }));
}
