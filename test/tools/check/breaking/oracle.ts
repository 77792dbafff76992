import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import fc from "fast-check";

/** Schemas as descriptions have them: typed, with the constraints of each type, nested, merged and in unions. */
const schemas: fc.Arbitrary<Schema> = fc.letrec<{ schema: Schema }>((tie) => {
  const size = fc.integer({ min: 0, max: 4 });
  const optional = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
    fc.option(arbitrary, { nil: undefined, freq: 3 });
  const text = fc.record({
    type: fc.constant("string"),
    minLength: optional(size),
    maxLength: optional(fc.integer({ min: 4, max: 8 })),
    pattern: optional(fc.constantFrom("^a", "b$", ".*", "^[ab]+$", "^(a|aab)$", String.raw`^\w{2,}$`)),
  });
  const number = fc.record({
    type: fc.constantFrom("integer", "number"),
    minimum: optional(fc.integer({ min: -3, max: 0 })),
    exclusiveMaximum: optional(fc.integer({ min: 3, max: 6 })),
    multipleOf: optional(fc.constantFrom(1, 2)),
  });
  const choice = fc.oneof(
    fc
      .uniqueArray(fc.constantFrom("a", "b", "c", 1, null), { minLength: 1, maxLength: 4 })
      .map((values) => ({ enum: values })),
    fc.constantFrom("a", 1).map((value) => ({ const: value })),
  );
  const list = fc.record({
    type: fc.constant("array"),
    items: optional(tie("schema")),
    minItems: optional(fc.integer({ min: 0, max: 2 })),
    maxItems: optional(fc.integer({ min: 2, max: 3 })),
    uniqueItems: optional(fc.boolean()),
    contains: optional(fc.constantFrom({ const: "a" }, { type: "integer" })),
    minContains: optional(fc.integer({ min: 1, max: 2 })),
    maxContains: optional(fc.integer({ min: 2, max: 3 })),
    prefixItems: optional(fc.array(tie("schema"), { minLength: 1, maxLength: 2 })),
  });
  const object = fc.record({
    type: fc.constant("object"),
    properties: fc.dictionary(fc.constantFrom("a", "b", "c"), tie("schema"), { maxKeys: 3 }),
    required: optional(fc.uniqueArray(fc.constantFrom("a", "b", "c"), { maxLength: 2 })),
    additionalProperties: optional(fc.oneof(fc.boolean(), tie("schema"))),
    minProperties: optional(fc.integer({ min: 0, max: 2 })),
    maxProperties: optional(fc.integer({ min: 2, max: 4 })),
    propertyNames: optional(fc.constantFrom({ maxLength: 3 }, { pattern: "^[a-z]" })),
    patternProperties: optional(
      fc.oneof(
        fc.record({ "^x": tie("schema") }),
        fc.record({ "^[xl]": tie("schema") }),
        fc.record({ "^.+$": tie("schema") }),
      ),
    ),
    dependentRequired: optional(fc.constantFrom({ a: ["b"] }, { b: ["c"] })),
    dependentSchemas: optional(fc.record({ a: tie("schema") })),
    unevaluatedProperties: optional(fc.constant(false)),
  });
  const conditional = fc.record({
    if: fc.oneof(fc.constantFrom({ required: ["a"] }, { type: "string" }, { not: { required: ["a"] } }), tie("schema")),
    // oxlint-disable-next-line unicorn/no-thenable -- a keyword of JSON Schema
    then: fc.oneof(fc.constantFrom({ required: ["b"] }, { maxLength: 2 }), tie("schema")),
    else: optional(tie("schema")),
    not: optional(fc.oneof(fc.constantFrom({ const: "a" }, { required: ["c"] }, { type: "integer" }), tie("schema"))),
  });
  return {
    schema: fc
      .oneof(
        { maxDepth: 2, withCrossShrink: true },
        text,
        number,
        choice,
        fc.constant({ type: "boolean" }),
        list,
        object,
        object,
        conditional,
        fc.array(tie("schema"), { minLength: 1, maxLength: 3 }).map((anyOf) => ({ anyOf })),
        fc.array(tie("schema"), { minLength: 1, maxLength: 3 }).map((oneOf) => ({ oneOf })),
        fc.array(tie("schema"), { minLength: 1, maxLength: 2 }).map((allOf) => ({ allOf })),
        fc.constant({}),
      )
      .map((schema) => JSON.parse(JSON.stringify(schema)) as Schema),
  };
}).schema;

export type Schema = Readonly<Record<string, unknown>>;

/** Values near the edges of what the schemas say. */
export const instances: fc.Arbitrary<unknown> = fc
  .letrec<{ value: unknown }>((tie) => ({
    value: fc.oneof(
      { maxDepth: 2, withCrossShrink: true },
      fc.constantFrom("", "a", "b", "ab", "aab", "aaaab", "aaaaaaaab", "c"),
      fc.constantFrom(-4, -3, 0, 1, 1.5, 2, 3, 4, 5, 6),
      fc.constantFrom(null, true, false),
      fc.array(tie("value"), { maxLength: 4 }),
      fc.dictionary(fc.constantFrom("a", "b", "c", "x", "long"), tie("value"), { maxKeys: 4 }),
      fc.dictionary(fc.constantFrom("a", "b", "c"), tie("value"), { maxKeys: 3 }),
    ),
  }))
  .value.map((value) => JSON.parse(JSON.stringify(value)) as unknown);

const ajv = new Ajv2020({ strict: false, validateFormats: true, validateSchema: false, logger: false });
addFormats.default(ajv);

/** Whether a value fits a schema, by Ajv. */
export function validator(schema: unknown): (value: unknown) => boolean {
  const validate = ajv.compile(withoutFault(schema) as object);
  return (value) => validate(value);
}

/** Ajv lets an empty list pass `contains` where there is a `prefixItems` too: the same said by `minItems` is minded. */
function withoutFault(schema: unknown): unknown {
  return JSON.parse(JSON.stringify(schema), (_, value: unknown) =>
    typeof value === "object" && value !== null && "contains" in value
      ? { ...value, minItems: Math.max(1, "minItems" in value ? Number(value.minItems) : 0) }
      : value,
  ) as unknown;
}

/** A schema with one place of it changed: another keyword, another value, another schema, or one less. */
export const edits: fc.Arbitrary<{ readonly old: Schema; readonly now: Schema }> = fc
  .tuple(schemas, schemas, fc.nat(), fc.nat(3))
  .map(([old, donor, place, kind]) => {
    const now = structuredClone(old) as Record<string, unknown>;
    const positions = schemasIn(now);
    const at = positions[place % positions.length] ?? now;
    const keys = Object.keys(at);
    const key = keys[place % Math.max(keys.length, 1)];
    if (kind === 0) for (const name of keys) delete at[name];
    if (kind === 1 && key !== undefined) delete at[key];
    else if (kind === 2 && key !== undefined && Object.hasOwn(donor, key)) at[key] = donor[key];
    else Object.assign(at, donor);
    return { old, now };
  });

/** Every schema inside of a schema, itself included. */
function schemasIn(schema: Record<string, unknown>): Record<string, unknown>[] {
  const inside = ["items", "additionalProperties", "propertyNames", "contains", "not", "if", "then", "else"].map(
    (key) => schema[key],
  );
  const lists = ["anyOf", "oneOf", "allOf", "prefixItems"].flatMap((key) => (schema[key] ?? []) as unknown[]);
  const maps = ["properties", "patternProperties", "dependentSchemas"].flatMap(
    (key) => Object.values(schema[key] ?? {}) as unknown[],
  );
  const found = [...inside, ...lists, ...maps].filter((value) => typeof value === "object" && value !== null);
  return [schema, ...found.flatMap((value) => schemasIn(value as Record<string, unknown>))];
}

/**
 * The schema for values that have no other properties than it declares. Clients are taken to send no others; whether the
 * place is one that a value has, or a part of one, is what `isPart` tells.
 */
export function declaredOnly(schema: unknown, isPart = false): unknown {
  if (typeof schema !== "object" || schema === null) return schema;
  const { additionalProperties, unevaluatedProperties, ...rest } = schema as Record<string, unknown>;
  const closed: Record<string, unknown> = { ...rest };
  for (const key of ["anyOf", "oneOf", "allOf"])
    if (Array.isArray(closed[key])) closed[key] = closed[key].map((part) => declaredOnly(part, true));
  for (const key of ["properties", "patternProperties"])
    if (closed[key] !== undefined)
      closed[key] = Object.fromEntries(
        Object.entries(closed[key] as object).map(([name, inside]) => [name, declaredOnly(inside)]),
      );
  if (closed["items"] !== undefined) closed["items"] = declaredOnly(closed["items"]);
  if (Array.isArray(closed["prefixItems"]))
    closed["prefixItems"] = closed["prefixItems"].map((item) => declaredOnly(item));
  const isOpen = additionalProperties === undefined || additionalProperties === true || isEmpty(additionalProperties);
  if (!isOpen) closed["additionalProperties"] = declaredOnly(additionalProperties);
  if (unevaluatedProperties !== undefined || (!isPart && isOpen)) closed["unevaluatedProperties"] = false;
  return closed;
}

function isEmpty(value: unknown): boolean {
  return typeof value === "object" && value !== null && Object.keys(value).length === 0;
}
