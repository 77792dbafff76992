import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { compareInteractions } from "../../../src/tools/pact/comparison/compare.ts";
import { schemasOfSide } from "../../../src/tools/pact/comparison/schemas.ts";
import { interactionsOf } from "../../../src/tools/pact/source/interactions.ts";
import { pactOf } from "../../../src/tools/pact/source/read.ts";
import { jsonBody, pact } from "../../support/pacts.ts";
import { scratch } from "../../support/scratch.ts";

type Schema = Readonly<Record<string, unknown>>;

const text = { type: "string" };
const number = { type: "integer" };
const truth = { type: "boolean" };
const object = (properties: object, more: object = {}): Schema => ({ type: "object", properties, ...more });
const ref = (name: string): Schema => ({ $ref: `#/components/schemas/${name}` });
const byKind = { discriminator: { propertyName: "kind" } };

const components: Readonly<Record<string, Schema>> = {
  Thing: object({ id: number, size: number }, { required: ["id"] }),
  Named: { allOf: [ref("Thing"), object({ name: text }, { required: ["name"] })] },
  Cat: object({ kind: text, purrs: truth }, { required: ["kind"] }),
  Dog: object({ kind: text, barks: truth }, { required: ["kind"] }),
  Listed: object({ kind: { type: "string", enum: ["l"] }, n: number }, { required: ["kind"] }),
  // One that others inherit from, as generators write it.
  Animal: object(
    { kind: text, age: number },
    { required: ["kind"], discriminator: { propertyName: "kind", mapping: { c: "Cow" } } },
  ),
  Cow: { allOf: [ref("Animal"), object({ milk: number })] },
  Calf: { allOf: [ref("Cow"), object({ weeks: number })] },
  // Those that lead round in circles.
  Shape: object({ kind: text }, { ...byKind, oneOf: [ref("Circle"), ref("Square")] }),
  Circle: { allOf: [ref("Shape"), object({ radius: number })] },
  Square: { allOf: [ref("Shape"), object({ width: number })] },
  Sum: object({ op: text }, { oneOf: [ref("Plus"), ref("Value")] }),
  Plus: object({ left: ref("Sum"), right: ref("Sum") }),
  Value: { allOf: [ref("Sum"), object({ value: number })] },
  Tree: object({ kids: { type: "array", items: ref("Tree") }, up: { nullable: true, allOf: [ref("Tree")] } }),
  Deep: object({ in: { allOf: [ref("Deep"), object({ more: text })] } }),
  Own: { allOf: [ref("Own"), object({ n: number })] },
  // Members that are called as keywords.
  Words: object({
    properties: number,
    type: text,
    example: object({ a: number }),
    default: text,
    discriminator: text,
    enum: text,
  }),
};

/** Whether a body holds that is compared with a schema, on one side. */
async function outcomes(side: "answer" | "request", cases: readonly (readonly [Schema, unknown, ...unknown[]])[]) {
  const file = join(scratch(), "openapi.json");
  const content = (schema: Schema) => ({ content: { "application/json": { schema } } });
  const answers = (schema: Schema) => ({ responses: { 200: { description: "", ...content(schema) } } });
  const operations = cases.map(([schema]) =>
    side === "answer"
      ? answers(schema)
      : { requestBody: { required: true, ...content(schema) }, responses: { 200: { description: "" } } },
  );
  const paths = Object.fromEntries(operations.map((post, at) => [`/${at}`, { post }]));
  writeFileSync(file, JSON.stringify({ openapi: "3.0.3", info: {}, paths, components: { schemas: components } }));
  const headers = { "Content-Type": ["application/json"] };
  const interactions = cases.map(([, value], at) => {
    const body = { headers, body: jsonBody(value) };
    return {
      type: "Synchronous/HTTP",
      description: `${at}`,
      request: { method: "POST", path: `/${at}`, ...(side === "request" ? body : {}) },
      response: { status: 200, ...(side === "answer" ? body : {}) },
    };
  });
  const written = pact(interactions);
  const results = await compareInteractions(interactionsOf(pactOf("p.json", JSON.stringify(written), written)), [file]);
  return results.map(({ outcome, reasons }) => [outcome, reasons.join()]);
}

describe("an answer is held against what an object has, however its schema is written", () => {
  const named = { name: text };
  const either = { oneOf: [object({ a: number }), object({ b: number })] };
  const cases: readonly [Schema, held: unknown, broken: unknown][] = [
    [object(named), { name: "a" }, { nane: "a" }],
    [object(named, { nullable: true }), { name: "a" }, { nane: "a" }],
    [object(named, { type: ["object", "null"] }), { name: "a" }, { nane: "a" }],
    [{ properties: named }, { name: "a" }, { nane: "a" }],
    [object({ in: object(named, { nullable: true }) }), { in: null }, { in: { nane: "a" } }],
    [object({ in: { nullable: true, allOf: [ref("Thing")] } }), { in: null }, { in: { name: "a" } }],
    [object({ in: { anyOf: [ref("Thing"), { type: "null" }] } }), { in: null }, { in: { name: "a" } }],
    [{ type: "array", items: { properties: named } }, [{ name: "a" }], [{ nane: "a" }]],
    [ref("Named"), { id: 1, name: "a" }, { nane: "a" }],
    [{ allOf: [ref("Named"), object({ more: {} })] }, { id: 1, name: "a", more: [] }, { nane: "a" }],
    [{ allOf: [{ properties: named }, { properties: { size: number } }] }, { name: "a", size: 1 }, { sise: 1 }],
    [{ allOf: [object({ a: text }), object({ a: { enum: ["x"] } })] }, { a: "x" }, { a: "y" }],
    // A part of an answer can be that of several alternatives.
    [{ oneOf: [ref("Thing"), object({ id: number, other: text })] }, { id: 1 }, { name: "a" }],
    [{ oneOf: [ref("Thing"), object({ name: text })] }, {}, { nane: "a" }],
    [object({ k: text }, either), { k: "a", b: 1 }, { k: "a", c: 1 }],
    [
      object({ k: text }, { ...either, anyOf: [object({ c: number }), object({ d: number })] }),
      { k: "a", b: 1, c: 1 },
      { e: 1 },
    ],
    [object({ a: text, b: text }, { oneOf: [{ required: ["a"] }, { required: ["b"] }] }), { a: "x" }, { c: "x" }],
    [
      { oneOf: [ref("Cat"), ref("Dog")], ...byKind },
      { kind: "Cat", purrs: true },
      { kind: "Cat", barks: true },
    ],
    [{ oneOf: [ref("Cat"), ref("Dog")], ...byKind }, { purrs: true }, { purrs: true, barks: true }],
    [
      {
        oneOf: [ref("Cat"), ref("Dog")],
        discriminator: { propertyName: "kind", mapping: { c: ref("Cat")["$ref"], d: "Dog" } },
      },
      { kind: "d", barks: true },
      { kind: "c", barks: true },
    ],
    [
      { anyOf: [ref("Listed"), ref("Dog")], ...byKind },
      { kind: "l", n: 1 },
      { kind: "l", barks: true },
    ],
    [ref("Animal"), { kind: "c", milk: 1 }, { kind: "d", milk: 1 }],
    [ref("Animal"), { kind: "Calf", weeks: 1, milk: 1 }, { kind: "Calf", weaks: 1 }],
    [ref("Cow"), { age: 1, milk: 1 }, { weeks: 1 }],
    [ref("Shape"), { kind: "Circle", radius: 1 }, { kind: "Circle", width: 1 }],
    [ref("Circle"), { kind: "Circle", radius: 1 }, { width: 1 }],
    [ref("Sum"), { op: "+", left: { op: "v", value: 1 } }, { op: "+", left: { worth: 1 } }],
    [ref("Tree"), { kids: [{ up: null }, { up: { kids: [] } }] }, { kids: [{ up: { kid: [] } }] }],
    [ref("Deep"), { in: { more: "a", in: { more: "b" } } }, { in: { less: "a" } }],
    [ref("Own"), { n: 1 }, { n: "1" }],
    [ref("Words"), { properties: 1, type: "a", example: { a: 1 }, default: "b", enum: "c" }, { example: { b: 1 } }],
    [ref("Words"), { discriminator: "a" }, { default: 1 }],
    [object({ open: { type: "object" } }), { open: { any: 1 } }, { open: 1 }],
    [object(named, { additionalProperties: true }), { nane: 1 }, { name: 1 }],
    [object(named, { additionalProperties: number }), { nane: 1 }, { nane: "a" }],
    [object({ secret: { type: "string", writeOnly: true }, ...named }), { name: "a" }, { secret: "a" }],
  ];

  it("holds, and is broken", async () => {
    const held = await outcomes(
      "answer",
      cases.map(([schema, value]) => [schema, value]),
    );
    for (const [at, came] of held.entries()) expect([cases[at], came]).toEqual([cases[at], ["passed", ""]]);
    const broken = await outcomes(
      "answer",
      cases.map(([schema, , value]) => [schema, value]),
    );
    for (const [at, [outcome, reasons]] of broken.entries()) {
      expect([cases[at], outcome]).toEqual([cases[at], "failed"]);
      expect(reasons).toContain("response.body");
      expect(reasons).not.toContain("cannot read");
    }
  });
});

describe("what is sent is held against what is demanded, however that is written", () => {
  const cases: readonly [Schema, held: unknown, broken: unknown][] = [
    [ref("Named"), { id: 1, name: "a" }, { name: "a" }],
    [ref("Named"), { id: 1, name: "a", more: 1 }, { id: 1 }],
    [{ allOf: [ref("Thing")], type: "object", required: ["name"] }, { id: 1, name: "a" }, { name: "a" }],
    [{ allOf: [ref("Thing"), { required: ["size"] }] }, { id: 1, size: 1 }, { id: 1 }],
    [object({ in: ref("Named") }), { in: { id: 1, name: "a" } }, { in: { name: "a" } }],
    [{ type: "array", items: ref("Named") }, [{ id: 1, name: "a" }], [{ name: "a" }]],
    [{ allOf: [{ type: "integer", minimum: 1 }, { minimum: 5, maximum: 9 }, { maximum: 20 }] }, 6, 3],
    [{ allOf: [{ type: "integer", minimum: 1 }, { minimum: 5, maximum: 9 }, { maximum: 20 }] }, 9, 12],
    [object({ id: { ...number, readOnly: true }, n: text }, { required: ["id", "n"] }), { n: "a" }, { id: 1 }],
    [
      { oneOf: [object({ a: {} }, { required: ["a"] }), object({ b: {} }, { required: ["b"] })] },
      { a: 1 },
      { a: 1, b: 1 },
    ],
    [
      { oneOf: [ref("Cat"), ref("Dog")], ...byKind },
      { kind: "Cat", purrs: true },
      { kind: "Cat", purrs: 1 },
    ],
    [{ oneOf: [ref("Cat"), ref("Dog")], ...byKind }, { kind: "Dog" }, { kind: "Cow" }],
    [{ anyOf: [ref("Cat"), ref("Dog")], ...byKind }, { kind: "Dog" }, {}],
    [{ properties: { a: number } }, { a: 1 }, "a"],
    [ref("Shape"), { kind: "Circle", radius: 1 }, { kind: "Circle", radius: "1" }],
    [ref("Tree"), { kids: [{ up: null }] }, { kids: [{ up: 1 }] }],
    [ref("Cow"), { kind: "c", milk: 1 }, { milk: 1 }],
    [ref("Words"), { example: { a: 1, b: 2 } }, { example: { a: "1" } }],
  ];

  it("holds, and is broken", async () => {
    const held = await outcomes(
      "request",
      cases.map(([schema, value]) => [schema, value]),
    );
    for (const [at, came] of held.entries()) expect([cases[at], came]).toEqual([cases[at], ["passed", ""]]);
    const broken = await outcomes(
      "request",
      cases.map(([schema, , value]) => [schema, value]),
    );
    for (const [at, [outcome, reasons]] of broken.entries()) {
      expect([cases[at], outcome]).toEqual([cases[at], "failed"]);
      expect(reasons).toContain("request.body");
    }
  });
});

it("schemas of Swagger 2 are those of its definitions, and examples are left as they are", () => {
  const example = { type: "object", allOf: [{}] };
  const definitions = {
    Pet: { ...object({ kind: text }), discriminator: "kind" },
    Cat: { allOf: [{ $ref: "#/definitions/Pet" }, object({ purrs: truth })] },
  };
  const responses = {
    default: { schema: { properties: { a: number }, example }, examples: { "application/json": example } },
  };
  const read = schemasOfSide({ swagger: "2.0", definitions, paths: { "/a": { get: { responses } } } }, "answer");
  const closed = { type: "object", additionalProperties: false };
  expect(read).toEqual({
    swagger: "2.0",
    definitions: {
      Pet: {
        anyOf: [
          { ...closed, properties: { kind: text } },
          { ...closed, properties: { kind: { type: "string", enum: ["Cat"] }, purrs: truth } },
        ],
      },
      Cat: { ...closed, properties: { kind: text, purrs: truth } },
    },
    paths: {
      "/a": {
        get: {
          responses: {
            default: {
              schema: { ...closed, properties: { a: number }, example },
              examples: { "application/json": example },
            },
          },
        },
      },
    },
  });
});
