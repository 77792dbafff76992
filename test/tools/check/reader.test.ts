import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { check } from "../../../src/tools/check/check.ts";
import { pretty } from "../../../src/tools/reports/pretty.ts";
import type { Check } from "../../../src/tools/reports/report.ts";
import { described, findingsOf, folderOf, ruleset, servers, shown } from "./files.ts";

const good = described(`  /a:
    get:
      operationId: getA
      summary: Get a
      security: []
      responses: { "200": { description: ok } }
`);

async function syntaxOf(name: string, text: string): Promise<string[]> {
  const folder = folderOf({ [name]: text });
  const findings = await findingsOf({ specs: [join(folder, name)] });
  return findings.map(({ severity, message }, index) => `${severity} ${shown(findings)[index]} ${message}`);
}

describe("the reader of descriptions", () => {
  it("takes a closing brace at the column of its key, as `start --spec` does, with one warning", async () => {
    const text = good.replace(
      'responses: { "200": { description: ok } }',
      'responses: {\n        "200": { description: ok }\n      }',
    );
    expect(await syntaxOf("brace.yaml", text)).toEqual([
      expect.stringMatching(/^warning brace\.yaml:12 syntax Some readers refuse this/),
    ]);
  });

  it("finds what is no JSON in a file that is called so, at its line", async () => {
    const document = '{ "openapi": "3.1.0",\n "info": { "title": "T", "version": "1", },\n "paths": {} }';
    expect(await syntaxOf("comma.json", document)).toEqual([
      expect.stringMatching(/^error comma\.json:2 syntax This is no JSON/),
    ]);
  });

  it.each([
    ['swagger: "2.0"', "This is Swagger 2.0: check reads OpenAPI 3.0, 3.1 and 3.2. Convert it to OpenAPI 3 first."],
    ["openapi: 4.0.0", "This is OpenAPI 4.0.0: check reads OpenAPI 3.0, 3.1 and 3.2."],
    ["asyncapi: 3.0.0", "This is no API description: one begins as `openapi: 3.1.0`."],
  ])("calls a description by its name: %s", async (line, message) => {
    expect(await syntaxOf("other.yaml", `${line}\ninfo: {}\npaths: {}\n`)).toEqual([
      `error other.yaml:1 version ${message}`,
    ]);
  });

  it.each([
    ["servers", "servers: [null]", servers],
    ["variables", 'servers: [{ url: "https://{x}", variables: { x: null } }]', servers],
    ["tags", "tags: [null]\npaths:", "paths:"],
    ["tags that are no list", "tags: { a: null }\npaths:", "paths:"],
    ["security", "security: [null]", "security: []"],
    ["parameters", "parameters: [null]\n      security: []", "security: []"],
    ["tags of an operation", "tags: [null]\n      security: []", "security: []"],
    ["servers of an operation", "servers: [null]\n      security: []", "security: []"],
  ])("finds null in lists of %s as it finds any mistake, and compares the rest", async (_, now, old) => {
    const folder = folderOf({ "now.yaml": good.replace(old, now), "old.yaml": good });
    for (const [spec, file] of [
      ["now.yaml", "old.yaml"],
      ["now.yaml", "now.yaml"],
    ] as const) {
      const findings = await findingsOf({ specs: [join(folder, spec)], against: { file: join(folder, file) } });
      expect(findings.map(({ rule }) => rule)).toContain("struct");
      const looked = findings.filter(({ rule }) => rule === "not-linted");
      // Each check whose rules did not run says so.
      expect([0, 4]).toContain(looked.length);
    }
    const back = await findingsOf({ specs: [join(folder, "old.yaml")], against: { file: join(folder, "now.yaml") } });
    expect(back.filter(({ rule }) => !rule.startsWith("breaking/"))).toEqual([]);
  });

  it("says of each check that its rules did not run, and no baseline hides it", async () => {
    const folder = folderOf({
      "api.yaml": good.replace(servers, "servers: [null]"),
    });
    const baseline = { file: join(folder, "known.json"), update: true };
    const options = { specs: [join(folder, "api.yaml")], ruleset };
    const found = (checks: readonly Check[]): string[] =>
      checks.flatMap(({ name, findings }) => findings.map(({ rule, severity }) => `${name}: ${severity} ${rule}`));
    const unknown = ["schema", "examples", "error statuses", "lint"].map((name) => `${name}: error not-linted`);
    const checks = await check(options);
    expect(found(checks)).toEqual(expect.arrayContaining(["schema: error struct", ...unknown]));
    expect(found(await check({ ...options, baseline }))).toEqual(unknown);
    expect(found(await check({ ...options, baseline: { ...baseline, update: false } }))).toEqual(unknown);
    const text = pretty({ title: "check", checks });
    expect(text).toContain("Only the structure was looked at");
    expect(text).not.toContain("in order");
  });

  it.each([
    ["it is of another version", "version", { "api.yaml": 'swagger: "2.0"\n' }],
    ["it is no YAML", "syntax", { "api.yaml": "a: [\n" }],
    [
      "its references lead nowhere",
      "endless-reference",
      { "api.yaml": `${good}components: { schemas: { A: { $ref: "#/components/schemas/A" } } }\n` },
    ],
    [
      "a reference leads through itself",
      "endless-reference",
      { "api.yaml": `${good}components: { schemas: { $ref: "#/components/schemas/A" } }\n` },
    ],
    ["nothing was recorded", "coverage/no-exchange", { "api.yaml": good, "run.jsonl": "" }],
  ] as [string, string, Record<string, string>][])(
    "says what was not looked at, and no baseline hides it: %s",
    async (_, rule, files) => {
      const folder = folderOf({ "run.jsonl": "", ...files });
      const baseline = { file: join(folder, "known.json"), update: true };
      const options = { specs: [join(folder, "api.yaml")], coverage: [join(folder, "run.jsonl")] };
      const found = async (update: boolean): Promise<string[]> =>
        (await findingsOf({ ...options, baseline: { ...baseline, update } })).map((finding) => finding.rule);
      expect(await found(true)).toContain(rule);
      expect(await found(false)).toContain(rule);
    },
  );

  it.each([
    ["no rule", "rules: {}", ["lint: not-linted"], ["breaking changes"]],
    [
      "severities of breaks alone",
      "rules: { breaking/enum-widened: warn }",
      ["lint: not-linted"],
      ["breaking changes"],
    ],
    ["a rule that is off", 'rules: { struct: "off" }', ["lint: not-linted"], ["breaking changes"]],
    ["a rule of style", "rules: { operation-summary: error }", ["lint"], ["lint", "breaking changes"]],
    ["a rule of examples", "rules: { kit/examples: error }", ["examples"], ["examples", "breaking changes"]],
  ])(
    "calls in order what the ruleset has rules of, and is red where nothing is: %s",
    async (_, rules, alone, compared) => {
      const folder = folderOf({ "api.yaml": good, "rules.yaml": rules });
      const shownBy = async (more: object): Promise<string[]> =>
        (await check({ specs: [join(folder, "api.yaml")], ruleset: join(folder, "rules.yaml"), ...more })).map(
          ({ name, findings }) => [name, ...findings.map(({ rule }) => rule)].join(": "),
        );
      expect(await shownBy({})).toEqual(alone);
      expect(await shownBy({ against: { file: join(folder, "api.yaml") } })).toEqual(compared);
    },
  );

  it("takes a description at an address, with what it refers to beside it", async () => {
    const files: Readonly<Record<string, string>> = {
      "/openapi.yaml": good.replace('{ "200": { description: ok } }', '{ "200": { $ref: "./shared.yaml#/ok" } }'),
      "/shared.yaml": "ok: { description: ok }\n",
    };
    const server = createServer((request, response) => response.end(files[request.url ?? ""] ?? "")).listen(
      0,
      "127.0.0.1",
    );
    await new Promise((resolve) => server.once("listening", resolve));
    const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/openapi.yaml`;
    try {
      expect(await findingsOf({ specs: [address] })).toEqual([]);
    } finally {
      server.close();
    }
  });
});
