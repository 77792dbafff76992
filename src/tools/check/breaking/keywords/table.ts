import type { Parts } from "../../schema/keywords.ts";
import {
  compareConditions,
  compareContents,
  compareDependentRequired,
  compareDependentSchemas,
  compareNot,
} from "./conditions.ts";
import {
  compareEncodings,
  compareFlag,
  compareHighest,
  compareLowest,
  compareMediaTypes,
  compareMultiples,
  comparePatterns,
  compareFormats,
} from "./constraints.ts";
import { compareDefault, compareDialect, compareExtensibleEnum, compareXml } from "./core.ts";
import { compareDiscriminator } from "./discriminators.ts";
import { compareContains, compareElements } from "./elements.ts";
import { compareEvaluatedItems, compareEvaluatedProperties } from "./evaluated.ts";
import { compareNames, comparePatternProperties, compareProperties, compareRequired, compareRest } from "./members.ts";
import type { KeywordRule } from "./rule.ts";

/** Words for people: they say nothing of what may be sent. */
const annotation: KeywordRule = { request: "not looked at: an annotation", response: "not looked at: an annotation" };

/** Names and references: schemas are compared where they are used. */
const resolved: KeywordRule = {
  request: "resolved before anything is compared",
  response: "resolved before anything is compared",
};

const lower = { request: "may not rise", response: "may not fall" };
const upper = { request: "may not fall", response: "may not rise" };
const word = {
  request: "may not come or change, unless to a wider one",
  response: "may not go or change, unless to a narrower one",
};
const inside = { request: "compared as a request", response: "compared as a response" };
/** Compared by the rule of another keyword, which reads both. */
const within = (keyword: string): KeywordRule => ({ request: `with \`${keyword}\``, response: `with \`${keyword}\`` });

/** Every keyword of a schema, and its rules. What is not here is reported as not compared when it differs. */
export const schemaKeywords = {
  // References and names.
  $id: resolved,
  id: resolved,
  $anchor: resolved,
  $dynamicAnchor: resolved,
  $ref: {
    request: "followed; one that leads nowhere is a finding",
    response: "followed; one that leads nowhere is a finding",
  },
  $dynamicRef: { request: "followed to the anchor of its file", response: "followed to the anchor of its file" },
  $defs: resolved,
  definitions: resolved,
  $schema: {
    request: "another one is not compared",
    response: "another one is not compared",
    compareCore: compareDialect,
  },
  $vocabulary: {
    request: "another one is not compared",
    response: "another one is not compared",
    compareCore: compareDialect,
  },
  $recursiveRef: {
    request: "a difference is not compared",
    response: "a difference is not compared",
    compareCore: compareDialect,
  },
  $recursiveAnchor: {
    request: "a difference is not compared",
    response: "a difference is not compared",
    compareCore: compareDialect,
  },
  // Types and values.
  type: { request: "no type may go", response: "no type may come" },
  nullable: { request: "of OpenAPI 3.0: null may not be refused", response: "of OpenAPI 3.0: null may not come" },
  enum: { request: "no value may go", response: "no value may come" },
  const: { request: "as an enum of one value", response: "as an enum of one value" },
  default: {
    request: "may not change; one for a parameter may not come either",
    response: "not looked at",
    compareCore: compareDefault,
  },
  "x-extensible-enum": {
    request: "no value may go: it is an enum that may grow",
    response: "not looked at: values may come",
    compareCore: compareExtensibleEnum,
  },
  // Unions and conditions.
  allOf: { request: "merged: all parts hold", response: "merged: all parts hold" },
  anyOf: {
    request: "every form that was allowed fits one of the new ones",
    response: "every new form fits one of those allowed before",
  },
  oneOf: {
    request: "as anyOf; forms that overlap may not come, as a value that fits two is refused",
    response: "as anyOf; forms that overlap may not go, as a value that fits two could not come",
  },
  discriminator: {
    request: "its property stays, and no value may go",
    response: "its property stays, and no value may come",
    compareCore: compareDiscriminator,
  },
  not: { request: "may not refuse more", response: "may not refuse less", compare: compareNot },
  if: {
    request: "a condition may not come or change",
    response: "a condition may not go or change",
    compare: compareConditions,
  },
  // oxlint-disable-next-line unicorn/no-thenable -- a keyword of JSON Schema
  then: within("if"),
  else: within("if"),
  dependentRequired: {
    request: "may not grow",
    response: "may not shrink",
    group: "object",
    compare: compareDependentRequired,
  },
  dependentSchemas: { ...inside, group: "object", compare: compareDependentSchemas },
  dependencies: within("dependentRequired` and `dependentSchemas"),
  // Numbers.
  minimum: { ...lower, group: "number", compare: compareLowest },
  exclusiveMinimum: within("minimum"),
  maximum: { ...upper, group: "number", compare: compareHighest },
  exclusiveMaximum: within("maximum"),
  multipleOf: {
    request: "may only become a divisor of what it was",
    response: "may only become a multiple of what it was",
    group: "number",
    compare: compareMultiples,
  },
  // Texts.
  minLength: { ...lower, group: "string", compare: compareLowest },
  maxLength: { ...upper, group: "string", compare: compareHighest },
  pattern: {
    request: "may not come or change, unless to one that matches all texts of before",
    response: "may not go or change, unless to one whose texts all matched before",
    group: "string",
    compare: comparePatterns,
  },
  format: { ...word, compare: compareFormats },
  contentEncoding: { ...word, group: "string", compare: compareEncodings },
  contentMediaType: { ...word, group: "string", compare: compareMediaTypes },
  contentSchema: { ...inside, group: "string", compare: compareContents },
  // Lists.
  items: { ...inside, group: "array", compare: compareElements },
  prefixItems: within("items"),
  additionalItems: within("items"),
  unevaluatedItems: { ...within("items"), group: "array", compare: compareEvaluatedItems },
  minItems: { ...lower, group: "array", compare: compareLowest },
  maxItems: { ...upper, group: "array", compare: compareHighest },
  uniqueItems: { request: "may not come", response: "may not go", group: "array", compare: compareFlag },
  contains: {
    request: "may not come or ask for more",
    response: "may not go or ask for less",
    group: "array",
    compare: compareContains,
  },
  minContains: within("contains"),
  maxContains: within("contains"),
  // Objects.
  properties: {
    request: "none may go; a new one is optional; compared as a request",
    response: "none may go; a new one may come, unless the others were closed; compared as a response",
    group: "object",
    compare: compareProperties,
  },
  required: { request: "may not grow", response: "may not shrink", group: "object", compare: compareRequired },
  readOnly: {
    request: "a property may not become read-only; one that is, is not looked at",
    response: "not looked at",
  },
  writeOnly: {
    request: "not looked at",
    response: "a property may not become write-only; one that is, is not looked at",
  },
  additionalProperties: {
    request: "may not be closed or ask for more",
    response: "may not be opened or ask for less",
    group: "object",
    compare: compareRest,
  },
  unevaluatedProperties: {
    ...within("additionalProperties"),
    group: "object",
    compare: compareEvaluatedProperties,
  },
  patternProperties: { ...inside, group: "object", compare: comparePatternProperties },
  propertyNames: { ...inside, group: "object", compare: compareNames },
  minProperties: { ...lower, group: "object", compare: compareLowest },
  maxProperties: { ...upper, group: "object", compare: compareHighest },
  // How it is written.
  xml: {
    request: "may not change, where the message is XML",
    response: "may not change, where the message is XML",
    compareCore: compareXml,
  },
  // Words for people.
  title: annotation,
  summary: annotation,
  description: annotation,
  examples: annotation,
  example: annotation,
  deprecated: annotation,
  externalDocs: annotation,
  $comment: annotation,
} as const satisfies Record<string, KeywordRule>;

/** Keywords without a rule, with what each says. Extensions (`x-…`) mean what their vendor says, and are left out. */
export function unknownKeywords(parts: Parts): Map<string, string> {
  const unknown = new Map<string, string>();
  for (const { object } of parts)
    for (const [name, value] of Object.entries(object))
      if (!Object.hasOwn(schemaKeywords, name) && !name.startsWith("x-"))
        unknown.set(name, `${unknown.get(name) ?? ""}${JSON.stringify(value)}`);
  return unknown;
}
