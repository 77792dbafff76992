import type { Profile } from "../../src/engine/domain/switches.ts";
import type { Step } from "../support/model/steps.ts";

/** What the mock and the model have once disagreed on: it is tried first. */
export const pastFailures: [profile: Profile, doubleOptIn: boolean, steps: Step[]][] = [
  // The mock did not show a company that was chosen again after the shopper had removed it from the context.
  [
    "tutorial",
    false,
    [
      { kind: "guest", tenant: "acme", values: {} },
      { kind: "create cart", pick: 0, site: "main" },
      { kind: "login", pick: 0, customer: 15, isWrong: false },
      { kind: "choose company", pick: 0 },
      { kind: "remove attribute", pick: 1, key: "colour", by: "own" },
      { kind: "choose company", pick: 0 },
    ],
  ],
  // The model took a cart that had lapsed for the customer's only one, and did not see the one that followed it.
  [
    "tutorial",
    false,
    [
      { kind: "guest", tenant: "other", values: {} },
      { kind: "find cart", pick: 0, site: "main" },
      { kind: "create cart", pick: 0, site: "us" },
      { kind: "login", pick: 0, customer: 0, isWrong: false },
      { kind: "clock", seconds: 2_600_003 },
      { kind: "guest", tenant: "other", values: {} },
      { kind: "refresh", pick: 3 },
      { kind: "guest", tenant: "acme", values: {} },
      { kind: "find cart", pick: 4, site: "main" },
      { kind: "create cart", pick: 4, site: "main" },
    ],
  ],
];
