import { Ajv } from "ajv";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { answerSchemas } from "../../../../spec/generated/answers.ts";
import type { RequestSchema } from "../../../../src/engine/http/schema/request-schema.ts";
import { validatorsOf } from "../../../../src/engine/http/schema/validators.ts";
import { findersOf, mostMismatches } from "../../../../src/layers/validation/compiled/findings.ts";
import { formatChecks, isInFormat } from "../../../../src/layers/validation/compiled/formats.ts";
import { answerSchemasSource } from "../../../../scripts/generate/schemas.ts";

const { definitions } = answerSchemas;

describe("what is wrong with a value", () => {
  it("is found where the validators refuse it, whatever it is, and nothing where they do not", () => {
    const finder = findersOf(definitions);
    const validatorOf = validatorsOf(definitions, formatChecks);
    const names = Object.keys(definitions);
    fc.assert(
      fc.property(fc.constantFrom(...names), fc.jsonValue(), (name, value) => {
        const schema = { $ref: name };
        expect(finder(schema)(value).length > 0).toBe(!validatorOf(schema)(value));
      }),
      { numRuns: 3000 },
    );
  });

  it("is what Ajv finds of schemas that are put together", () => {
    const schema: RequestSchema = {
      type: "object",
      required: ["a"],
      properties: {
        a: {
          anyOf: [
            { type: "string", minLength: 2 },
            { type: "integer", minimum: 3 },
          ],
        },
        b: { oneOf: [{ type: "integer" }, { type: "number", exclusiveMinimum: 1, maximum: 9 }] },
        c: { allOf: [{ type: ["array", "null"] }, { maxItems: 2, items: { enum: ["x", null] } }] },
      },
      propertyNames: { maxLength: 3 },
      additionalProperties: { type: "boolean" },
    };
    const find = findersOf({})(schema);
    const ajv = new Ajv({ allErrors: true, strict: false }).compile(schema);
    // Prism's Ajv takes 1e999 for a number; the mock refuses what no double holds.
    const double = fc.double({ noDefaultInfinity: true, noNaN: true });
    const part = fc.oneof(fc.integer({ min: 0, max: 10 }), double, fc.string({ maxLength: 3 }), fc.jsonValue());
    const object = fc.dictionary(fc.constantFrom("a", "b", "c", "d", "long"), part);
    fc.assert(
      fc.property(fc.oneof({ weight: 9, arbitrary: object }, { weight: 1, arbitrary: part }), (value) => {
        ajv(value);
        const theirs = (ajv.errors ?? []).map(({ instancePath, keyword }) => `${instancePath} ${keyword}`);
        const ours = find(value).map(
          ({ path, keyword }) =>
            `${path.map((name) => `/${name.replaceAll("~", "~0").replaceAll("/", "~1")}`).join("")} ${keyword}`,
        );
        expect(new Set(ours)).toEqual(new Set(theirs));
      }),
      { numRuns: 2000 },
    );
  });

  it("is listed up to a bound, however long a body is", () => {
    const find = findersOf({})({ type: "array", items: { type: "object", required: ["a", "b", "c"] } });
    expect(find(Array.from({ length: 100_000 }, () => ({})))).toHaveLength(mostMismatches);
  });

  it("is found in a definition that refers to itself", () => {
    const tree: RequestSchema = { type: "object", properties: { of: { type: "array", items: { $ref: "tree" } } } };
    expect(findersOf({ tree })({ $ref: "tree" })({ of: [{ of: [{ of: 1 }] }] })).toEqual([
      { path: ["of", "0", "of", "0", "of"], keyword: "type", message: "must be array" },
    ]);
  });
});

describe("the formats", () => {
  it.each([
    ["2026-03-01T09:30:00Z", true],
    ["2026-03-01t09:30:00.123456z", true],
    ["2026-03-01 09:30:00+01:00", true],
    ["2026-03-01T09:30:00+0100", true],
    ["2026-03-01T09:30:00-11", true],
    ["2024-02-29T00:00:00Z", true],
    ["2000-02-29T00:00:00Z", true],
    ["2016-12-31T23:59:60Z", true],
    ["2026-02-29T00:00:00Z", false],
    ["1900-02-29T00:00:00Z", false],
    ["2026-04-31T00:00:00Z", false],
    ["2026-13-01T00:00:00Z", false],
    ["2026-00-01T00:00:00Z", false],
    ["2026-01-00T00:00:00Z", false],
    ["2026-01-01T24:00:00Z", false],
    ["2026-01-01T10:00:60Z", false],
    ["2026-01-01T10:00:00", false],
    ["2026-01-01", false],
    ["2026-01-01T10:00Z", false],
    [`2026-01-01T10:00:00.${"1".repeat(100_000)}x`, false],
  ])("date-time %#: %s is one: %s", (text, isOne) => expect(isInFormat(text, "date-time")).toBe(isOne));

  it.each([
    ["0d3b9a52-6a3f-4b57-9f0e-2f6f3d1f8c11", true],
    ["URN:UUID:0D3B9A52-6A3F-4B57-9F0E-2F6F3D1F8C11", true],
    ["0d3b9a526a3f4b579f0e2f6f3d1f8c11", false],
    ["0d3b9a52-6a3f-4b57-9f0e-2f6f3d1f8c1g", false],
  ])("uuid: %s is one: %s", (text, isOne) => expect(isInFormat(text, "uuid")).toBe(isOne));
});

describe("the schemas of answers", () => {
  const answered = (responses: object) => ({ paths: { "/a": { get: { operationId: "a", responses } } } });
  it("are not generated from what their validators do not know", () => {
    const json = (schema: object) => ({ 200: { content: { "application/json": { schema } } } });
    expect(() => answerSchemasSource(answered(json({ not: {} })))).toThrow("do not know the keyword not");
    expect(() => answerSchemasSource(answered(json({ format: "email" })))).toThrow("do not know the format email");
    expect(() => answerSchemasSource(answered({ "4XX": {} }))).toThrow("4XX of a is not one status");
    expect(() => answerSchemasSource(answered({ 200: { content: { "text/html": {} } } }))).toThrow("is not JSON");
  });
});
