import { describe, expect, it } from "vitest";
import { breakingChanges } from "../../../../src/tools/check/breaking/breaking.ts";
import type { Spec } from "../../../../src/tools/check/document/spec.ts";
import { breaksBetween, exchange, specOfFiles } from "./compared.ts";
import { validator } from "./oracle.ts";

type Json = Readonly<Record<string, unknown>>;

const ref = (name: string): Json => ({ $ref: `#/components/schemas/${name}` });

/** A schema that inherits, with its own properties, each with its schema. */
interface Kin {
  readonly from?: string;
  readonly own: Json;
  /** What a mapping calls it; by default its name. */
  readonly called?: string;
}

type Family = Readonly<Record<string, Kin>>;

/** A family of schemas as a description has them: the first of them has the discriminator. */
function written(family: Family): Json {
  const mapping = Object.entries(family).flatMap(([name, { called }]) =>
    called === undefined ? [] : [[called, ref(name)["$ref"]]],
  );
  const discriminator = {
    propertyName: "kind",
    ...(mapping.length > 0 ? { mapping: Object.fromEntries(mapping) } : {}),
  };
  return Object.fromEntries(
    Object.entries(family).map(([name, { from, own }]) => {
      const object = { type: "object", properties: own };
      return from === undefined
        ? [name, { ...object, required: ["kind"], properties: { kind: { type: "string" }, ...own }, discriminator }]
        : [name, { allOf: [ref(from), object] }];
    }),
  );
}

/** What an answer of a schema may be, by Ajv: it, or one of those that inherit from it, as its `kind` says. */
function fits(family: Family, name: string, isOpen = false): (value: unknown) => boolean {
  const line = (of: string): string[] => [of, ...(family[of]?.from === undefined ? [] : line(family[of].from))];
  const possible = Object.keys(family).filter((other) => line(other).includes(name));
  const forms = possible.map((of) => ({
    type: "object",
    required: ["kind"],
    properties: {
      ...Object.assign({}, ...line(of).map((each) => family[each]?.own)),
      kind: { const: family[of]?.called ?? of },
    },
    unevaluatedProperties: isOpen,
  }));
  return validator({ anyOf: forms });
}

const text = { type: "string" };
const whole = { type: "integer" };

const stock: Family = {
  Tool: { own: { weight: whole } },
  Saw: { from: "Tool", own: { teeth: whole } },
  Axe: { from: "Tool", own: { edge: text } },
  Bow: { from: "Saw", own: { frame: text } },
  Fret: { from: "Bow", own: { blade: whole } },
};

/** The family with one schema otherwise, or without it. */
function but(name: string, kin: Partial<Kin> | undefined): Family {
  const { [name]: before, ...others } = stock;
  return kin === undefined ? others : { ...others, [name]: { own: {}, ...before, ...kin } };
}

const families: readonly (readonly [what: string, family: Family])[] = [
  ["an heir has another type", but("Axe", { own: { edge: whole } })],
  ["an heir of an heir has another type", but("Bow", { own: { frame: whole } })],
  ["a third generation has another type", but("Fret", { own: { blade: text } })],
  ["an heir came", but("Adze", { from: "Tool", own: { bevel: text } })],
  ["an heir of an heir came", but("Hack", { from: "Saw", own: { rod: text } })],
  ["a fourth generation came", but("Coping", { from: "Fret", own: { pin: text } })],
  ["an heir is gone", but("Axe", undefined)],
  ["a third generation is gone", but("Fret", undefined)],
  ["an heir moves down", but("Axe", { from: "Fret" })],
  ["an heir is called otherwise", but("Axe", { called: "axe" })],
  ["a third generation is called otherwise", but("Fret", { called: "fret" })],
  ["nothing", stock],
];

/** Ways in which a message has a schema: bare, and beside null. */
const ways: readonly (readonly [where: string, wrap: (schema: Json) => unknown, version?: string])[] = [
  ["bare", (schema) => schema],
  ["anyOf with null", (schema) => ({ anyOf: [schema, { type: "null" }] })],
  ["oneOf with null", (schema) => ({ oneOf: [{ type: "null" }, schema] })],
  ["a union in a union", (schema) => ({ anyOf: [{ oneOf: [schema, { type: "null" }] }, { type: "boolean" }] })],
  ["nullable", (schema) => ({ allOf: [schema], nullable: true }), "3.0.3"],
  ["a property", (schema) => ({ type: "object", properties: { own: { anyOf: [schema, { type: "null" }] } } })],
  ["a list", (schema) => ({ type: "array", items: { anyOf: [schema, { type: "null" }] } })],
];

const values = Object.values(stock).flatMap(({ own }) => Object.keys(own));
const kinds = [...Object.keys(stock), "Adze", "Hack", "Coping", "axe", "fret"];
/** Each kind with no property, with one of them, and with all, as text and as number. */
const instances = kinds.flatMap((kind) => [
  { kind },
  ...[...values, "bevel", "rod", "pin"].flatMap((name) => [
    { kind, [name]: "a" },
    { kind, [name]: 1 },
  ]),
]);

const isFound = (old: unknown, now: unknown): boolean =>
  breaksBetween(old, now).some(({ severity }) => severity === "error");

describe("what inherits from a schema with a discriminator", () => {
  const cases = ["Tool", "Saw", "Axe", "Bow", "Fret"].flatMap((name) =>
    families.flatMap(([what, family]) => (family[name] === undefined ? [] : [{ name, what, family }])),
  );
  it.each(cases)("breaks clients of $name as Ajv judges it: $what", ({ name, family }) => {
    const [was, is] = [fits(stock, name), fits(family, name)];
    const narrower = instances.some((value) => was(value) && !is(value));
    // Clients do not mind properties that they do not know.
    const knew = fits(stock, name, true);
    const wider = instances.some((value) => is(value) && !knew(value));
    const judged = ways.map(([where, wrap, version]) => {
      const described = (of: Family, isSent: boolean): unknown => ({
        ...(exchange(isSent ? wrap(ref(name)) : {}, isSent ? {} : wrap(ref(name)), version) as Json),
        components: { schemas: written(of) },
      });
      const [sent, got] = [true, false].map((isSent) => isFound(described(stock, isSent), described(family, isSent)));
      return { where, sent, got };
    });
    expect(judged).toEqual(ways.map(([where]) => ({ where, sent: narrower, got: wider })));
  });

  it("may inherit from itself by mistake", () => {
    const circle = written({ ...stock, Saw: { from: "Fret", own: {} } });
    const described = (schemas: Json): unknown => ({
      ...(exchange({}, ref("Tool")) as Json),
      components: { schemas },
    });
    expect(isFound(described(circle), described(circle))).toBe(false);
  });

  it("is found where a nullable name of it stands beside it", () => {
    const other = { Any: { allOf: [ref("Tool")], nullable: true } };
    const described = (schemas: Json, name: string): unknown => ({
      ...(exchange({}, ref(name), "3.0.3") as Json),
      components: { schemas },
    });
    const [was, is] = [written(stock), written(but("Fret", { own: { blade: text } }))];
    expect(isFound(described({ ...was, ...other }, "Any"), described({ ...is, ...other }, "Any"))).toBe(true);
    expect(isFound(described(was, "Tool"), described({ ...was, ...other }, "Tool"))).toBe(false);
  });

  it("is told by its values and once, with the way to it", () => {
    const described = (family: Family): unknown => ({
      ...(exchange({}, { anyOf: [ref("Tool"), { type: "null" }] }) as Json),
      components: { schemas: written(family) },
    });
    const findings = breaksBetween(described(stock), described(but("Fret", { own: { blade: text } })));
    expect(findings.map(({ message }) => message)).toEqual([
      expect.stringContaining("response 200 of POST /things, (Fret).blade: the type was integer, and is string."),
    ]);
    expect(findings[0]?.elsewhere).toBeUndefined();
  });

  it("may be in another file than what it inherits from", () => {
    const files = (blade: Json): Json => ({
      "/api.json": {
        ...(exchange({}, { anyOf: [{ $ref: "tool.json" }, { type: "null" }] }) as Json),
        components: {
          schemas: {
            Saw: { allOf: [{ $ref: "tool.json" }, { type: "object", properties: { teeth: whole } }] },
            Bow: { $ref: "bow.json" },
          },
        },
      },
      "/tool.json": written(stock)["Tool"],
      "/bow.json": {
        allOf: [{ $ref: "api.json#/components/schemas/Saw" }, { type: "object", properties: { blade } }],
      },
    });
    const read = (blade: Json): Spec => specOfFiles(files(blade), "/api.json");
    const changes = breakingChanges(read(whole), read(text));
    expect(changes.map(({ message }) => message)).toEqual([
      expect.stringContaining("(Bow).blade: the type was integer"),
    ]);
  });
});
