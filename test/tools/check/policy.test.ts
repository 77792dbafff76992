import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { check } from "../../../src/tools/check/check.ts";
import { readAccepted } from "../../../src/tools/check/policy/accepted.ts";
import { withoutKnown, writeBaseline } from "../../../src/tools/check/policy/baseline.ts";
import { withSeverities } from "../../../src/tools/check/policy/severities.ts";
import { type Finding, wordsOf } from "../../../src/tools/reports/report.ts";
import { breaksBetween } from "./breaking/compared.ts";
import { folderOf, shown } from "./files.ts";

const removed: Finding = {
  rule: "breaking/property-removed",
  severity: "error",
  message: "response 200 of GET /pots, [].size: the property is gone. Before: old.yaml:3:4 (v1).",
  file: "openapi.yaml",
  line: 7,
  column: 5,
};

async function accepted(text: string, today = "2026-11-25") {
  const folder = folderOf({ "accepted.yaml": text });
  return readAccepted(join(folder, "accepted.yaml"), today);
}

describe("accepted breaks", () => {
  const entry = (more: string): string =>
    `- rule: breaking/property-removed\n  at: "* GET /pots, [[]].size: the property is gone."\n  because: Nobody read it.\n${more}`.replace(
      "[[]]",
      "[]",
    );

  it("are those that an entry is for, up to its day", async () => {
    const list = await accepted(entry("  until: 2026-11-25\n"));
    expect([list.has(removed), list.has({ ...removed, rule: "breaking/enum-widened" })]).toEqual([true, false]);
    expect([list.findings(), list.count()]).toEqual([[], 1]);
  });

  it("come back when their day is over, and the entry is a finding", async () => {
    const list = await accepted(entry("  until: 2026-11-24\n"));
    expect(list.has(removed)).toBe(false);
    expect(shown(list.findings())).toEqual(["accepted.yaml:2 accepted/expired"]);
  });

  it.each([
    ["an entry that no break is left for", entry("").replace("size", "weight"), "accepted.yaml:2 accepted/unused"],
    ["no reason", "- { rule: breaking/*, at: x }\n", "accepted.yaml:1 accepted/malformed"],
    ["no day", entry("  until: soon\n"), "accepted.yaml:1 accepted/malformed"],
    ["no list", "rule: breaking/*\n", "accepted.yaml:1 accepted/malformed"],
    ["no YAML", "[", "accepted.yaml:1 syntax"],
  ])("are a list that says enough: %s", async (_, text, finding) => {
    const list = await accepted(text);
    list.has(removed);
    expect(shown(list.findings()).map((line) => line.replace(/:[12] syntax/, ":1 syntax"))).toEqual([finding]);
  });
});

describe("a break in a schema that several operations share", () => {
  const ref = (name: string): object => ({ $ref: `#/components/schemas/${name}` });
  const described = (lid: object): unknown => {
    const get = (schema: object): object => ({
      get: { responses: { "200": { description: "d", content: { "application/json": { schema } } } } },
    });
    const set = {
      type: "object",
      properties: { big: ref("Pot"), parts: { type: "array", items: ref("Part") }, spare: ref("Pot") },
    };
    const pot = { type: "object", properties: { lid, within: ref("Part") } };
    const part = { type: "object", properties: { pot: ref("Pot") } };
    return {
      openapi: "3.1.0",
      info: { title: "T", version: "1" },
      paths: {
        "/pots": get({ type: "array", items: ref("Pot") }),
        "/pots/{id}": get(ref("Pot")),
        "/sets": get(ref("Set")),
        "/parts": get(ref("Part")),
      },
      webhooks: { sold: { post: { requestBody: { content: { "application/json": { schema: ref("Pot") } } } } } },
      components: { schemas: { Pot: pot, Set: set, Part: part } },
    };
  };
  const [finding, ...others] = breaksBetween(described({ type: "string" }), described({ type: "integer" }));
  const change = "lid: the type was string, and is integer.";

  it("is found once, and has every place that shares it", () => {
    expect(others).toEqual([]);
    expect(finding?.message).toContain(`response 200 of GET /pots, [].${change}`);
    expect(finding?.elsewhere?.toSorted()).toEqual(
      [
        `response 200 of GET /parts, pot.${change}`,
        `response 200 of GET /pots/{id}, ${change}`,
        `response 200 of GET /sets, big.${change}`,
        `response 200 of GET /sets, parts[].pot.${change}`,
        `response 200 of GET /sets, spare.${change}`,
        `the request body of webhook sold: POST, ${change}`,
      ].toSorted(),
    );
    expect(finding && wordsOf(finding)).toMatch(
      / And 6 more: response 200 of GET \/pots\/\{id\}, lid; [^;]+; [^;]+; …\.$/,
    );
  });

  it.each([finding?.message.replace(/ Before.*/, "") ?? "", ...(finding?.elsewhere ?? [])])(
    "is accepted by whichever of the places an entry names: %s",
    async (at) => {
      const entry = (text: string): string =>
        JSON.stringify([{ rule: "breaking/*", at: text, because: "Nobody reads it." }]);
      const list = await accepted(entry(at));
      expect([finding && list.has(finding), list.findings()]).toEqual([true, []]);
      const other = await accepted(entry(at.replace("lid", "lids")));
      expect(finding && other.has(finding)).toBe(false);
    },
  );
});

describe("a baseline", () => {
  const finding = (message: string, line = 1): Finding => ({ ...removed, rule: "kit/formats", message, line });
  const checked = (...findings: Finding[]) => [{ subject: "openapi.yaml", name: "lint", findings }];

  it("knows what it was written with, wherever it has moved, and no more of it", () => {
    const file = join(folderOf({}), "baseline.json");
    expect(writeBaseline(checked(finding("a"), finding("a", 2), finding("b"), removed), file)[0]?.findings).toEqual([
      removed,
    ]);
    const [left, own] = withoutKnown(checked(finding("a", 9), finding("a", 8), finding("a", 7), removed), file);
    expect(left?.findings).toEqual([finding("a", 7), removed]);
    expect(own?.note).toBe("2 known findings, 1 of the baseline are gone: write it again with --update-baseline");
  });

  it("is a file of its own kind", () => {
    const folder = folderOf({ "other.json": "{}", "torn.json": "{" });
    for (const name of ["other.json", "torn.json", "none.json"])
      expect(() => withoutKnown([], join(folder, name))).toThrow(/baseline/);
  });

  it("keeps names that objects have anyway apart", () => {
    const file = join(folderOf({}), "baseline.json");
    const strange = { ...finding("constructor"), file: "__proto__", rule: "toString" };
    writeBaseline(checked(strange), file);
    expect(readFileSync(file, "utf8")).toContain('"constructor": 1');
    expect(Object.hasOwn(Object.prototype, "toString/")).toBe(false);
    expect(withoutKnown(checked(strange), file)[0]?.findings).toEqual([]);
  });
});

describe("the severity of a breaking change", () => {
  it("is the ruleset's, or none", () => {
    const severities = new Map([
      ["breaking/property-removed", "off"] as const,
      ["breaking/enum-widened", "warning"] as const,
    ]);
    expect(withSeverities([removed, { ...removed, rule: "breaking/enum-widened" }], severities)).toEqual([
      { ...removed, rule: "breaking/enum-widened", severity: "warning" },
    ]);
  });

  it("is read from the ruleset, with the accepted breaks and a folder of earlier versions", async () => {
    const document = (parameters: readonly object[], more: object = {}): string =>
      JSON.stringify({
        openapi: "3.1.0",
        info: { title: "T", version: "1" },
        paths: { "/a": { get: { parameters, ...more, responses: { "200": { description: "d" } } } } },
      });
    const [p, q] = ["p", "q"].map((name) => ({ name, in: "query", schema: { type: "string" } }));
    const folder = folderOf({
      "released/a.json": document([p ?? {}, q ?? {}], { operationId: "old" }),
      "a.json": document([], { operationId: "now" }),
      "b.json": document([]),
      "rules.yaml": "rules: { breaking/operation-id-changed: off, breaking/parameter-removed: warn }\n",
      "accepted.yaml": "- { rule: breaking/parameter-removed, at: '*query parameter p*', because: Nobody sent it. }\n",
    });
    const checks = await check({
      specs: [join(folder, "a.json"), join(folder, "b.json")],
      ruleset: join(folder, "rules.yaml"),
      against: { folder: join(folder, "released") },
      accept: join(folder, "accepted.yaml"),
      today: "2026-11-25",
    });
    const findings = checks.flatMap((each) => each.findings);
    expect(findings.map(({ rule, severity }) => `${severity} ${rule}`)).toEqual([
      "warning breaking/parameter-removed",
      "error breaking/no-earlier-version",
    ]);
    writeFileSync(join(folder, "rules.yaml"), "rules: { breaking/nothing: off }\n");
    await expect(check({ specs: [join(folder, "a.json")], ruleset: join(folder, "rules.yaml") })).rejects.toThrow(
      "breaking/nothing",
    );
  });
});

describe("a sunset", () => {
  const described = (operations: object): unknown => ({
    openapi: "3.1.0",
    info: { title: "T", version: "1" },
    paths: { "/a": operations, "/b": {} },
  });
  const get = (more: object): object => ({ get: { responses: { "200": { description: "d" } }, ...more } });
  const gone = (more: object) => breaksBetween(described(get(more)), described({}), { today: "2026-11-25" });

  it("that is over makes a removal no break", () => {
    expect(gone({ deprecated: true, "x-sunset": "2026-11-24" })).toEqual([]);
    const all = { ...get({ deprecated: true, "x-sunset": "2026-11-24" }) };
    expect(
      breaksBetween(described(all), { ...(described({}) as object), paths: { "/b": {} } }, { today: "2026-11-25" }),
    ).toEqual([]);
  });

  it("has to be over for what stands beside the reference of a path, too", () => {
    const over = { deprecated: true, "x-sunset": "2026-11-24" };
    const path = (put: object): unknown => ({
      ...(described({}) as object),
      paths: { "/a": { $ref: "#/components/pathItems/A", put: { responses: {}, ...put } } },
      components: { pathItems: { A: get(over) } },
    });
    const rules = (put: object): string[] =>
      breaksBetween(path(put), { ...(described({}) as object), paths: {} }, { today: "2026-11-25" }).map(
        ({ rule }) => rule,
      );
    expect(rules(over)).toEqual([]);
    expect(rules({})).toEqual(["breaking/path-removed"]);
  });

  it.each([
    [{ deprecated: true, "x-sunset": "2026-11-26" }],
    [{ deprecated: true }],
    [{ "x-sunset": "2026-11-24" }],
    [{ deprecated: true, "x-sunset": "soon" }],
  ])("that is not over, or none, does not: %j", (more) => {
    expect(gone(more).map(({ rule }) => rule)).toEqual(["breaking/operation-removed"]);
  });
});
