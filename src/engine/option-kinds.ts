import { defaultLifetimes } from "./domain/lifetimes.ts";

/** An option as its check needs it. */
export type OptionKind =
  | { readonly type: "word"; readonly words: readonly string[]; readonly default?: string }
  | { readonly type: "seconds"; readonly default?: number }
  | { readonly type: "count"; readonly default: number; readonly most: number }
  | { readonly type: "boolean"; readonly default: boolean }
  | { readonly type: "names" | "object" | "services" | "function" };

/** What each option takes. Its help and its flag are in `option-table.ts`, which a page does not load. */
export const optionKinds = {
  profile: { type: "word", words: ["tutorial", "reference", "eager"], default: "tutorial" },
  sessionIdTold: { type: "word", words: ["with-context", "always"] },
  contextCreatedBy: { type: "word", words: ["cart", "anonymous-login"] },
  anonymousTokenAfterLogin: { type: "word", words: ["dead", "reads-guest-cart"] },
  scopeNames: { type: "word", words: ["both", "current"] },
  pricesBeforeContext: { type: "word", words: ["defaults", "none"] },
  tenants: { type: "names" },
  seed: { type: "object" },
  doubleOptIn: { type: "boolean", default: false },
  anonymousTtl: { type: "seconds", default: defaultLifetimes.anonymousTtl },
  anonymousRefreshTtl: { type: "seconds", default: defaultLifetimes.anonymousRefreshTtl },
  customerTtl: { type: "seconds", default: defaultLifetimes.customerTtl },
  // Without it, it never ends.
  customerSessionTtl: { type: "seconds" },
  serviceTtl: { type: "seconds", default: defaultLifetimes.serviceTtl },
  cartTtl: { type: "seconds", default: defaultLifetimes.cartTtl },
  services: { type: "services" },
  withoutShop: { type: "boolean", default: false },
  maxSessions: { type: "count", default: 1_000_000, most: 10_000_000 },
  requestLog: { type: "count", default: 1000, most: 1_000_000 },
  requestLogBytes: { type: "count", default: 4_194_304, most: 1_073_741_824 },
  storage: { type: "object" },
  onHint: { type: "function" },
  now: { type: "function" },
  random: { type: "function" },
} as const satisfies Readonly<Record<string, OptionKind>>;
