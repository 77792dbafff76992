import { describe, expect, it } from "vitest";
import { breaksBetween, exchange } from "./compared.ts";

type Member = Record<string, unknown> & { properties: Record<string, unknown> };

/** A union of many members, each with a property of its own. */
function members(count: number, tag: boolean): Member[] {
  return Array.from({ length: count }, (_, index) => ({
    type: "object",
    ...(tag ? { required: ["kind"] } : {}),
    properties: {
      ...(tag ? { kind: { const: `kind ${index}` } } : {}),
      [`own${index}`]: { type: "string" },
      common: { type: "string", maxLength: 10 },
    },
  }));
}

describe("unions of hundreds", () => {
  it.each([
    ["with a constant", true],
    ["with nothing but their properties", false],
  ])("tell which member is gone and what changed inside of one: %s", (_, tag) => {
    const [old, now] = [members(300, tag), members(300, tag)];
    now.splice(7, 1);
    now[100] = {
      ...members(102, tag)[101],
      properties: { ...members(102, tag)[101]?.properties, own101: { type: "integer" } },
    };
    const started = process.cpuUsage();
    const findings = breaksBetween(exchange({ anyOf: old }, true), exchange({ anyOf: now }, true));
    const { user, system } = process.cpuUsage(started);
    expect(findings.map(({ rule }) => rule).toSorted()).toEqual(["breaking/type-narrowed", "breaking/variant-removed"]);
    // Bounds with room for a busy machine: it takes a second here.
    expect((user + system) / 1e6).toBeLessThan(6);
  });

  it("match members by their discriminator, title or reference before anything else", () => {
    const cat = { title: "Cat", type: "object", properties: { name: { type: "string" }, lives: { type: "integer" } } };
    const dog = { title: "Dog", type: "object", properties: { name: { type: "string" }, tricks: { type: "integer" } } };
    const now = { oneOf: [{ ...dog, properties: { ...dog.properties, tricks: { type: "string" } } }, cat] };
    const findings = breaksBetween(exchange({ oneOf: [cat, dog] }, true), exchange(now, true));
    // A text as tricks fitted Cat alone, and fits both now: oneOf refuses it.
    expect(findings.map(({ message }) => message)).toEqual([
      expect.stringContaining("what fits Cat and Dog at once is refused now"),
      expect.stringContaining("tricks: the type was integer, and is string"),
    ]);
  });

  it("do not multiply without end when several hold together", () => {
    const unions = (count: number): unknown => ({
      allOf: Array.from({ length: count }, (_, group) => ({
        anyOf: Array.from({ length: 8 }, (_, index) => ({ required: [`p${group}${index}`] })),
      })),
    });
    const findings = breaksBetween(exchange(unions(6), true), exchange(unions(7), true));
    expect(findings.map(({ rule }) => rule)).toContain("breaking/not-compared");
  });
});

describe("oneOf", () => {
  const old = { oneOf: [{ type: "string" }, { type: "integer" }] };

  it("may not come to have members that overlap", () => {
    const now = { oneOf: [...old.oneOf, { type: "string", minLength: 3 }] };
    expect(breaksBetween(exchange(old, true), exchange(now, true)).map(({ rule }) => rule)).toEqual([
      "breaking/variant-overlap",
    ]);
  });

  it("may have another member that is apart", () => {
    const now = { oneOf: [...old.oneOf, { type: "boolean" }] };
    expect(breaksBetween(exchange(old, true), exchange(now, true))).toEqual([]);
  });
});
