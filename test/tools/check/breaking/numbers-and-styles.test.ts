import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { isMultiple } from "../../../../src/tools/check/schema/multiples.ts";
import { breaksBetween, exchange } from "./compared.ts";

type Json = Readonly<Record<string, unknown>>;

const rules = (old: unknown, now: unknown): string[] => breaksBetween(old, now).map(({ rule }) => rule);

describe("a multiple", () => {
  it("is one of decimal fractions, as they are written", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -1e6, max: 1e6 }),
        fc.integer({ min: 1, max: 999 }),
        fc.nat(9),
        (times, of, places) => {
          // Written down, since binary fractions do not multiply exactly.
          const [number, divisor] = [times * of, of].map((whole) => Number(`${whole}e-${places}`));
          expect(isMultiple(number ?? 0, divisor ?? 0)).toBe(true);
          if (of > 1) expect(isMultiple(Number(`${times * of + 1}e-${places}`), divisor ?? 0)).toBe(false);
        },
      ),
    );
  });

  it.each([
    [1e300, 1e-300, true],
    [1.5e-7, 1e-7, false],
    [1e15 + 0.5, 0.1, true],
    [1e15 + 0.5, 1, false],
    [0, 0.1, true],
    [1, 0, false],
  ])("%d of %d: %s", (number, divisor, expected) => {
    expect(isMultiple(number, divisor)).toBe(expected);
  });
});

describe("values beside multipleOf", () => {
  const step = (values: readonly number[], multipleOf: number): Json => ({ type: "number", multipleOf, enum: values });
  it.each([
    [0.1, [0.1, 0.3, 0.6, 0.7]],
    [0.01, [0.07, 0.29, 1.1, 4.35]],
    [1e-7, [3e-7, 0.1]],
  ])("fit %d", (multipleOf, values) => {
    const [first, ...others] = values;
    const [all, fewer] = [step(values, multipleOf), step(others, multipleOf)];
    expect(rules(exchange(all, all), exchange({ ...all, maximum: 5 }, { ...all, minimum: -1 }))).toEqual([]);
    expect(rules(exchange({ enum: values }, {}), exchange({ type: "number", multipleOf }, {}))).toEqual([]);
    expect(rules(exchange(all, {}), exchange(fewer, {}))).toEqual(["breaking/enum-narrowed"]);
    expect(first).toBeDefined();
  });

  it("do not fit another one", () => {
    expect(rules(exchange({ enum: [0.3, 0.35] }, {}), exchange({ type: "number", multipleOf: 0.1 }, {}))).toEqual([
      "breaking/enum-narrowed",
    ]);
  });
});

const object = { type: "object", properties: { low: { type: "integer" }, high: { type: "integer" } } };
const list = { type: "array", items: { type: "string" } };
const text = { type: "string" };

/** What is written, and whether that shows beside nothing. */
const styles: readonly (readonly [what: string, schema: Json, old: Json, now: Json, shows: boolean])[] = [
  ["explode of a deep object", object, { style: "deepObject" }, { style: "deepObject", explode: true }, false],
  ["no explode of a deep object", object, { style: "deepObject" }, { style: "deepObject", explode: false }, false],
  ["form", object, {}, { style: "form", explode: true }, false],
  ["form, not exploded", object, {}, { explode: false }, true],
  ["a deep object", object, {}, { style: "deepObject" }, true],
  ["explode of a list", list, {}, { explode: true }, false],
  ["no explode of a list", list, {}, { explode: false }, true],
  ["pipes", list, { style: "pipeDelimited" }, { style: "pipeDelimited", explode: false }, false],
  ["no explode of a text", text, {}, { style: "form", explode: false }, false],
];

describe("a style that is written out", () => {
  const query = (schema: Json, style: Json): unknown =>
    described({ parameters: [{ name: "q", in: "query", schema, ...style }] });
  const property = (type: string, schema: Json, style: Json): unknown =>
    described({
      requestBody: {
        content: { [type]: { schema: { type: "object", properties: { q: schema } }, encoding: { q: style } } },
      },
    });
  const described = (operation: Json): unknown => ({
    openapi: "3.1.0",
    info: { title: "Styles", version: "1" },
    paths: { "/looms": { post: { operationId: "weave", responses: { "200": { description: "d" } }, ...operation } } },
  });

  it.each(styles)("shows in a query where it is another one: %s", (_, schema, old, now, shows) => {
    expect(rules(query(schema, old), query(schema, now))).toEqual(
      shows ? ["breaking/parameter-serialization-changed"] : [],
    );
    expect(rules(query(schema, now), query(schema, old))).toEqual(
      shows ? ["breaking/parameter-serialization-changed"] : [],
    );
  });

  it.each(styles)("shows in a form where it is another one: %s", (_, schema, old, now, shows) => {
    for (const type of ["application/x-www-form-urlencoded", "multipart/form-data"])
      expect(rules(property(type, schema, old), property(type, schema, now))).toEqual(
        shows ? ["breaking/encoding-changed"] : [],
      );
    expect(rules(property("multipart/mixed", schema, old), property("multipart/mixed", schema, now))).toEqual([]);
  });

  it("is that of a cookie, too", () => {
    const cookie = (style: Json): unknown =>
      described({ parameters: [{ name: "q", in: "cookie", schema: list, style: "cookie", ...style }] });
    expect(rules(cookie({}), cookie({ explode: true }))).toEqual([]);
    expect(rules(cookie({}), cookie({ explode: false }))).toEqual(["breaking/parameter-serialization-changed"]);
  });
});
