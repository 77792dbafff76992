import fc from "fast-check";

const pick = fc.nat(30);
const fault = fc.constantFrom("none", "none", "none", "stale", "missing");
const values = fc.constantFrom(
  {},
  {},
  { siteCode: "us" },
  { currency: "USD" },
  { language: "de" },
  { targetLocation: "CH" },
  { siteCode: "us", currency: "EUR", targetLocation: "FR", language: "fr" },
);
const site = fc.constantFrom("main", "main", "us");
const key = fc.constantFrom("colour", "__proto__", "constructor", "a/b c", "toString", "🛒");
const json = fc.oneof(fc.jsonValue({ maxDepth: 2 }), fc.constantFrom<unknown>(null, "", 0, false, [], {}));
/** Jumps that end between the lifetimes, and never at the moment that one ends. */
const seconds = fc.constantFrom(
  433,
  1801,
  3541,
  3671,
  3671,
  40_009,
  40_009,
  82_811,
  90_001,
  1_300_021,
  2_600_003,
  2_600_003,
  34_000_027,
);

/** One thing that happens; `pick` chooses among the sessions, customers or carts that there are. */
export const step = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({ kind: fc.constant("guest"), tenant: fc.constantFrom("acme", "acme", "other"), values }),
  },
  { weight: 8, arbitrary: fc.record({ kind: fc.constant("create cart"), pick, site }) },
  { weight: 5, arbitrary: fc.record({ kind: fc.constant("find cart"), pick, site }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant("add item"), pick }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant("delete cart"), pick }) },
  { weight: 6, arbitrary: fc.record({ kind: fc.constant("merge"), pick }) },
  {
    weight: 5,
    arbitrary: fc.record({
      kind: fc.constant("attribute"),
      pick,
      key,
      value: json,
      by: fc.constantFrom("own", "employee"),
    }),
  },
  {
    weight: 3,
    arbitrary: fc.record({ kind: fc.constant("remove attribute"), pick, key, by: fc.constantFrom("own", "employee") }),
  },
  { weight: 4, arbitrary: fc.record({ kind: fc.constant("patch"), pick, fault, changes: values }) },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constant("put"),
      pick,
      fault,
      saas: fc.constantFrom("right", "right", "none", "other"),
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("upsert"), id: fc.uuid({ version: 4 }) }) },
  {
    weight: 8,
    arbitrary: fc.record({
      kind: fc.constant("login"),
      pick,
      customer: pick,
      isWrong: fc.constantFrom(false, false, false, true),
    }),
  },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("logout"), pick }) },
  { weight: 6, arbitrary: fc.record({ kind: fc.constant("refresh"), pick }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("choose company"), pick }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant("sign up"), pick, profile: values }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("reset password"), pick, customer: pick }) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("strangers"), pick, other: pick }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant("prices"), pick }) },
  { weight: 3, arbitrary: fc.record({ kind: fc.constant("clock"), seconds }) },
  { weight: 2, arbitrary: fc.constant({ kind: "restart" } as const) },
  { weight: 2, arbitrary: fc.record({ kind: fc.constant("storage"), fails: fc.boolean() }) },
);
export type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;
export type StepOf<Kind extends Step["kind"]> = Extract<Step, { readonly kind: Kind }>;
