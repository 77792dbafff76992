import { describe, expect, it } from "vitest";
import { breaksBetween } from "./compared.ts";
import { ownSpec } from "../../../support/own-spec.ts";

type Json = Readonly<Record<string, unknown>>;

const written = ownSpec("openapi.yaml") as Json;

/** Keywords that hold a schema, a map of them, or a list. */
const single: ReadonlySet<string> = new Set(["schema", "items", "additionalProperties", "propertyNames", "not"]);
const maps: ReadonlySet<string> = new Set(["properties", "patternProperties", "schemas"]);
const lists: ReadonlySet<string> = new Set(["oneOf", "anyOf", "allOf", "prefixItems"]);
const data: ReadonlySet<string> = new Set(["example", "examples", "default", "enum", "const", "mapping"]);

type Wrap = (schema: Json, isMember: boolean) => Json;

/** The description with each schema written in another way, from the inside out. */
function rewritten(node: unknown, wrap: Wrap, holds: "nothing" | "map" = "nothing"): unknown {
  if (Array.isArray(node)) return node.map((each) => rewritten(each, wrap));
  if (!isJson(node)) return node;
  const isToldApart = "discriminator" in node;
  return Object.fromEntries(
    Object.entries(node).map(([key, value]): [string, unknown] => {
      if (holds === "map") return [key, wrapped(rewritten(value, wrap), wrap, false)];
      if (data.has(key)) return [key, value];
      if (maps.has(key) && isJson(value)) return [key, rewritten(value, wrap, "map")];
      const inside = rewritten(value, wrap);
      if (single.has(key)) return [key, wrapped(inside, wrap, false)];
      if (lists.has(key) && Array.isArray(inside))
        return [key, inside.map((each) => (isToldApart ? each : wrapped(each, wrap, true)))];
      return [key, inside];
    }),
  );
}

function wrapped(schema: unknown, wrap: Wrap, isMember: boolean): unknown {
  return isJson(schema) ? wrap(schema, isMember) : schema;
}

function isJson(value: unknown): value is Json {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function withSchemas(document: Json, more: Json): Json {
  const components = document["components"] as Json;
  return { ...document, components: { ...components, schemas: { ...(components["schemas"] as Json), ...more } } };
}

/** Every schema of a map, a body, a list or a parameter as a component of its own. */
function moved(): Json {
  const more: Record<string, Json> = {};
  const wrap: Wrap = (schema) => {
    if ("$ref" in schema) return schema;
    const name = `Moved${Object.keys(more).length}`;
    more[name] = schema;
    return { $ref: `#/components/schemas/${name}` };
  };
  const document = rewritten(written, wrap) as Json;
  return withSchemas(document, more);
}

const schemas = (written["components"] as Json)["schemas"] as Json;

/** A reference as what it leads to; one that leads to itself stays. */
const inlined: Wrap = (schema, isMember) => {
  const { $ref } = schema;
  const name = typeof $ref === "string" ? ($ref.split("/").at(-1) ?? "") : "";
  const target = schemas[name];
  return isMember && isJson(target) && Object.keys(schema).length === 1 ? target : schema;
};

const ways: readonly (readonly [how: string, document: unknown])[] = [
  ["in allOf of one", rewritten(written, (schema, isMember) => (isMember ? schema : { allOf: [schema] }))],
  ["members in allOf of one", rewritten(written, (schema, isMember) => (isMember ? { allOf: [schema] } : schema))],
  ["in anyOf of one", rewritten(written, (schema, isMember) => (isMember ? schema : { anyOf: [schema] }))],
  ["with deprecated: false", rewritten(written, (schema) => ({ ...schema, deprecated: false }))],
  ["with a description", rewritten(written, (schema) => ({ ...schema, description: "Said again." }))],
  ["with not: false", rewritten(written, (schema) => ({ ...schema, not: false }))],
  ["beside nothing", rewritten(written, (schema) => ({ allOf: [{ description: "Anything." }, schema] }))],
  ["as a component", moved()],
  ["members in their places", rewritten(written, inlined)],
];

describe("the same schemas in other words", () => {
  it.each(ways)("are no finding: %s", (_, document) => {
    const found = (old: unknown, now: unknown): string[] =>
      breaksBetween(old, now).map(({ severity, message }) => `${severity} ${message}`);
    expect(document).not.toEqual(written);
    expect(found(written, document)).toEqual([]);
    expect(found(document, written)).toEqual([]);
  });
});
