/* oxlint-disable unicorn/no-thenable -- a keyword of JSON Schema */
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

const matching = (pattern: string, more: object = {}): object => ({ ...text, pattern, ...more });
const named = (patternProperties: object, more: object = {}): object => ({
  type: "object",
  patternProperties,
  ...more,
});
const same = (what: string, old: unknown, now: unknown): SchemaPair => [`the same: ${what}`, old, now, 0, 0];

const both = (more: object): object => object({ a: text, b: text, c: text }, more);
const beside = { if: { required: ["a"] }, then: { required: ["b"] } };
const closed = (more: object): object => object({ a: text, b: text }, { additionalProperties: false, ...more });

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

  // Patterns by the texts that they match.
  same("digits", matching("^[0-9]+$"), matching(String.raw`^\d+$`)),
  same("groups that are not kept", matching("^(a|b)$"), matching("^(?:b|a)$")),
  same("repetitions", matching("^a{1,}$"), matching("^a+$")),
  same("any text of a length", { ...text, minLength: 1, maxLength: 3 }, matching(String.raw`^[\s\S]{1,3}$`)),
  same("few words", matching("^(rye|oat)$"), { enum: ["rye", "oat"] }),
  same("a length that a pattern has", matching("^[a-z]{3}$"), matching("^[a-z]{3}$", { minLength: 3, maxLength: 3 })),
  same("a length that a format has", { ...text, format: "date" }, { ...text, format: "date", minLength: 10 }),
  same("two patterns for one", { allOf: [matching("^a"), matching("b$")] }, matching(String.raw`^a[\s\S]*b$`)),
  ["a pattern takes more lengths", matching("^[a-z]{3}$"), matching("^[a-z]{2,4}$"), 0, 1],
  ["a pattern takes a word more", matching("^(rye|oat)$"), matching("^(rye|oat|pear)$"), 0, 1],
  ["a pattern that need not be the whole", matching("rye"), matching("^rye$"), 1, 0],
  ["a length that a pattern may have not", matching("^[a-z]{3,4}$"), matching("^[a-z]{3,4}$", { maxLength: 3 }), 1, 0],
  ["a word more than a pattern has", matching("^(rye|oat)$"), { enum: ["rye", "oat", "pear"] }, 0, 1],
  ["a word less than a pattern has", matching("^(rye|oat)$"), { enum: ["rye"] }, 1, 0],
  ["words to a pattern of groups that they do not match", { enum: ["rye"] }, matching("^([a-z]{2})+$"), 1, 1],
  ["words to a pattern of groups that they match", { enum: ["oats"] }, matching("^([a-z]{2})+$"), 0, 1],
  ["patterns that look ahead", matching("^(?=a)"), matching("^(?=b)"), 1, 1],
  apart("texts that begin otherwise", matching("^a"), matching("^b")),
  together("texts that begin and end otherwise", matching("^a"), matching("b$")),
  same("names in other words", named({ "^[0-9]+$": text }), named({ [String.raw`^\d+$`]: text })),
  same("any name", named({ "^.+$": text }), { type: "object", additionalProperties: text }),
  [
    "names of a pattern to those of a wider one, closed",
    named({ "^x-[a-z]+$": text }, { additionalProperties: false }),
    named({ "^x-": text }, { additionalProperties: false }),
    0,
    1,
  ],
  ["names of a wider pattern get another type", named({ "^x-": text }), named({ "^x-": whole }), 1, 1],

  // Conditions, and what holds anyway.
  same("a condition of another type", list(text), list(text, { if: text, then: { maxLength: 3 } })),
  same("what follows holds anyway", both({ required: ["b"] }), both({ required: ["b"], ...beside })),
  same("what is required beside", both({ dependentRequired: { a: ["b"] } }), both(beside)),
  same(
    "a condition that is not so",
    both(beside),
    both({ if: { not: { required: ["a"] } }, else: { required: ["b"] } }),
  ),
  same("what is beside is in an object", both({}), both({ dependentSchemas: { a: { type: "object" } } })),
  same(
    "what is required beside, in an object",
    both({ dependentRequired: { a: ["b"] } }),
    both({ dependentSchemas: { a: { type: "object", required: ["b"] } } }),
  ),
  [
    "a condition of two",
    both({ dependentRequired: { a: ["b"] } }),
    both({ ...beside, if: { required: ["a", "c"] } }),
    0,
    1,
  ],
  [
    "what is required beside what is required beside",
    both({ dependentRequired: { a: ["c"], c: ["b"] } }),
    both({ dependentRequired: { a: ["b", "c"], c: ["b"] } }),
    0,
    0,
  ],
  ["something else is required beside", both({ dependentRequired: { a: ["c"] } }), both(beside), 1, 1],
  [
    "what follows holds in part",
    both({ required: ["b"] }),
    both({ if: { required: ["a"] }, then: { required: ["c"] } }),
    1,
    1,
  ],
  ["else asks for what then had", both(beside), both({ if: { required: ["a"] }, else: { required: ["b"] } }), 1, 1],
  same("as many properties as are named", closed({}), closed({ maxProperties: 2 })),
  ["fewer properties than are named", closed({}), closed({ maxProperties: 1 }), 1, 0],
  ["as many properties as are named, open", both({}), both({ maxProperties: 2 }), 1, 0],
  same("one element is like no other", list(text, { maxItems: 1 }), list(text, { maxItems: 1, uniqueItems: true })),
  ["two elements are like no other", list(text, { maxItems: 2 }), list(text, { maxItems: 2, uniqueItems: true }), 1, 0],
  same("a list has what all of it is", list(text, { minItems: 1 }), list(text, { minItems: 1, contains: text })),
  ["an empty list has nothing", list(text), list(text, { contains: text }), 1, 0],
  same(
    "a list has what it has to contain",
    { type: "array", contains: text },
    { type: "array", contains: text, minItems: 1 },
  ),
  ["a list has less than it has to contain", { type: "array", contains: text }, { type: "array", minItems: 2 }, 1, 1],
  same("a property among the others", object({ a: text }, { additionalProperties: text }), {
    type: "object",
    additionalProperties: text,
  }),
  [
    "a property among the others, of another type",
    object({ a: text }, { additionalProperties: whole }),
    { type: "object", additionalProperties: whole },
    1,
    1,
  ],
  [
    "a property among any others",
    object({ a: text }, { additionalProperties: true }),
    { type: "object", additionalProperties: true },
    1,
    1,
  ],
  ["a member that takes anything", object({ a: text }), anyOf(object({ a: whole }), {}), 0, 1],
  ["a member that takes any object", object({ a: text }), anyOf(object({ a: whole }), { type: "object" }), 0, 1],
  ["a member that takes other objects", object({ a: text }), anyOf(object({ a: whole }), object({ b: text })), 1, 1],
];
