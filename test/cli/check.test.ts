import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { folderOf } from "../tools/check/files.ts";
import { cli } from "../support/cli.ts";
import { cliHere } from "../support/cli-here.ts";
import { scratch } from "../support/scratch.ts";

const base = readFileSync(join(import.meta.dirname, "../tools/check/catalogue/base.yaml"), "utf8");
const broken = base.replace("maximum: 100, default: 20", "maximum: 100, default: 200");

function check(folder: string, args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  return cliHere(["check", ...args], env, folder);
}

function git(folder: string, ...args: string[]): void {
  const identity = ["-c", "user.name=Test", "-c", "user.email=test@example.com"];
  execFileSync("git", ["-C", folder, ...identity, ...args], { stdio: "ignore" });
}

describe("session-context-kit check", () => {
  it("finds the kit's own description in order, without being told which", async () => {
    const { code, stdout } = await cli(["check"], {}, scratch());
    expect([code, stdout]).toEqual([0, expect.stringContaining("No findings")]);
  });

  it("exits with 0 when all is in order, and with 1 on a finding, at its line and column", async () => {
    const folder = folderOf({ "good.yaml": base, "bad.yaml": broken });
    expect((await check(folder, ["good.yaml"])).code).toBe(0);
    const { code, stdout } = await check(folder, ["bad.yaml", "good.yaml"]);
    expect(code).toBe(1);
    expect(stdout).toMatch(/^bad\.yaml:23:71 {2}error {2}Default value must .* {2}\(kit\/examples\)$/m);
    expect(stdout).toContain("✗ bad.yaml");
    expect(stdout).toContain("✓ good.yaml");
  });

  it("reads JSON, and OpenAPI 3.0", async () => {
    const document = {
      openapi: "3.0.3",
      info: { title: "Tea", version: "1.0.0" },
      paths: {
        "/tea": {
          get: {
            operationId: "getTea",
            summary: "Get tea",
            security: [],
            responses: {
              "200": {
                description: "Tea.",
                content: {
                  "application/json": {
                    schema: { type: "integer", nullable: true, minimum: 1, exclusiveMinimum: true },
                    examples: { none: { value: null }, one: { value: 1 } },
                  },
                },
              },
            },
          },
        },
      },
    };
    const folder = folderOf({ "tea.json": JSON.stringify(document, null, 2) });
    const { code, stdout } = await check(folder, ["tea.json"]);
    expect(code, stdout).toBe(1);
    expect(stdout).toMatch(/^tea\.json:29:30 {2}error {2}Example value must .* > 1/m);
    expect(stdout).toMatch(/^1 finding$/m);
  });

  it("tells a finding in the file where it is, of many", async () => {
    const shared = "Tea:\n  type: string\n  default: 7\n";
    const split = base.replace(
      "    Tea:\n      type: string\n      enum: [green, black, oolong]",
      '    Tea: { $ref: "./shared/tea.yaml#/Tea" }',
    );
    const folder = folderOf({ "openapi.yaml": split, "shared/tea.yaml": shared });
    const { stdout } = await check(folder, ["openapi.yaml"]);
    expect(stdout).toMatch(/^shared\/tea\.yaml:3:12 {2}error {2}Default value/m);
    expect(stdout).toMatch(/^1 finding$/m);
  });

  it("writes every format to the terminal, and to files beside", async () => {
    const folder = folderOf({ "bad.yaml": broken });
    const summary = join(folder, "summary.md");
    const { code, stdout } = await check(
      folder,
      [
        "bad.yaml",
        "--format",
        "github",
        "--format",
        "sarif=a.sarif",
        "--format",
        "junit=a.xml",
        "--format",
        "json=a.json",
      ],
      { GITHUB_STEP_SUMMARY: summary },
    );
    expect(code).toBe(1);
    expect(stdout).toMatch(/^::error file=bad\.yaml,line=23,col=71,title=/);
    expect(readFileSync(summary, "utf8")).toContain("| bad.yaml | examples | ✗ 1 finding |");
    expect(readFileSync(join(folder, "a.xml"), "utf8")).toContain('failures="1"');
    expect(readFileSync(join(folder, "a.json"), "utf8")).toContain('"line": 23');
    expect(readFileSync(join(folder, "a.sarif"), "utf8")).toContain('"startLine": 23');
  });

  it("finds breaking changes since a commit, in any of the files", async () => {
    const folder = folderOf({
      "spec/openapi.yaml": base.replace("{ type: string, minLength: 1, maxLength: 20 }", '{ $ref: "../id.yaml#/Id" }'),
      "id.yaml": "Id: { type: string, minLength: 1, maxLength: 20 }\n",
    });
    git(folder, "init");
    git(folder, "add", ".");
    git(folder, "commit", "-m", "One");
    git(folder, "tag", "v1");
    const same = await check(folder, ["spec/openapi.yaml", "--against", "git:v1"]);
    expect([same.code, same.stdout]).toEqual([0, expect.stringContaining("in order (since v1, nothing differs)")]);
    writeFileSync(join(folder, "id.yaml"), "Id:\n  type: string\n  minLength: 1\n  maxLength: 10\n");
    const { code, stdout } = await check(folder, ["spec/openapi.yaml", "--against", "git:v1"]);
    expect(code).toBe(1);
    expect(stdout).toMatch(/^id\.yaml:4:3 {2}error .*maxLength was 20, and is 10\. Before: id\.yaml:1:\d+ \(v1\)\./m);
    writeFileSync(join(folder, "new.yaml"), base);
    const fresh = await check(folder, ["new.yaml", "--against", "git:v1"]);
    expect([fresh.code, fresh.stdout]).toEqual([
      1,
      expect.stringContaining("There is no new.yaml at v1 to compare with"),
    ]);
    const allowed = await check(folder, ["new.yaml", "--against", "git:v1", "--allow-missing"]);
    expect([allowed.code, allowed.stdout]).toEqual([0, expect.stringContaining("there is none at v1")]);
  });

  it("compares a description that was moved, and names where it was", async () => {
    const folder = folderOf({ "openapi.yaml": base });
    git(folder, "init");
    git(folder, "add", ".");
    git(folder, "commit", "-m", "One");
    git(folder, "tag", "v1");
    mkdirSync(join(folder, "api"));
    git(folder, "mv", "openapi.yaml", "api/spec.yaml");
    const moved = await check(folder, ["api/spec.yaml", "--against", "git:v1"]);
    expect([moved.code, moved.stdout]).toEqual([1, expect.stringContaining("compare with git:v1:openapi.yaml")]);
    expect((await check(folder, ["api/spec.yaml", "--against", "git:v1:openapi.yaml"])).code).toBe(0);
    writeFileSync(join(folder, "api/spec.yaml"), base.replace("maxLength: 20", "maxLength: 10"));
    const { code, stdout } = await check(folder, ["api/spec.yaml", "--against", "git:v1:openapi.yaml"]);
    expect([code, stdout]).toEqual([1, expect.stringContaining("maxLength was 20, and is 10. Before: openapi.yaml:")]);
  });

  it("writes a changelog as Markdown, as JSON, and on the page of the job", async () => {
    const renamed = base
      .replace("maxLength: 20", "maxLength: 10")
      .replace("operationId: listPots", "operationId: getPots");
    const folder = folderOf({ "openapi.yaml": renamed, "old.yaml": base });
    const against = ["openapi.yaml", "--against", "old.yaml"];
    const printed = await check(folder, [...against, "--changelog", "markdown"]);
    expect(printed.code).toBe(1);
    const change = "maxLength was 20, and is 10.";
    const [report, changelog = ""] = printed.stdout.split("## openapi.yaml since old.yaml\n");
    expect(report).toContain(`${change} Before: old.yaml:`);
    expect(changelog).toMatch(/^\n### Changed\n\n- \*\*Breaking\*\*: .*: maxLength was 20, and is 10\.\n/);
    expect(changelog).not.toContain("Before:");

    const summary = join(folder, "summary.md");
    const files = ["--changelog", "json=changes.json", "--changelog", "markdown=changes.md"];
    const written = await check(folder, [...against, ...files, "--format", "github"], { GITHUB_STEP_SUMMARY: summary });
    expect([written.code, written.stdout]).toEqual([1, expect.not.stringContaining("###")]);
    const markdown = readFileSync(join(folder, "changes.md"), "utf8");
    expect(markdown).toBe(`## openapi.yaml since old.yaml\n${changelog}`);
    const page = readFileSync(summary, "utf8");
    expect(page).toContain("## session-context-kit check\n");
    expect(page.endsWith(markdown)).toBe(true);
    const { descriptions } = JSON.parse(readFileSync(join(folder, "changes.json"), "utf8")) as {
      descriptions: { subject: string; since: string; entries: object[] }[];
    };
    expect(descriptions).toEqual([
      { subject: "openapi.yaml", since: "since old.yaml", entries: expect.any(Array) as object[] },
    ]);
    expect(descriptions[0]?.entries).toContainEqual({
      kind: "changed",
      message: expect.stringContaining(change) as string,
      breaking: true,
      operations: ["GET /pots/{potId}", "DELETE /pots/{potId}"],
    });

    const same = await check(folder, ["old.yaml", "--against", "old.yaml", "--changelog", "markdown"]);
    expect([same.code, same.stdout]).toEqual([0, expect.stringContaining("Nothing has changed.")]);
  });

  it("says on a terminal what it is doing, on one line, and nothing elsewhere", async () => {
    const name = `${"long-".repeat(20)}name.yaml`;
    const folder = folderOf({ [name]: base });
    const terminal = "--import=data:text/javascript,Object.assign(process.stderr,{isTTY:true,columns:60})";
    const args = ["check", name, "--against", name];
    const shown = await cli(args, { NODE_OPTIONS: terminal }, folder);
    const [before, ...lines] = shown.stderr.split("\r\u001B[K");
    expect([shown.code, before, lines.at(-1)]).toEqual([0, "", ""]);
    expect(lines.map((line) => line.split(" ")[0])).toEqual(["reading", "linting", "comparing", ""]);
    expect(lines.filter((line) => line.length >= 60 || line.includes("\n"))).toEqual([]);
    expect((await cli(args, {}, folder)).stderr).toBe("");
  });

  it("uses a ruleset of one's own, and says a warning's name", async () => {
    const ruleset = "rules:\n  info-contact: warn\n";
    const folder = folderOf({ "bad.yaml": broken, "ruleset.yaml": ruleset });
    const { code, stdout } = await check(folder, ["bad.yaml", "--ruleset", "ruleset.yaml"]);
    expect(code).toBe(1);
    expect(stdout).toMatch(/^bad\.yaml:2:1 {2}warning .* {2}\(info-contact\)$/m);
    expect(stdout).toMatch(/^1 finding$/m);
    // A warning is no failure from errors on, and what a baseline knows is no finding.
    const fromErrors = ["bad.yaml", "--ruleset", "ruleset.yaml", "--fail-on", "error"];
    expect((await check(folder, [...fromErrors, "--baseline", "known.json", "--update-baseline"])).code).toBe(0);
    const known = await check(folder, ["bad.yaml", "--ruleset", "ruleset.yaml", "--baseline", "known.json"]);
    expect([known.code, known.stdout]).toEqual([0, expect.stringContaining("1 known finding")]);
  });

  it.each([
    [["nothing.yaml"], "Cannot read the OpenAPI document nothing.yaml: it does not exist"],
    [["."], "Cannot read the OpenAPI document .: it is a folder"],
    [["good.yaml", "--against", "nothing.yaml"], "nothing.yaml: it does not exist"],
    [["good.yaml", "--against", "note.txt"], "note.txt cannot be compared with"],
    [["good.yaml", "--against", "git:"], "takes a commit, a branch or a tag"],
    [["good.yaml", "--against", "git:--help"], "takes a commit, a branch or a tag"],
    [["good.yaml", "--against", "git:nothing"], "Git knows no nothing"],
    [["good.yaml", "--allow-missing"], "goes with --against"],
    [["good.yaml", "--accept", "good.yaml"], "goes with --against"],
    [["good.yaml", "--update-baseline"], "goes with --baseline"],
    [["good.yaml", "--coverage", ".", "--coverage-threshold", "all"], "percents"],
    [["good.yaml", "good.yaml", "--against", "git:v1:good.yaml"], "one description only"],
    [["good.yaml", "good.yaml", "--against", "good.yaml"], "one description only"],
    [["good.yaml", "other/good.yaml", "--against", "."], "two are called good.yaml"],
    [["good.yaml", "--ruleset", "nothing.yaml"], "Cannot read the ruleset nothing.yaml: it does not exist"],
    [["good.yaml", "--ruleset", "unknown.yaml"], "the rule nonsense"],
    [["good.yaml", "--ruleset", "torn.yaml"], "torn.yaml is no ruleset"],
    [["good.yaml", "--types", "good.yaml", "--types", "good.yaml"], "once for each description"],
    [["good.yaml", "--types-option", "immutable"], "goes with --types"],
    [["good.yaml", "--types", "good.yaml", "--types-option", "imutable"], "--types-option takes"],
    [["good.yaml", "--coverage", "nothing"], "Cannot read the recording nothing: it does not exist"],
    [["good.yaml", "--reference", "nothing"], "Cannot read the OpenAPI document nothing: it does not exist"],
    [["good.yaml", "--reference", "note.txt"], "note.txt is no API description"],
    [["good.yaml", "--reviewed", "note.txt"], "goes with --reference"],
    [["good.yaml", "--format", "xml"], "--format takes pretty, json, junit, sarif, github"],
    [["good.yaml", "--format", "json", "--format", "pretty"], "name a file"],
    [["good.yaml", "--nonsense"], "nonsense"],
  ])("called wrongly exits with 2 and one sentence: %j", async (args, message) => {
    const folder = folderOf({
      "good.yaml": base,
      "other/good.yaml": base,
      "note.txt": "a: note",
      "unknown.yaml": "rules: { nonsense: error }",
      "torn.yaml": "rules: [",
    });
    const { code, stdout, stderr } = await check(folder, args);
    expect([code, stdout]).toEqual([2, ""]);
    expect(stderr).toContain(message);
    expect(stderr.trimEnd().split("\n")).toHaveLength(1);
  });
});
