import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { check } from "../../../../src/tools/check/check.ts";
import { findingsOf, folderOf, shown } from "../files.ts";

const spec = `openapi: 3.1.0
info: { title: Tea, version: 1.0.0 }
servers:
  - url: https://tea.example.net/v1
  - { url: "/{region}/api", variables: { region: { default: eu } } }
security: []
paths:
  /pots/{pot-id}:
    get:
      operationId: getPot
      summary: Get a pot
      parameters: [{ name: pot-id, in: path, required: true, schema: { type: string }, example: p1 }]
      responses:
        "200": { description: A pot. }
        "400": { description: Not so. }
        "404": { description: None. }
        5XX: { description: Alas. }
  /pots/all:
    get:
      operationId: getPots
      summary: Get all pots
      responses:
        "200": { description: Pots. }
        default: { description: Alas. }
`;

function exchange(target: string, status: number, method = "GET"): string {
  return JSON.stringify({ at: "2026-03-01T09:30:00Z", request: { method, target, headers: {} }, response: { status } });
}

const everything = [
  exchange("/v1/pots/blue?size=1", 200),
  exchange("/eu/api/pots/a%2Fb", 400),
  exchange("https://elsewhere.example.net/pots/none/", 404),
  exchange("/pots/blue", 503),
  exchange("/pots/all", 200),
  exchange("/pots/all", 418),
];

async function covered(lines: readonly string[]): Promise<string[]> {
  const folder = folderOf({ "openapi.yaml": spec, "run.jsonl": lines.join("\n") });
  return shown(await findingsOf({ specs: [join(folder, "openapi.yaml")], coverage: [join(folder, "run.jsonl")] }));
}

describe("coverage by a recorded run", () => {
  it("is complete when every documented answer was seen, under any server's path", async () => {
    expect(await covered(everything)).toEqual([]);
  });

  it("names each documented status that nobody has seen, where it is documented", async () => {
    expect(await covered(everything.slice(1, -1))).toEqual([
      "openapi.yaml:14 coverage/unseen-answer",
      "openapi.yaml:24 coverage/unseen-answer",
    ]);
    expect(await covered([])).toHaveLength(7);
  });

  it("names a status that is not documented, and an operation that is not", async () => {
    const found = await covered([
      ...everything,
      exchange("/pots/blue", 201),
      exchange("/cups", 200),
      exchange("/pots/blue", 204, "DELETE"),
    ]);
    expect(found).toEqual([
      "run.jsonl:8 coverage/undocumented-operation",
      "run.jsonl:9 coverage/undocumented-operation",
      "openapi.yaml:13 coverage/undocumented-status",
    ]);
  });

  it("takes no offence at what a gateway refuses, nor at preflights", async () => {
    const refusals = [exchange("/cups", 404), exchange("/pots/blue", 405, "DELETE"), exchange("/pots/blue", 204, "OPTIONS")];
    expect(await covered([...everything, ...refusals, ""])).toEqual([]);
  });

  it("takes a path that is written out for another than one with a parameter", async () => {
    expect(await covered(everything.filter((line) => !line.includes("/pots/all")))).toEqual([
      "openapi.yaml:23 coverage/unseen-answer",
      "openapi.yaml:24 coverage/unseen-answer",
    ]);
  });

  it("names the lines that are no exchanges", async () => {
    const lines = ["{", '"text"', "null", '{"request":{"method":"GET","target":"/"},"response":{"status":"200"}}'];
    expect(await covered([...everything, ...lines])).toEqual(
      [7, 8, 9, 10].map((line) => `run.jsonl:${line} coverage/unreadable`),
    );
  });

  it("reads a folder of files, and a run of several descriptions", async () => {
    const [first = "", ...rest] = everything;
    const other = spec.replaceAll("/pots/", "/cups/");
    const folder = folderOf({
      "pots.yaml": spec,
      "cups.yaml": other,
      "run/1.jsonl": first,
      "run/2.jsonl": [...rest, ...everything.map((line) => line.replace("/pots/", "/cups/"))].join("\n"),
      "run/note.txt": "no exchange",
    });
    const checks = await check({
      specs: [join(folder, "pots.yaml"), join(folder, "cups.yaml")],
      ruleset: join(import.meta.dirname, "../../../../spec/ruleset.yaml"),
      coverage: [join(folder, "run")],
    });
    expect(checks.flatMap(({ findings }) => findings)).toEqual([]);
    expect(checks.flatMap(({ name, note }) => (name === "coverage" ? [note] : []))).toEqual([
      "6 of 6 documented answers seen",
      "6 of 6 documented answers seen",
    ]);
  });

  it.each([
    ["an empty folder", { "run/note.txt": "" }],
    ["an empty file", { "run/1.jsonl": "\n" }],
  ])("is no success of a run without exchanges: %s", async (_, files) => {
    const empty = spec.replace(/^paths:[^]*/m, "paths: {}\n");
    const folder = folderOf({ "openapi.yaml": spec, "empty.yaml": empty, ...files });
    const options = { coverage: [join(folder, "run")], coverageThreshold: 0 };
    expect(shown(await findingsOf({ specs: [join(folder, "openapi.yaml")], ...options }))).toEqual([
      "run:1 coverage/no-exchange",
    ]);
    expect(shown(await findingsOf({ specs: [join(folder, "empty.yaml")], ...options })).toSorted()).toEqual([
      "empty.yaml:7 coverage/nothing-documented",
      "run:1 coverage/no-exchange",
    ]);
  });
});
