import { describe, expect, it } from "vitest";
import { readChangelogs } from "../../../src/cli/inputs/changelog.ts";
import { changelog } from "../../../src/tools/check/changelog/changelog.ts";
import { changelogJson, changelogMarkdown } from "../../../src/tools/check/changelog/written.ts";
import { specOf } from "./breaking/compared.ts";

function described(pot: object, paths: Readonly<Record<string, object>>): unknown {
  return { openapi: "3.1.0", info: { title: "T", version: "1" }, paths, components: { schemas: { Pot: pot } } };
}

const pot = { $ref: "#/components/schemas/Pot" };

function get(more: object = {}): object {
  const content = { "application/json": { schema: pot } };
  return { get: { ...more, responses: { "200": { description: "d", content } } } };
}

const old = described(
  {
    type: "object",
    required: ["size"],
    properties: {
      size: { enum: ["s", "m"] },
      lid: { type: "string" },
      weight: { type: "integer" },
      parts: { type: "array", items: pot },
    },
  },
  { "/pots": get(), "/pots/{id}": get(), "/cups": get() },
);
const now = described(
  {
    type: "object",
    properties: {
      size: { enum: ["s", "l"] },
      weight: { type: "string" },
      glaze: { type: "string" },
      parts: { type: "array", items: pot, deprecated: true, "x-sunset": "2027-03-31" },
    },
  },
  {
    "/pots": get({ parameters: [{ name: "limit", in: "query", schema: { type: "integer" } }] }),
    "/pots/{id}": get({ deprecated: true }),
    "/lids": get(),
  },
);

const entries = changelog(specOf(old, "/old.json"), specOf(now, "/new.json"));

describe("a changelog", () => {
  it("tells what was removed, changed, deprecated and added, in this order", () => {
    const both = ["GET /pots", "GET /pots/{id}"];
    expect(entries.map(({ kind, breaking, message, operations }) => [kind, breaking, message, operations])).toEqual([
      ["removed", true, "/cups is gone.", []],
      ["removed", true, "response 200 of GET /pots, lid: the property is gone.", both],
      ["changed", true, 'response 200 of GET /pots, size: "l" may come now.', both],
      ["changed", true, "response 200 of GET /pots, size: the property is not always there any more.", both],
      ["changed", true, "response 200 of GET /pots, weight: the type was integer, and is string.", both],
      ["changed", false, "response 200 of GET /pots, size: fewer values may come.", both],
      ["deprecated", false, "GET /pots/{id} is deprecated.", ["GET /pots/{id}"]],
      [
        "deprecated",
        false,
        "response 200 (application/json) of GET /pots, parts is deprecated until 2027-03-31.",
        [...both, "GET /lids"],
      ],
      ["added", false, "/lids is new.", []],
      ["added", false, "GET /pots: the query parameter limit is new.", ["GET /pots"]],
      ["added", false, "response 200 of GET /pots, glaze: the property is new.", both],
    ]);
  });

  it("is empty where only words have changed", () => {
    const worded = { ...(old as object), info: { title: "Pots", version: "2" } };
    expect(changelog(specOf(old, "/old.json"), specOf(worded, "/new.json"))).toEqual([]);
  });

  it("is written as Markdown, with text from a description escaped, and as JSON", () => {
    const section = { subject: "a.yaml", since: "since v1", entries };
    const markdown = changelogMarkdown([section]);
    expect(markdown).toContain("### Removed\n\n- **Breaking**: /cups is gone.\n");
    expect(markdown).toContain("\n  In 2 operations: GET /pots, GET /pots/\\{id\\}.\n");
    const hostile = {
      ...section,
      entries: [{ kind: "added", message: "<b>[x](y)", breaking: false, operations: [] }],
    } as const;
    expect(changelogMarkdown([hostile])).toContain("- &lt;b>\\[x\\](y)");
    expect(changelogMarkdown([{ ...section, entries: [] }])).toContain("Nothing has changed.");
    expect(JSON.parse(changelogJson([section]))).toEqual({ descriptions: [section] });
  });

  it.each([
    [["xml"], [], "markdown"],
    [["json="], [], "needs the name of a file"],
    [["json", "markdown"], [], "name a file"],
    [["json"], [{ format: "sarif", file: undefined } as const], "name a file"],
  ])("goes to one place: %j", (texts, reports, message) => {
    expect(() => readChangelogs(texts, reports)).toThrow(message);
  });
});
