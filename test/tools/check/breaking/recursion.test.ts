import { describe, expect, it } from "vitest";
import { SchemaComparison } from "../../../../src/tools/check/breaking/schemas.ts";
import { breaksBetween, exchange } from "./compared.ts";

type Json = Readonly<Record<string, unknown>>;

const term = { $ref: "#/components/schemas/Term" };
const text = { type: "string" };

/** Ways in which a member of a union has the union in it. */
const ways: readonly (readonly [where: string, inside: Json])[] = [
  ["a reference", term],
  ["a reference with words", { ...term, description: "One more." }],
  ["a reference or null", { anyOf: [term, { type: "null" }] }],
  ["null or a reference, exactly one", { oneOf: [{ type: "null" }, term] }],
  ["a reference in allOf, with a default", { allOf: [term], default: {} }],
  ["a list", { type: "array", items: { anyOf: [term, { type: "null" }] } }],
  ["other properties", { type: "object", additionalProperties: { allOf: [term], default: {} } }],
];

/** A union whose members each have it three times; `own` says what is the member's own. */
function described(keyword: string, count: number, inside: Json, own: (index: number) => Json, isNamed: boolean): Json {
  const members = Array.from({ length: count }, (_, index) => ({
    type: "object",
    properties: { left: inside, right: inside, rest: inside, own: own(index) },
  }));
  const names = members.map((_, index) => `Part${index}`);
  const schemas = isNamed
    ? {
        Term: { [keyword]: names.map((name) => ({ $ref: `#/components/schemas/${name}` })) },
        ...Object.fromEntries(names.map((name, index) => [name, members[index]])),
      }
    : { Term: { [keyword]: members } };
  return { ...(exchange(term, true) as Json), components: { schemas } };
}

/** How often something is asked of a comparison. */
function stepsOf(run: () => void): number {
  // oxlint-disable-next-line typescript/unbound-method -- each is called with its own `this`
  const { compare, once } = SchemaComparison.prototype;
  let steps = 0;
  SchemaComparison.prototype.compare = function (...asked) {
    steps += 1;
    return compare.apply(this, asked);
  };
  SchemaComparison.prototype.once = function (...asked) {
    steps += 1;
    return once.apply(this, asked);
  };
  try {
    run();
  } finally {
    Object.assign(SchemaComparison.prototype, { compare, once });
  }
  return steps;
}

const cases = ways.flatMap(([where, inside]) =>
  ["anyOf", "oneOf"].flatMap((keyword) => [true, false].map((isNamed) => ({ where, inside, keyword, isNamed }))),
);

describe("a union that is inside of each of its members", () => {
  it.each(cases)("takes steps by its pairs of members: $keyword, $where, named: $isNamed", (one) => {
    const steps = (count: number): number =>
      stepsOf(() => {
        const [old, now] = [["a", "b"], ["a"]].map((more) =>
          described(
            one.keyword,
            count,
            one.inside,
            (index) => ({ enum: more.map((each) => each + index) }),
            one.isNamed,
          ),
        );
        expect(breaksBetween(old, now).length).toBeGreaterThan(0);
      });
    const [few, many] = [steps(5), steps(10)];
    expect(many).toBeLessThan(10 * 10 * 120);
    // Twice as many members are four times as many pairs.
    expect(many / few).toBeLessThan(8);
  });

  it.each(cases)("is compared as a whole: $keyword, $where, named: $isNamed", ({ keyword, inside, isNamed }) => {
    const own = (index: number, last: Json): Json => (index === 5 ? last : { const: `part ${index}` });
    const [old, now] = [text, { type: "integer" }].map((last) =>
      described(keyword, 6, inside, (index) => own(index, last), isNamed),
    );
    expect(breaksBetween(old, now).map(({ rule }) => rule)).toContainEqual(
      expect.stringMatching(/type-narrowed|variant-removed/),
    );
    expect(breaksBetween(old, old)).toEqual([]);
  });
});

describe("what several wrappers of one union share", () => {
  it("is told once, with all its places", () => {
    const wrapped = { anyOf: [term, { type: "null" }] };
    const wrappers = (values: readonly string[]): Json => ({
      ...(exchange({ type: "object", properties: { a: wrapped, b: wrapped, c: wrapped } }, true) as Json),
      components: { schemas: { Term: { oneOf: [{ enum: values }, { type: "integer" }] } } },
    });
    const findings = breaksBetween(wrappers(["x", "y"]), wrappers(["x"]));
    const places = findings.flatMap(({ message, elsewhere = [] }) => [message, ...elsewhere]);
    for (const name of ["a", "b", "c"])
      expect(places).toContainEqual(expect.stringContaining(`things, ${name}: "y" may`));
  });
});
