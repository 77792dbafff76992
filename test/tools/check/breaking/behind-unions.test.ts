import { describe, expect, it } from "vitest";
import { breaksBetween } from "./compared.ts";

type Json = Readonly<Record<string, unknown>>;

/** A description with one operation that takes and gives a schema in a media type. */
function described(type: string, sent: unknown, got: unknown): unknown {
  const content = (schema: unknown): Json => ({ [type]: { schema } });
  const responses = { "200": { description: "d", content: content(got) } };
  return {
    openapi: "3.1.0",
    info: { title: "Behind", version: "1" },
    paths: { "/pots": { post: { operationId: "glaze", requestBody: { content: content(sent) }, responses } } },
  };
}

function rulesBetween(type: string, old: unknown, now: unknown): { sent: string[]; got: string[] } {
  const rules = (before: unknown, after: unknown): string[] => breaksBetween(before, after).map(({ rule }) => rule);
  return {
    sent: rules(described(type, old, true), described(type, now, true)),
    got: rules(described(type, true, old), described(type, true, now)),
  };
}

const hue = { type: "string", pattern: "^#" };
/** Ways in which the schema is one of several, in an order and beside others. */
const ways: readonly (readonly [where: string, wrap: (schema: Json) => Json])[] = [
  ["bare", (schema) => schema],
  ["anyOf with null", (schema) => ({ anyOf: [schema, { type: "null" }] })],
  ["oneOf after null", (schema) => ({ oneOf: [{ type: "null" }, schema] })],
  ["beside a number", (schema) => ({ anyOf: [{ type: "number" }, schema] })],
  [
    "beside another text",
    (schema) => ({
      anyOf: [
        { title: "Hue", ...hue },
        { title: "Glaze", ...schema },
      ],
    }),
  ],
  ["a union in a union", (schema) => ({ anyOf: [{ oneOf: [schema, { type: "null" }] }, { type: "boolean" }] })],
  ["in allOf", (schema) => ({ allOf: [{ anyOf: [schema, { type: "null" }] }] })],
  [
    "a property",
    (schema) => ({
      type: "object",
      properties: { glaze: { oneOf: [schema, { type: "null" }] } },
      xml: { name: "pot" },
    }),
  ],
  ["a list", (schema) => ({ type: "array", items: { oneOf: [schema, { type: "null" }] } })],
];

describe("what stands in members of unions", () => {
  const known = (...values: string[]): Json => ({ type: "string", "x-extensible-enum": values });
  it.each(ways)("x-extensible-enum may not shrink in requests: %s", (_, wrap) => {
    const [short, long] = [wrap(known("ash")), wrap(known("ash", "salt"))];
    expect(rulesBetween("application/json", long, short)).toEqual({ sent: ["breaking/enum-narrowed"], got: [] });
    expect(rulesBetween("application/json", short, long)).toEqual({ sent: [], got: [] });
  });

  const written = (xml: Json | undefined): Json => ({ type: "string", maxLength: 9, ...(xml && { xml }) });
  it.each(ways)("xml may not change in XML: %s", (_, wrap) => {
    const [one, other] = [wrap(written({ name: "shine" })), wrap(written({ name: "shine", attribute: true }))];
    const changed = { sent: ["breaking/xml-changed"], got: ["breaking/xml-changed"] };
    expect(
      rulesBetween(
        "application/xml",
        { type: "object", properties: { a: one } },
        { type: "object", properties: { a: other } },
      ),
    ).toEqual(changed);
    expect(
      rulesBetween(
        "application/xml",
        { type: "object", properties: { a: one } },
        { type: "object", properties: { a: wrap(written(undefined)) } },
      ),
    ).toEqual(changed);
    expect(rulesBetween("application/json", one, other)).toEqual({ sent: [], got: [] });
  });

  it.each(ways)("xml of one that has few values may not change: %s", (_, wrap) => {
    const few = (name: string): Json => ({ type: "object", properties: { a: wrap({ enum: ["ash"], xml: { name } }) } });
    expect(rulesBetween("text/xml", few("a"), few("b")).sent).toEqual(["breaking/xml-changed"]);
  });

  it.each(ways)("a default may not change: %s", (_, wrap) => {
    const first = (value: string): Json => wrap({ type: "string", default: value });
    expect(rulesBetween("application/json", first("ash"), first("salt"))).toEqual({
      sent: ["breaking/default-changed"],
      got: [],
    });
  });

  it("may move into a union and out of it", () => {
    const said = [
      known("ash", "salt"),
      { type: "string", xml: { attribute: true } },
      { type: "string", default: "ash" },
    ];
    for (const schema of said)
      for (const type of ["application/json", "application/xml"]) {
        const [bare, wrapped] = [schema, { anyOf: [schema, { type: "null" }] }].map((part) => ({
          type: "object",
          properties: { glaze: part },
        }));
        expect(rulesBetween(type, bare, wrapped)).toMatchObject({ sent: [] });
        expect(rulesBetween(type, wrapped, bare)).toMatchObject({ got: [] });
      }
  });

  it("is that of the member of the same name, wherever it stands", () => {
    const glaze = (title: string, name: string): Json => ({ title, type: "string", xml: { name } });
    const members = [glaze("Ash", "a"), glaze("Salt", "s"), glaze("Tin", "t")];
    const old = { type: "object", properties: { glaze: { anyOf: members } } };
    const now = { type: "object", properties: { glaze: { anyOf: members.toReversed() } } };
    expect(rulesBetween("application/xml", old, now)).toEqual({ sent: [], got: [] });
    const other = { type: "object", properties: { glaze: { anyOf: [...members.slice(0, 2), glaze("Tin", "x")] } } };
    expect(rulesBetween("application/xml", old, other).sent).toEqual(["breaking/xml-changed"]);
  });
});
