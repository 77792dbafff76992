import { isDeepStrictEqual } from "node:util";
import { Ajv, type ValidateFunction } from "ajv";
import { describe, expect, it } from "vitest";
import { requestSchemas as ofControl } from "../../../spec/generated/control-requests.ts";
import { requestSchemas as ofSession } from "../../../spec/generated/requests.ts";
import { definitions as ofSeed } from "../../../spec/generated/seed.ts";
import { definitions as ofState } from "../../../spec/generated/seed-state.ts";
import { requestSchemas as ofShop } from "../../../spec/generated/shop-requests.ts";
import type { RequestSchema } from "../../../src/engine/http/schema/request-schema.ts";
import { validatorsOf } from "../../../src/engine/http/schema/validators.ts";
import { firstError, type Validate } from "../../../src/engine/http/validate.ts";
import { componentSchemaSource, parametersSchema, requestSchemasSource } from "../../../scripts/generate/schemas.ts";
import { listOperations, resolve } from "../../../scripts/generate/operations.ts";
import type { Document } from "../../../scripts/generate/bundle.ts";
import { ownSpec } from "../../support/own-spec.ts";

const specifications = [
  { file: "openapi.yaml", schemas: ofSession },
  { file: "shop.yaml", schemas: ofShop },
  { file: "control.yaml", schemas: ofControl },
];

describe("the validators of what is sent", () => {
  it.each(specifications)("agree with Ajv on $file, and so do their messages", ({ file, schemas }) => {
    const spec = ownSpec(file) as Document;
    const validatorOf = validatorsOf(schemas.definitions);
    const tried = { accepted: 0, refused: 0 };
    for (const { operationId, operation, parameters } of listOperations(spec)) {
      const own = schemas.parameters[operationId];
      if (parameters.length > 0 && own !== undefined)
        compare(spec, parametersSchema(parameters), validatorOf(own), { withDefaults: true, tried });
      const content = resolve(spec, operation["requestBody"] ?? {})["content"] as Document | undefined;
      const body = schemas.bodies[operationId];
      for (const media of Object.values<Document>(content ?? {}))
        if (body !== undefined) compare(spec, media["schema"] as Document, validatorOf(body), { tried });
      expect([operationId, own !== undefined, body !== undefined]).toEqual([
        operationId,
        parameters.length > 0,
        content !== undefined,
      ]);
    }
    expect(tried.accepted).toBeGreaterThan(10);
    expect(tried.refused).toBeGreaterThan(20);
  });

  it.each([
    ["Seed", ofSeed, 100],
    ["SeedState", ofState, 20],
  ])("agree with Ajv on seeds: %s", (name, definitions, least) => {
    const { $defs, $schema: _schema, title: _title, ...seed } = ownSpec("seed.yaml") as Document;
    // State is read by validators of its own, which are loaded with it.
    const { state: _state, ...properties } = seed["properties"] as Document;
    const withoutState = { ...seed, properties: { ...properties, state: { type: "object" } } };
    const schemas = JSON.parse(
      JSON.stringify({ ...$defs, Seed: withoutState }).replaceAll("#/$defs/", "#/components/schemas/"),
    ) as Document;
    const tried = { accepted: 0, refused: 0 };
    const validate = validatorsOf(definitions)({ $ref: name });
    compare({ components: { schemas } }, { $ref: `#/components/schemas/${name}` }, validate, { tried });
    expect(tried.accepted).toBeGreaterThan(least);
    expect(tried.refused).toBeGreaterThan(least);
  });

  it("refuse what a schema of several refuses, and say why where no one of them is meant", () => {
    const validate = validatorsOf({})({ oneOf: [{ type: "integer" }, { type: "number", minimum: 1 }] });
    expect([validate(0.5), validate(0), validate(1.5)]).toEqual([false, true, true]);
    expect(validate(2)).toBe(false);
    expect(firstError(validate, "n")).toBe("n must match exactly one schema in oneOf");
  });

  it("follow a definition that refers to itself", () => {
    const tree: RequestSchema = { type: "object", properties: { of: { type: "array", items: { $ref: "tree" } } } };
    const validate = validatorsOf({ tree })({ $ref: "tree" });
    expect(validate({ of: [{ of: [] }] })).toBe(true);
    expect(validate({ of: [{ of: [{ of: 1 }] }] })).toBe(false);
    expect(firstError(validate, "body")).toBe("body/of/0/of/0/of must be array");
  });

  it("are not generated from a keyword that they do not know", () => {
    const paths = {
      "/a": { get: { operationId: "a", parameters: [{ in: "query", name: "q", schema: { not: {} } }] } },
    };
    expect(() => requestSchemasSource({ paths })).toThrow("do not know the keyword not");
    const numbers = { components: { schemas: { A: { enum: [1] } } } };
    expect(() => componentSchemaSource(numbers, "A")).toThrow("compare texts only");
  });
});

interface Comparison {
  readonly withDefaults?: boolean;
  readonly tried: { accepted: number; refused: number };
}

const ajv = { plain: newAjv(false), filling: newAjv(true) };

function newAjv(useDefaults: boolean): Ajv {
  return new Ajv({
    useDefaults,
    strict: true,
    keywords: ["example", "components"],
    strictRequired: false,
    strictTypes: false,
    verbose: true,
  });
}

/** Schemas that have been compared, and components whose parts have: many operations share them. */
const compared = new Set<unknown>();

/** Holds a validator against Ajv's of the same schema, for values that are nearly right. */
function compare(spec: Document, schema: Document, validate: Validate, { withDefaults = false, tried }: Comparison) {
  const key = `${withDefaults} ${JSON.stringify(schema)}`;
  if (compared.has(key)) return;
  compared.add(key);
  const { plain, filling } = ajv;
  const oracle = (withDefaults ? filling : plain).compile(elsewhere(spec, schema));
  for (const value of valuesOf(spec, schema)) {
    const [own, theirs] = [structuredClone(value), structuredClone(value)];
    const accepted = oracle(theirs);
    if (validate(own) !== accepted || !(accepted ? isDeepStrictEqual(own, theirs) : sameError(validate, oracle)))
      expect.fail(`${JSON.stringify(value)}: ${firstError(validate, "")}, but Ajv: ${firstError(oracle, "")}`);
    if (accepted) tried.accepted++;
    else tried.refused++;
  }
}

/** A schema whose references lead to the specification, which Ajv reads once. */
function elsewhere(spec: Document, schema: Document): object {
  const id = idOf.get(spec) ?? `spec${idOf.size}`;
  if (!idOf.has(spec))
    for (const one of [ajv.plain, ajv.filling]) one.addSchema({ components: spec["components"] }, id);
  idOf.set(spec, id);
  return JSON.parse(JSON.stringify(schema).replaceAll('"#/', `"${id}#/`)) as object;
}

const idOf = new Map<Document, string>();

function sameError(validate: Validate, oracle: ValidateFunction): boolean {
  const [error] = oracle.errors ?? [];
  const { title } = (error?.parentSchema ?? {}) as { readonly title?: string };
  // A title says in words what a text should have been.
  const inWords = title !== undefined && ["pattern", "minLength", "maxLength"].includes(error?.keyword ?? "");
  const expected = inWords ? `body${error?.instancePath} must be ${title}` : firstError(oracle, "body");
  return firstError(validate, "body") === expected;
}

/** Texts that fit the patterns of the specifications. */
const texts = [
  "acme",
  "EUR",
  "DE",
  "en",
  "a@b.example",
  "urn:a;b",
  "10",
  "2026-11-25T12:00:00Z",
  "name:asc",
  "code:x",
  "x".repeat(300),
  "😀".repeat(8),
  "😀😀",
  "",
];
const scalars = [undefined, null, true, 0, -1, 1.5, 7, 1e9, ["x"], [], {}, { x: 1 }, ...texts];

/** Values around a schema: one that fits, and each with one thing wrong. */
function* valuesOf(spec: Document, given: Document, depth = 0): Generator {
  const schema = resolve(spec, given);
  yield* scalars.filter((value) => value !== undefined);
  yield* (schema["enum"] as unknown[] | undefined) ?? [];
  for (const bound of ["minimum", "maximum", "exclusiveMinimum"])
    if (bound in schema) yield* [schema[bound], schema[bound] - 1, schema[bound] + 1];
  for (const bound of ["minLength", "maxLength"])
    if (bound in schema) yield* [-1, 0, 1].map((by) => "a".repeat(Math.max(0, schema[bound] + by)));
  for (const part of [...(schema["anyOf"] ?? []), ...(schema["oneOf"] ?? []), ...(schema["allOf"] ?? [])])
    yield* valuesOf(spec, part as Document, depth + 1);
  if (depth > 4 || (depth > 0 && compared.has(schema))) return;
  if (depth > 0) compared.add(schema);
  if ("items" in schema) {
    const item = fitting(spec, schema["items"] as Document);
    for (const bound of ["minItems", "maxItems"])
      if (bound in schema)
        yield* [-1, 0, 1].map((by) => Array.from({ length: Math.max(0, schema[bound] + by) }, () => item));
    for (const value of valuesOf(spec, schema["items"] as Document, depth + 1)) yield [item, value];
  }
  if (!("properties" in schema) && typeof schema["additionalProperties"] !== "object") return;
  const whole = fitting(spec, schema) as Record<string, unknown>;
  yield whole;
  yield { ...whole, "a/b~": 1, other: {} };
  for (const name of Object.keys(whole)) {
    const { [name]: _left, ...others } = whole;
    yield others;
  }
  for (const [name, part] of Object.entries<Document>(schema["properties"] ?? {}))
    for (const value of valuesOf(spec, part, depth + 1)) yield { ...whole, [name]: value };
  if (typeof schema["additionalProperties"] === "object")
    for (const value of valuesOf(spec, schema["additionalProperties"] as Document, depth + 1)) yield { en: value };
}

/** A value that fits a schema. */
function fitting(spec: Document, given: Document): unknown {
  const schema = resolve(spec, given);
  const type = [schema["type"]].flat()[0] as string | undefined;
  if ("enum" in schema) return schema["enum"][0];
  if ("allOf" in schema)
    return Object.assign({}, ...(schema["allOf"] as Document[]).map((part) => fitting(spec, part))) as unknown;
  if ("oneOf" in schema) return fitting(spec, schema["oneOf"][0] as Document);
  if (type === "array")
    return Array.from({ length: schema["minItems"] ?? 1 }, () => fitting(spec, schema["items"] ?? {}));
  if (type === "object")
    return Object.fromEntries(
      Object.entries<Document>(schema["properties"] ?? {}).map(([name, part]) => [name, fitting(spec, part)]),
    );
  if (type === "boolean") return true;
  if (type === "integer" || type === "number") return schema["minimum"] ?? 1;
  const pattern = new RegExp((schema["pattern"] as string | undefined) ?? ".", "u");
  return texts.find((text) => pattern.test(text) && text.length >= (schema["minLength"] ?? 0));
}
