import { describe, expect, it } from "vitest";
import { breaksBetween, exchange } from "./compared.ts";

type Json = Readonly<Record<string, unknown>>;

const components = {
  schemas: {
    Words: { description: "Whatever it is." },
    More: { $ref: "#/components/schemas/Words" },
    Fish: { type: "object", required: ["fins"], properties: { fins: { type: "integer" }, name: { type: "string" } } },
    Bird: { type: "object", required: ["wings"], properties: { wings: { type: "integer" }, name: { type: "string" } } },
  },
};

const Fish = components.schemas.Fish;
const fish = { $ref: "#/components/schemas/Fish" };
const bird = { $ref: "#/components/schemas/Bird" };

function between(old: unknown, now: unknown, version = "3.1.0"): string[] {
  const described = (schema: unknown): unknown => ({ ...(exchange(schema, schema, version) as Json), components });
  return breaksBetween(described(old), described(now)).map(({ rule, message }) => `${rule} ${message}`);
}

/** Both ways, in a request and in a response. */
function differences(old: unknown, now: unknown, version?: string): string[] {
  return [...between(old, now, version), ...between(now, old, version)];
}

const types = ["string", "number", "boolean", "object", "array", "null"];

const open: readonly (readonly [what: string, schema: unknown, version?: string | undefined])[] = [
  ["true", true],
  ["nothing", {}],
  ["a description", { description: "Anything." }],
  ["a title and a flag", { title: "Extra", deprecated: false }],
  ["allOf of nothing", { allOf: [{}] }],
  ["allOf of words and true", { allOf: [{ description: "Anything." }, true] }],
  ["anyOf with an open member", { anyOf: [{ type: "string" }, { title: "Others" }] }],
  ["oneOf with one member", { oneOf: [{ description: "Anything." }] }],
  ["a reference", { $ref: "#/components/schemas/Words" }],
  ["a reference to a reference", { $ref: "#/components/schemas/More", description: "Extra." }],
  ["all types", { type: types }],
  ["all types in a union", { anyOf: types.map((type) => ({ type })) }],
  ["all types, each once", { oneOf: types.map((type) => ({ type })) }],
  ["not nothing", { not: false }],
  ["not what nothing fits", { not: { not: {} } }],
  [
    "open elements and properties",
    { items: { title: "Any" }, additionalProperties: { $ref: "#/components/schemas/Words" } },
  ],
  ["nullable", { nullable: true }, "3.0.3"],
];

/** Keywords whose schema holds for what a schema does not name. */
const holders: readonly (readonly [what: string, hold: (schema: unknown) => Json])[] = [
  ["additionalProperties", (additionalProperties) => ({ type: "object", additionalProperties })],
  ["unevaluatedProperties", (unevaluatedProperties) => ({ type: "object", unevaluatedProperties })],
  ["patternProperties", (schema) => ({ type: "object", patternProperties: { "^x": schema } })],
  ["propertyNames", (propertyNames) => ({ type: "object", propertyNames })],
  ["dependentSchemas", (schema) => ({ type: "object", dependentSchemas: { a: schema } })],
  // oxlint-disable-next-line unicorn/no-thenable -- a keyword of JSON Schema
  ["then", (schema) => ({ type: "object", if: { required: ["a"] }, then: schema })],
  ["items", (items) => ({ type: "array", items })],
  ["prefixItems", (schema) => ({ type: "array", prefixItems: [schema] })],
  ["unevaluatedItems", (unevaluatedItems) => ({ type: "array", unevaluatedItems })],
  ["a property", (schema) => ({ type: "object", properties: { b: schema } })],
];

describe("a schema that any value fits", () => {
  const cases = holders.flatMap(([what, hold]) =>
    open.map(([how, schema, version]) => ({ what, how, hold, schema, version })),
  );

  it.each(cases)("is as good as none: $how in $what", ({ what, hold, schema, version }) => {
    const whole = (more: Json): Json => ({
      ...more,
      properties: { a: { type: "string" }, ...(more["properties"] as Json) },
    });
    if (what !== "a property")
      expect(differences(whole({ type: hold(true)["type"] }), whole(hold(schema)), version)).toEqual([]);
    expect(differences(whole(hold({})), whole(hold(schema)), version)).toEqual([]);
  });

  it.each(open.map(([how, schema, version]) => ({ how, schema, version })))(
    "is as good as true in contains: $how",
    ({ schema, version }) => {
      const list = (contains: unknown): Json => ({ type: "array", contains });
      expect(differences(list({}), list(schema), version)).toEqual([]);
    },
  );

  it.each([
    ["a bound", { title: "Extra", minLength: 1 }],
    ["all types but one", { type: types.slice(1) }],
    ["a part of allOf", { allOf: [{}, { type: "string" }] }],
    ["what fits two members", { oneOf: [{}, { type: "string" }] }],
    ["a value", { not: { const: 3 } }],
    ["elements", { items: { type: "string" } }],
    ["a keyword that nobody knows", { ranking: 3 }],
    ["itself", { not: { description: "Nothing." } }],
  ])("is none that excludes something: %s", (_, schema) => {
    const object = { type: "object", properties: { a: { type: "string" } } };
    expect(between(object, { ...object, additionalProperties: schema })).not.toEqual([]);
    expect(between({ ...object, additionalProperties: schema }, object)).not.toEqual([]);
  });

  it("leaves room for new properties", () => {
    const old = { type: "object", additionalProperties: { description: "Anything." } };
    expect(between(old, { ...old, properties: { a: { type: "string" } } })).toEqual([]);
  });
});

describe("not", () => {
  const text = { type: "string", maxLength: 4 };

  it.each([
    ["false", false],
    ["no value", { enum: [] }],
    ["not anything", { not: { title: "Any" } }],
    ["no type left", { allOf: [{ type: "string" }, { type: "null" }] }],
  ])("of what nothing fits refuses nothing: %s", (_, not) => {
    expect(differences(text, { ...text, not })).toEqual([]);
    expect(
      differences({ ...text, not: { const: "a" } }, { allOf: [{ ...text, not: { const: "a" } }, { not }] }),
    ).toEqual([]);
  });

  it("of a value is still a restriction", () => {
    expect(between(text, { ...text, not: { const: "a" } })).not.toEqual([]);
  });
});

describe("a member of a union", () => {
  it.each(["oneOf", "anyOf"])("is the same by what it holds, not by its name: %s", (union) => {
    expect(differences({ [union]: [fish, bird] }, { [union]: [Fish, bird] })).toEqual([]);
    expect(differences({ [union]: [fish, bird] }, { [union]: [bird, { allOf: [fish] }] })).toEqual([]);
    expect(differences({ [union]: [fish, bird] }, { [union]: [Fish, components.schemas.Bird] })).toEqual([]);
  });

  it("is kept where members overlap", () => {
    const tail = { type: "object", properties: { name: { type: "string" } } };
    const fin = { type: "object", properties: { name: { type: "string" }, fin: { type: "string" } } };
    const other = { type: "array", items: { type: "string" } };
    expect(differences({ oneOf: [tail, fin, other] }, { oneOf: [other, fin, tail] })).toEqual([]);
    expect(between({ oneOf: [tail, other] }, { oneOf: [other, fin, tail] })).not.toEqual([]);
    const heirs = [tail, fin].map((own) => ({ allOf: [{ type: "object", required: ["name"] }, own] }));
    expect(differences({ oneOf: heirs }, { oneOf: [...heirs, other] }).join()).not.toContain("at once");
    expect(differences({ oneOf: heirs }, { oneOf: heirs.toReversed() })).toEqual([]);
  });

  it("is another one when it holds other things", () => {
    const fins = { ...Fish, properties: { ...Fish.properties, name: { type: "integer" } } };
    expect(between({ oneOf: [fish, bird] }, { oneOf: [fins, bird] })).not.toEqual([]);
    expect(between({ oneOf: [fish, bird] }, { oneOf: [bird] })).not.toEqual([]);
  });
});

describe("a few values", () => {
  it.each([
    [{ type: "integer", minimum: 1, maximum: 3 }, { enum: [1, 2, 3] }],
    [
      { type: "integer", exclusiveMinimum: 0, exclusiveMaximum: 4 },
      { type: "integer", enum: [3, 2, 1] },
    ],
    [{ type: "integer", minimum: 0, maximum: 6, multipleOf: 3 }, { enum: [0, 3, 6] }],
    [{ type: "integer", minimum: 4, maximum: 4 }, { const: 4 }],
    [{ type: "boolean" }, { enum: [true, false] }],
    [{ type: ["boolean", "null"] }, { enum: [false, true, null] }],
    [
      { anyOf: [{ type: "integer", minimum: 1, maximum: 2 }, { type: "string" }] },
      { anyOf: [{ type: "string" }, { enum: [1, 2] }] },
    ],
  ])("are the same as a range or by name: %j, %j", (range, names) => {
    expect(differences(range, names)).toEqual([]);
  });

  it.each([
    [{ type: "integer", minimum: 1, maximum: 4 }, { enum: [1, 2, 3] }],
    [{ type: "number", minimum: 1, maximum: 3 }, { enum: [1, 2, 3] }],
    [{ type: "integer", minimum: 1 }, { enum: [1, 2, 3] }],
    [{ type: "boolean" }, { enum: [true] }],
  ])("are others where one is missing: %j, %j", (range, names) => {
    expect(between(range, names)).not.toEqual([]);
    expect(between(names, range)).not.toEqual([]);
  });
});
