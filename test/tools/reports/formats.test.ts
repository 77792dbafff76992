import type { Log } from "sarif";
import { describe, expect, it } from "vitest";
import { formats } from "../../../src/tools/reports/formats.ts";
import { githubSummary } from "../../../src/tools/reports/github.ts";
import { type Finding, findingsOf, type Report } from "../../../src/tools/reports/report.ts";

const nasty: Finding = {
  rule: "lint/nasty",
  severity: "error",
  message: `50% of <a & "b">: one,\ntwo | \u0007three`,
  file: "spec/päths, all: of them.yaml",
  line: 12,
  column: 3,
};
const mild: Finding = { ...nasty, rule: "lint/mild", severity: "warning", message: "Mild.", line: 2 };
const report: Report = {
  title: "kit check",
  checks: [
    { subject: "a.yaml", name: "schema", findings: [], note: "7 <b>operations</b>" },
    { subject: "a.yaml", name: "lint", findings: [nasty, mild] },
    { subject: "b.yaml", name: "lint", findings: [mild] },
  ],
};
const clean: Report = { title: "kit check", checks: [{ subject: "a.yaml", name: "schema", findings: [] }] };

it("has no controls on GitHub's page, whatever it is of", () => {
  expect(githubSummary(report)).not.toMatch(/[^\P{Cc}\n]/u);
});

describe("a report tells no secret that a provider has answered", () => {
  const token = "acme.mN1bV2cX3zL4kJ5hG6fD7sA8pO9i";
  const told = [
    [`$.access_token: expected "hunter22x!", got "${token}"`, "$.access_token: expected another secret"],
    ['$.users[0].password: expected "a", got "hunter22x!"', "$.users[0].password: expected another secret"],
    ["$['client-secret']: expected to be equal to x1, got hunter22x!", "$['client-secret']: expected another secret"],
    ["header set-cookie: expected sid=1, got sid=hunter22x!", "header set-cookie: expected another secret"],
    ["header location: expected /a, got /cb?code=hunter22x!&state=1", "header location: expected /a, got /cb?code="],
    ['$: expected {}, got {"token_type":"Bearer","id_token":"hunter22x!"}', '"token_type":"Bearer"'],
    [`$.note: expected a, got Bearer ${token}`, "$.note: expected a, got Bearer redacted-token"],
  ] as const;
  const kept = [
    "$.currency: expected EUR, got USD",
    '$.token_type: expected "Bearer", got "bearer"',
    '$.sessionId: expected "a", got "b5e1a0a6-9c7e-4f0e-8a1d-3f2b1c0d9e8f"',
    "status: expected 200, got 401",
    "header x-api-key: Expected a header 'x-api-key' but was missing",
    "GET /pots, token: the type was string, and is number.",
  ];
  const findings = [...told.map(([message]) => message), ...kept].map((message, at) => ({
    ...mild,
    message,
    line: at + 1,
  }));
  const results = findings.map(({ message }) => ({ reasons: [message] }));
  const failed: Report = { title: "kit verify", checks: [{ subject: "a", name: "b", findings }], results };

  it.each(Object.keys(formats) as (keyof typeof formats)[])("as %s", (format) => {
    const text = formats[format](failed);
    expect(text).not.toMatch(/hunter22x|mN1bV2cX3zL4/);
    expect(githubSummary(failed)).not.toMatch(/hunter22x|mN1bV2cX3zL4/);
  });

  it("and the rest of it as it was", () => {
    const { findings: all } = JSON.parse(formats.json(failed)) as { findings: readonly Finding[] };
    expect(all.slice(told.length).map(({ message }) => message)).toEqual(kept);
    for (const [at, [, part]] of told.entries()) expect(all[at]?.message).toContain(part);
  });
});

describe("a report", () => {
  it("has each finding once, in the order of files and lines", () => {
    expect(findingsOf(report)).toEqual([mild, nasty]);
  });

  it("is for people: the place first, and what was looked at", () => {
    expect(formats.pretty(report).split("\n")).toEqual([
      "spec/päths, all: of them.yaml:2:3  warning  Mild.  (lint/mild)",
      expect.stringMatching(/^spec\/päths, all: of them\.yaml:12:3 {2}error {2}50% of/),
      expect.anything(),
      "",
      "✗ a.yaml",
      "    schema: in order (7 <b>operations</b>)",
      "    lint: 2 findings",
      "✗ b.yaml",
      "    lint: 1 finding",
      "",
      "2 findings",
    ]);
    expect(formats.pretty(clean)).toBe("✓ a.yaml\n    schema: in order\n\nNo findings");
    expect(formats.pretty(clean, true)).toContain("\u001B[32m✓\u001B[39m");
  });

  it("is JSON", () => {
    expect(JSON.parse(formats.json(report))).toEqual({
      title: "kit check",
      success: false,
      conclusion: "2 findings",
      findings: [mild, nasty],
      checks: [
        { subject: "a.yaml", name: "schema", findings: 0, note: "7 <b>operations</b>" },
        { subject: "a.yaml", name: "lint", findings: 2 },
        { subject: "b.yaml", name: "lint", findings: 1 },
      ],
    });
  });

  it("is JUnit: a suite for each subject, a case for each check", () => {
    const xml = formats.junit(report);
    expect(xml).toContain('<testsuites name="kit check" tests="3" failures="2" errors="0" skipped="0" time="0">');
    expect(xml).toContain('<testsuite name="a.yaml" tests="2" failures="1" errors="0" skipped="0" time="0">');
    expect(xml).toContain('<testcase classname="a.yaml" name="schema"/>');
    expect(xml).toContain("50% of &lt;a &amp; &quot;b&quot;&gt;: one,\ntwo | \uFFFDthree");
    expect(xml.match(/<failure /g)).toHaveLength(2);
  });

  it("is SARIF 2.1.0", () => {
    const { version, runs } = JSON.parse(formats.sarif(report)) as Log;
    expect(version).toBe("2.1.0");
    const [run] = runs;
    expect(run?.tool.driver.rules?.map(({ id }) => id)).toEqual(["lint/mild", "lint/nasty"]);
    expect(run?.results?.map(({ ruleId, ruleIndex, level }) => [ruleId, ruleIndex, level])).toEqual([
      ["lint/mild", 0, "warning"],
      ["lint/nasty", 1, "error"],
    ]);
    expect(run?.results?.[1]?.locations?.[0]?.physicalLocation).toEqual({
      artifactLocation: { uri: "spec/p%C3%A4ths%2C%20all%3A%20of%20them.yaml" },
      region: { startLine: 12, startColumn: 3 },
    });
    expect((JSON.parse(formats.sarif(clean)) as Log).runs[0]?.results).toEqual([]);
  });

  it("is annotations of GitHub, in which nothing of a message can be taken for a command", () => {
    expect(formats.github(report).split("\n")).toEqual([
      "::warning file=spec/päths%2C all%3A of them.yaml,line=2,col=3,title=kit check%3A lint/mild::Mild.",
      '::error file=spec/päths%2C all%3A of them.yaml,line=12,col=3,title=kit check%3A lint/nasty::50%25 of <a & "b">: one,%0Atwo | \uFFFDthree',
      "2 findings",
    ]);
    expect(formats.github(clean)).toBe("No findings");
  });

  it("is the summary of a job, in which nothing of a message can be taken for Markdown or HTML", () => {
    const summary = githubSummary(report);
    expect(summary).toContain(String.raw`| a.yaml | schema | ✓, 7 &lt;b>operations&lt;/b> |`);
    expect(summary).toContain(String.raw`| 50% of &lt;a &amp; "b">: one, two \| `);
    expect(summary.split("\n").filter((line) => line.includes("lint/nasty"))).toHaveLength(1);
    const many = Array.from({ length: 700 }, (_, index) => ({ ...mild, line: index + 1 }));
    const long = githubSummary({ title: "t", checks: [{ subject: "a", name: "b", findings: many }] });
    expect(long).toContain("… and 200 more.");
    expect(long.length).toBeLessThan(2 ** 20);
  });
});
