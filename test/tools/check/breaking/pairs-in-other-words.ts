import type { SchemaPair } from "./neighbours-of-schemas.ts";

const text = { type: "string" };
const whole = { type: "integer" };
const object = (properties: object, more: object = {}): object => ({ type: "object", properties, ...more });
const anyOf = (...members: unknown[]): object => ({ anyOf: members });
const oneOf = (...members: unknown[]): object => ({ oneOf: members });
/** Members that a value fits one of at the most: it is the same whether one or any is asked for. */
const apart = (what: string, ...members: unknown[]): SchemaPair => [
  `exactly one of ${what}, which are apart`,
  anyOf(...members),
  oneOf(...members),
  0,
  0,
];
/** Members that a value may fit at once. */
const together = (what: string, ...members: unknown[]): SchemaPair => [
  `exactly one of ${what}, which are not apart`,
  anyOf(...members),
  oneOf(...members),
  1,
  0,
];
const list = (items: unknown, more: object = {}): object => ({ type: "array", items, ...more });

/** The same said in other words, and what is nearly the same. */
export const pairsInOtherWords: readonly SchemaPair[] = [
  // What fits two members of a union.
  apart("addresses of two kinds", { ...text, format: "ipv4" }, { ...text, format: "ipv6" }),
  together("formats of which one has the other", { ...text, format: "uri" }, { ...text, format: "uri-reference" }),
  apart("two ranges", { ...whole, maximum: 0 }, { ...whole, exclusiveMinimum: 0 }),
  together("two ranges with one number", { ...whole, maximum: 0 }, { ...whole, minimum: 0 }),
  apart("two lengths", { ...text, maxLength: 3 }, { ...text, minLength: 4 }),
  apart("a word and a pattern", { const: "latest" }, { ...text, pattern: "^[0-9]+$" }),
  together("a word and a pattern that it fits", { const: "latest" }, { ...text, pattern: "^[a-z]+$" }),
  apart("lists of two kinds", list(text, { minItems: 1 }), list(whole, { minItems: 1 })),
  together("lists of two kinds, which may be empty", list(text), list(whole)),
  apart("lists of two lengths", list(text, { maxItems: 1 }), list(text, { minItems: 2 })),
  apart(
    "objects with kinds of their own",
    object({ kind: { enum: ["rye", "oat"] } }, { required: ["kind"] }),
    object({ kind: { enum: ["pear"] } }, { required: ["kind"] }),
  ),
  together(
    "objects of which one may have the kind of the other",
    object({ kind: { enum: ["rye", "oat"] } }, { required: ["kind"] }),
    object({ kind: { enum: ["oat"] } }, { required: ["kind"] }),
  ),
  apart(
    "objects that are told apart inside",
    object({ of: object({ kind: { const: "rye" } }, { required: ["kind"] }) }, { required: ["of"] }),
    object({ of: object({ kind: { const: "oat" } }, { required: ["kind"] }) }, { required: ["of"] }),
  ),
  together("an object and any object", object({ a: text }), { type: "object", required: ["a"] }),
  ["two members that nothing fits that was sent", whole, oneOf(whole, text, { ...text, format: "date" }), 0, 1],
  ["two members that what was sent fits", text, oneOf(whole, text, { ...text, format: "date" }), 1, 1],
  ["two members that nothing fits that comes", oneOf(whole, text, { ...text, format: "date" }), whole, 1, 0],
  ["two members that what comes fits", oneOf(whole, text, { ...text, format: "date" }), text, 1, 1],
  [
    "members that are written alike, one of which has other words",
    oneOf({ ...text, title: "one" }, { ...text, title: "two" }, whole),
    oneOf({ ...text, title: "one" }, { ...text, title: "other" }, whole, { type: "boolean" }),
    0,
    1,
  ],
];
