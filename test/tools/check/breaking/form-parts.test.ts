import { describe, expect, it } from "vitest";
import { breaksBetween } from "./compared.ts";
import { schemaPairs } from "./neighbours-of-schemas.ts";

type Json = Readonly<Record<string, unknown>>;

/** A description with one operation that takes or gives a form. */
function form(place: "sent" | "got", type: string, schema: unknown, more: Json = {}): unknown {
  const content = { [type]: { schema, ...more } };
  const operation =
    place === "sent"
      ? { requestBody: { content }, responses: { "200": { description: "d" } } }
      : { responses: { "200": { description: "d", content } } };
  return {
    openapi: "3.2.0",
    info: { title: "Parts", version: "1" },
    paths: { "/kilns": { post: { operationId: "fire", ...operation } } },
  };
}

const forms = ["multipart/form-data", "multipart/related", "application/x-www-form-urlencoded"];
const said = (contentType: string): Json => ({ encoding: { part: { contentType } } });
const object = (properties: Json): Json => ({ type: "object", properties });

/** A schema as what is inside of a part, and what stands beside the form's schema. */
type Way = readonly [where: string, type: string, wrap: (schema: unknown) => Json, more: Json | undefined];

const ways: readonly Way[] = [
  ...forms.flatMap((type): Way[] => [
    [`${type}: said to be JSON`, type, (schema) => object({ part: schema }), said("application/json")],
    [`${type}: in an object`, type, (schema) => object({ part: object({ leaf: schema }) }), undefined],
  ]),
  [
    "a list of objects",
    "multipart/mixed",
    (schema) => object({ part: { type: "array", items: object({ leaf: schema }) } }),
    undefined,
  ],
  ["another JSON", "multipart/form-data", (schema) => object({ part: schema }), said("Application/vnd.kiln+json; v=2")],
  ["JSON or text", "multipart/form-data", (schema) => object({ part: schema }), said("text/plain, application/json")],
  ["in allOf", "multipart/form-data", (schema) => ({ allOf: [object({ part: schema })] }), said("application/json")],
  ["in oneOf", "multipart/form-data", (schema) => ({ oneOf: [object({ part: schema })] }), said("application/json")],
  [
    "other properties",
    "multipart/form-data",
    (schema) => ({ type: "object", additionalProperties: object({ leaf: schema }) }),
    undefined,
  ],
  ["elements", "multipart/mixed", (schema) => ({ type: "array", items: object({ leaf: schema }) }), undefined],
  [
    "elements said to be JSON",
    "multipart/mixed",
    (schema) => ({ type: "array", items: schema }),
    { itemEncoding: { contentType: "application/json" } },
  ],
];

describe("a JSON part of a form", () => {
  it.each(ways)("is judged as JSON is: %s", (_, type, wrap, more) => {
    const wrong = schemaPairs.flatMap(([what, old, now, asRequest, asResponse]) => {
      const isFound = (place: "sent" | "got"): boolean =>
        breaksBetween(form(place, type, wrap(old), more), form(place, type, wrap(now), more)).some(
          ({ severity }) => severity === "error",
        );
      return [
        ...(isFound("sent") === (asRequest === 1) ? [] : [`sent: ${what}`]),
        ...(isFound("got") === (asResponse === 1) ? [] : [`got: ${what}`]),
      ];
    });
    expect(wrong).toEqual([]);
  });
});

describe("a text part of a form", () => {
  const [whole, text] = [{ type: "integer" }, { type: "string" }];
  const found = (type: string, old: Json, now: Json, more?: Json, after = more): string[] =>
    breaksBetween(
      form("sent", type, object({ part: old }), more),
      form("sent", type, object({ part: now }), after),
    ).map(({ rule }) => rule);

  it.each(forms)("may come to be any text: %s", (type) => {
    expect(found(type, whole, text)).toEqual([]);
    expect(found(type, whole, text, said("text/plain"))).toEqual([]);
    expect(found(type, { enum: [1] }, { enum: ["1"] }, said("text/plain"))).toEqual([]);
    expect(found(type, text, whole)).toEqual(["breaking/type-narrowed"]);
  });

  it("is one whose style is said: its content type does not count", () => {
    const styled = { encoding: { part: { style: "form", contentType: "application/json" } } };
    expect(found("application/x-www-form-urlencoded", whole, text, styled)).toEqual([]);
    expect(found("multipart/mixed", whole, text, styled)).toEqual(["breaking/type-narrowed"]);
  });

  it("is another one than a JSON part", () => {
    expect(found("multipart/form-data", whole, text, said("application/json"), said("text/plain"))).toEqual([
      "breaking/encoding-changed",
    ]);
  });
});

describe("an XML part of a form", () => {
  it("is written as its schema says", () => {
    const leaf = (xml?: Json): Json => object({ part: object({ leaf: { type: "string", ...(xml && { xml }) } }) });
    const found = (contentType: string): string[] =>
      breaksBetween(
        form("sent", "multipart/form-data", leaf(), said(contentType)),
        form("sent", "multipart/form-data", leaf({ attribute: true }), said(contentType)),
      ).map(({ rule }) => rule);
    expect(found("application/xml")).toEqual(["breaking/xml-changed"]);
    expect(found("application/json")).toEqual([]);
  });

  const whole = (place: "sent" | "got", contentType: string, old: Json, now: Json): string[] =>
    breaksBetween(
      form(place, "multipart/form-data", object({ part: old }), said(contentType)),
      form(place, "multipart/form-data", object({ part: now }), said(contentType)),
    ).map(({ rule }) => rule);

  it("is a text, whatever elements it has", () => {
    const [text, element] = [{ type: "string" }, object({ leaf: { type: "string" } })];
    expect(whole("sent", "text/xml", element, text)).toEqual([]);
    expect(whole("got", "application/kiln+xml", text, element)).toEqual([]);
    expect(whole("got", "application/json", text, element)).toEqual(["breaking/type-widened"]);
  });

  it("is not any text any more where its elements are told, nor are those texts", () => {
    const [text, element] = [{ type: "string" }, object({ leaf: { type: "string" } })];
    expect(whole("sent", "text/xml", text, element)).toEqual(["breaking/type-narrowed"]);
    expect(whole("sent", "text/xml", { type: "string", maxLength: 3 }, element)).not.toEqual([]);
    expect(whole("sent", "text/xml", element, { type: "string", maxLength: 3 })).not.toEqual([]);
    expect(whole("sent", "text/xml", object({ leaf: element }), object({ leaf: text }))).not.toEqual([]);
  });
});

describe("a value alone in a form", () => {
  const text = { type: "string" };
  const list = (items: Json, more: Json = {}): Json => ({ type: "array", items, ...more });
  const found = (type: string, old: Json, now: Json, more?: Json, place: "sent" | "got" = "sent"): string[] =>
    breaksBetween(form(place, type, object({ part: old }), more), form(place, type, object({ part: now }), more)).map(
      ({ rule }) => rule,
    );
  const written = (more: Json): Json => ({ encoding: { part: more } });
  const [data, encoded] = ["multipart/form-data", "application/x-www-form-urlencoded"] as const;

  it.each([data, encoded])("is a list of one: %s", (type) => {
    expect(found(type, text, list(text))).toEqual([]);
    expect(found(type, text, list(text), written({ style: "form", explode: true }))).toEqual([]);
    expect(found(type, { type: "integer" }, list({ type: "number" }, { minItems: 1, maxItems: 5 }))).toEqual([]);
    expect(found(type, text, { type: ["array", "null"], items: text })).toEqual([]);
    expect(found(type, text, { anyOf: [list(text), { type: "null" }] })).toEqual([]);
    const others = (schema: Json): unknown => form("sent", type, { type: "object", additionalProperties: schema });
    expect(breaksBetween(others(text), others(list(text)))).toEqual([]);
    const named = (schema: Json): unknown =>
      form("sent", type, { type: "object", patternProperties: { "^x": schema } });
    expect(breaksBetween(named(text), named(list(text)))).toEqual([]);
  });

  it.each([data, encoded])("has to fit the elements: %s", (type) => {
    expect(found(type, text, list({ type: "integer" }))).toEqual(["breaking/type-narrowed"]);
    expect(found(type, text, list({ ...text, maxLength: 3 }))).toEqual(["breaking/constraint-tightened"]);
    expect(found(type, text, list(text, { prefixItems: [{ type: "integer" }] }))).toEqual(["breaking/type-narrowed"]);
    expect(found(type, text, list(text, { minItems: 2 }))).toEqual(["breaking/type-narrowed"]);
    expect(found(type, text, list(text, { maxItems: 0 }))).toEqual(["breaking/type-narrowed"]);
    expect(found(type, text, list(text, { contains: { const: "a" } }))).toEqual(["breaking/type-narrowed"]);
  });

  it.each([
    ["in a response", encoded, undefined, "got"],
    ["in a text with commas", encoded, written({ style: "form", explode: false }), "sent"],
    ["separated by spaces", encoded, written({ style: "spaceDelimited" }), "sent"],
    ["as JSON", data, written({ contentType: "application/json" }), "sent"],
    ["in a message of parts that is no form", "multipart/mixed", undefined, "sent"],
  ] as const)("is no list of one %s", (_, type, more, place) => {
    expect(found(type, text, list(text), more, place)).not.toEqual([]);
  });

  it.each([data, encoded])("is a list of one with commas where it can have none: %s", (type) => {
    const commas = written({ style: "form", explode: false });
    for (const one of [{ type: "integer" }, { type: "number" }, { type: "boolean" }, { type: ["integer", "boolean"] }])
      expect(found(type, one, list(one), commas)).toEqual([]);
    expect(found(type, { type: "number" }, list({ type: "integer" }), commas)).toEqual(["breaking/type-narrowed"]);
    expect(found(type, { type: ["integer", "string"] }, list(text), commas)).not.toEqual([]);
    expect(
      found(type, { type: "integer" }, list({ type: "integer" }), written({ style: "pipeDelimited" })),
    ).not.toEqual([]);
  });

  it.each([data, encoded])("or null is a list of one or null: %s", (type) => {
    const orNull = { type: ["string", "null"] };
    expect(found(type, orNull, { type: ["array", "null"], items: text })).toEqual([]);
    expect(found(type, orNull, { anyOf: [list(text), { type: "null" }] })).toEqual([]);
    expect(found(type, { anyOf: [text, { type: "null" }] }, { oneOf: [{ type: "null" }, list(text)] })).toEqual([]);
    expect(found(type, orNull, list(orNull))).toEqual([]);
    expect(found(type, orNull, list(text))).toEqual(["breaking/type-narrowed"]);
    expect(found(type, orNull, { type: ["array", "null"], items: { type: "integer" } })).toEqual([
      "breaking/type-narrowed",
    ]);
    expect(
      found(type, { type: ["string", "null"], enum: ["a", null] }, { type: ["array", "null"], items: { enum: ["b"] } }),
    ).toEqual(["breaking/enum-narrowed"]);
  });

  it("is no list inside of a part, nor is an object one", () => {
    expect(found(data, object({ leaf: text }), object({ leaf: list(text) }))).not.toEqual([]);
    expect(found(encoded, object({ leaf: text }), list(object({ leaf: text })))).not.toEqual([]);
  });
});

describe("a value alone in a query", () => {
  const query = (schema: Json): unknown => ({
    openapi: "3.1.0",
    info: { title: "Query", version: "1" },
    paths: {
      "/kilns": {
        get: {
          operationId: "list",
          parameters: [{ name: "part", in: "query", schema }],
          responses: { "200": { description: "d" } },
        },
      },
    },
  });
  const found = (now: Json): string[] =>
    breaksBetween(query({ type: "string" }), query({ type: "array", ...now })).map(({ rule }) => rule);

  it("has to fit the first element, and a list may be of one", () => {
    expect(found({ items: { type: "string" } })).toEqual([]);
    expect(found({ prefixItems: [{ type: "integer" }], items: { type: "string" } })).toEqual([
      "breaking/type-narrowed",
    ]);
    expect(found({ items: { type: "string" }, maxItems: 0 })).toEqual(["breaking/type-narrowed"]);
    expect(found({ items: { type: "string" }, minItems: 2 })).toEqual(["breaking/type-narrowed"]);
    expect(found({ items: { type: "string" }, contains: { const: "a" } })).toEqual(["breaking/type-narrowed"]);
  });
});
