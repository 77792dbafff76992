import { describe, expect, it } from "vitest";
import { breaksBetween } from "./compared.ts";

type Json = Readonly<Record<string, unknown>>;

const responses = { "200": { description: "d" } };
const root = (more: Json): Json => ({ openapi: "3.2.0", info: { title: "Unseen", version: "1" }, ...more });
const shelf = { get: { operationId: "look", responses } };

function notCompared(old: Json, now: Json): string[] {
  return breaksBetween(old, now)
    .filter(({ rule }) => rule === "breaking/not-compared")
    .map(({ message }) => message);
}

describe("fields without a rule, beside the reference of a path item", () => {
  const beside = (kind: "paths" | "webhooks", more: Json, behind: Json = {}): Json =>
    root({
      [kind]: { "/shelf": { $ref: "#/components/pathItems/Shelf", ...more } },
      components: { pathItems: { Shelf: { ...shelf, ...behind } } },
    });

  it.each(["paths", "webhooks"] as const)("are said to differ: %s", (kind) => {
    const said = [expect.stringContaining("timeout differs")];
    expect(notCompared(beside(kind, { timeout: 3 }), beside(kind, { timeout: 2 }))).toEqual(said);
    expect(notCompared(beside(kind, {}), beside(kind, { timeout: 2 }))).toEqual(said);
    expect(notCompared(beside(kind, { timeout: 3 }), beside(kind, {}))).toEqual(said);
    expect(notCompared(beside(kind, {}, { timeout: 3 }), beside(kind, {}, { timeout: 2 }))).toEqual(said);
  });

  it.each(["paths", "webhooks"] as const)("are the same behind it, and extensions are their vendor's: %s", (kind) => {
    expect(notCompared(beside(kind, { timeout: 3 }), beside(kind, {}, { timeout: 3 }))).toEqual([]);
    expect(notCompared(beside(kind, { "x-timeout": 3 }), beside(kind, { "x-timeout": 2 }))).toEqual([]);
    expect(notCompared(beside(kind, { summary: "a" }), beside(kind, { summary: "b" }))).toEqual([]);
    const written = root({ [kind]: { "/shelf": { ...shelf, timeout: 3 } } });
    expect(notCompared(beside(kind, { timeout: 3 }), written)).toEqual([]);
  });
});

describe("encodings of parts of parts", () => {
  const text = { type: "string" };
  const form = (part: Json, encoding?: Json): Json =>
    root({
      components: { schemas: { Leaf: part } },
      paths: {
        "/books": {
          post: {
            operationId: "bind",
            requestBody: {
              content: {
                "multipart/mixed": {
                  schema: { type: "object", properties: { book: { $ref: "#/components/schemas/Leaf" }, name: text } },
                  ...(encoding && { encoding }),
                },
              },
            },
            responses,
          },
        },
      },
    });
  const book = (leaf: Json): Json => ({ type: "object", properties: { leaf } });
  const inner = { book: { contentType: "multipart/mixed", encoding: { leaf: { contentType: "text/css" } } } };

  it.each([
    ["encoding", { leaf: { contentType: "text/css" } }],
    ["prefixEncoding", [{ contentType: "text/css" }]],
    ["itemEncoding", { contentType: "text/css" }],
  ])("are not looked at: %s", (key, nested) => {
    const outer = { contentType: "multipart/mixed" };
    const [one, other] = [{ book: { ...outer, [key]: nested } }, { book: { ...outer, [key]: {} } }];
    const said = [expect.stringContaining(`book: ${key} differs`)];
    expect(notCompared(form(book(text), one), form(book(text), other))).toEqual(said);
    expect(notCompared(form(book(text), one), form(book(text), { book: outer }))).toEqual(said);
    expect(notCompared(form(book(text), { book: outer }), form(book(text), one))).toEqual(said);
    expect(notCompared(form(book(text)), form(book(text), one))).toEqual(said);
    expect(notCompared(form(book(text), one), form(book(text)))).toEqual(said);
  });

  it("are said where the schema behind them differs, and only there", () => {
    expect(notCompared(form(book(text), inner), form(book({ ...text, maxLength: 3 }), inner))).toEqual([
      expect.stringContaining("book differs, and its encoding says how parts of it are written"),
    ]);
    expect(notCompared(form(book(text), inner), form(book({ ...text, description: "d" }), inner))).toEqual([]);
    expect(notCompared(form(book(text)), form(book({ ...text, maxLength: 3 })))).toEqual([]);
  });
});

describe("a field of a link without a rule", () => {
  it("is said to differ", () => {
    const linked = (more: Json): Json =>
      root({
        paths: {
          "/shelf": {
            get: {
              ...shelf.get,
              responses: { "200": { description: "d", links: { next: { operationId: "look", ...more } } } },
            },
          },
        },
      });
    expect(notCompared(linked({ hops: 1 }), linked({ hops: 2 }))).toEqual([expect.stringContaining("hops differs")]);
    expect(notCompared(linked({ hops: 1 }), linked({ hops: 1 }))).toEqual([]);
  });
});
