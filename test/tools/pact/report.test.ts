import type { Log } from "sarif";
import { describe, expect, it } from "vitest";
import { reportOf } from "../../../src/tools/pact/report.ts";
import type { InteractionResult } from "../../../src/tools/pact/verification/result.ts";
import { type Format, formats } from "../../../src/tools/reports/formats.ts";
import { githubSummary } from "../../../src/tools/reports/github.ts";

const passed: InteractionResult = {
  consumer: "storefront",
  provider: "session-context",
  on: "tutorial",
  from: "pacts/a.json",
  line: 7,
  key: "pacts/a.json#interactions[0]",
  description: "a read",
  states: [
    { name: "a guest with a cart", params: {} },
    { name: "a context at version {n}", params: { n: 3 } },
  ],
  comments: ["see TICKET-1"],
  outcome: "passed",
  reasons: [],
  milliseconds: 12,
};
const evil = `<script>alert("1")</script> & 'x'\u0000\u001B[2J`;
const failed: InteractionResult = {
  ...passed,
  on: "eager",
  line: 30,
  key: "pacts/a.json#interactions[1]",
  description: evil,
  states: [],
  comments: [],
  outcome: "failed",
  reasons: [`status: expected 200, got 404 ${evil}`, "100%\nof it"],
};
const others = (["pending", "warning", "not tried", "not compared"] as const).map((outcome, at): InteractionResult => ({
  ...failed,
  key: `pacts/a.json#interactions[${at + 2}]`,
  line: 40 + at,
  description: `it is ${outcome}`,
  outcome,
  reasons: ["this is why"],
}));
const results = [passed, ...others, failed];
const about = { leftOut: 2, strict: false, facts: { Date: "2026-11-25T12:00:00.000Z", "pacts/a.json": "Pact 4.0" } };
const report = reportOf(results, about);

describe("a report of interactions", () => {
  it("pretty: failures first, each with its place, its reasons and the consumer's comments", () => {
    const safe = evil.replace("\u0000", "\uFFFD").replace("\u001B", "\uFFFD");
    expect(formats.pretty(report).split("\n")).toEqual([
      "storefront → session-context on tutorial",
      "  passed        a read, given a guest with a cart and a context at version {n} (n: 3)",
      "                  # see TICKET-1",
      "",
      "storefront → session-context on eager",
      `  FAILED        ${safe} (pacts/a.json:30)`,
      `                  status: expected 200, got 404 ${safe}`,
      "                  100%",
      "                  of it",
      "  warning       it is warning (pacts/a.json:41)",
      "                  this is why",
      "  pending       it is pending (pacts/a.json:40)",
      "                  this is why",
      "  not tried     it is not tried (pacts/a.json:42)",
      "                  this is why",
      "  not compared  it is not compared (pacts/a.json:43)",
      "                  this is why",
      "",
      "Date: 2026-11-25T12:00:00.000Z",
      "pacts/a.json: Pact 4.0",
      "",
      "1 passed, 1 failed, 1 warning, 1 pending, 1 not tried, 1 not compared, 2 left out by the filters",
    ]);
  });

  it("json: has everything", () => {
    const read = JSON.parse(formats.json(report)) as Record<string, unknown>;
    expect(read).toMatchObject({ success: false, facts: about.facts, results });
    expect(read["findings"]).toHaveLength(6);
    expect(JSON.parse(formats.json(reportOf([passed], about)))).toMatchObject({ success: true });
  });

  it("junit: is XML, whatever the texts are, and has the times", () => {
    const xml = formats.junit(report);
    expect(xml).toContain(
      '<testsuite name="storefront → session-context on eager" tests="5" failures="1" errors="0" skipped="3" time="0.06">',
    );
    expect(xml).toContain('name="a read, given a guest with a cart and a context at version {n} (n: 3)" time="0.012"');
    expect(xml).toContain("<system-out>see TICKET-1</system-out>");
    expect(xml).toContain('<property name="Date" value="2026-11-25T12:00:00.000Z"/>');
    expect(xml).toContain("&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;x&#39;\uFFFD");
    expect(xml).toContain('<skipped message="not compared: this is why"/>');
    expect(xml.includes("<script") || xml.includes("\u0000")).toBe(false);
  });

  it("github: is one command a line, on the line of the pact", () => {
    const lines = formats.github(report).split("\n");
    expect(lines).toHaveLength(7);
    expect(lines[0]).toMatch(
      /^::error file=pacts\/a\.json,line=30,col=1,title=session-context-kit verify%3A pact\/broken::storefront: <script>/,
    );
    expect(lines[1]).toContain("100%25%0Aof it");
    expect(lines.map((line) => line.split(" ")[0]).slice(2, 6)).toEqual([
      "::notice",
      "::warning",
      "::warning",
      "::warning",
    ]);
    expect(githubSummary(report)).toContain("✗ failed");
  });

  it("sarif: a finding for each reason, on the line of the pact", () => {
    const [run] = (JSON.parse(formats.sarif(report)) as Log).runs;
    expect(run?.results?.map(({ ruleId, level }) => `${ruleId} ${level}`)).toEqual([
      "pact/broken error",
      "pact/broken error",
      "pact/pending note",
      "pact/warning warning",
      "pact/not-tried warning",
      "pact/not-compared warning",
    ]);
    const url = reportOf([{ ...failed, from: "https://broker.example/pacts/1" }], about);
    const [first] = (JSON.parse(formats.sarif(url)) as Log).runs[0]?.results ?? [];
    expect(first?.locations?.[0]?.physicalLocation).toMatchObject({
      artifactLocation: { uri: "https://broker.example/pacts/1" },
    });
  });

  it("sarif: the same failure on two providers is two results", () => {
    const twice = reportOf([failed, { ...failed, on: "tutorial" }], about);
    expect((JSON.parse(formats.sarif(twice)) as Log).runs[0]?.results).toHaveLength(4);
  });

  it("html: is a page by itself, with a column for each provider, failures first", () => {
    const html = formats.html(report);
    expect(html).not.toMatch(/<script|src=|href=|url\(/);
    expect(html).toContain("<title>Failed: session-context-kit verify</title>");
    expect(html).toMatch(/<th scope="col">tutorial<\/th><th scope="col">eager<\/th>/);
    expect(html).toContain('<td class="absent" data-on="eager">not run here</td>');
    expect(html).toContain("<li>a context at version {n} (n: 3)</li>");
    expect(html).toContain("<li>see TICKET-1</li>");
    expect(html).toContain("<small>12 ms</small>");
    expect(html.indexOf("badge failed")).toBeLessThan(html.indexOf("badge passed"));
  });

  it.each(Object.keys(formats) as Format[])("%s: is the same for the same results", (format) => {
    expect(formats[format](report)).toBe(formats[format](reportOf(structuredClone(results), about)));
  });

  it.each(Object.keys(formats) as Format[])("%s: shows each of what reads the same", (format) => {
    const same = [1, 2, 3].map((at): InteractionResult => ({
      ...failed,
      key: `k${at}`,
      description: "same",
      reasons: [`reason ${at}`],
    }));
    const text = formats[format](reportOf(same, about));
    for (const at of [1, 2, 3]) expect(text).toContain(`reason ${at}`);
  });

  it("html: has a row for each interaction, also where only the parameters of the state differ, and hides none of one key", () => {
    const at = (n: number, key: string): InteractionResult => ({
      ...failed,
      key,
      states: [{ name: "at", params: { n } }],
    });
    const html = formats.html(reportOf([at(1, "a"), at(2, "b"), at(2, "b")], about));
    expect(html.match(/<th scope="row">/g)).toHaveLength(2);
    expect(html.match(/class="badge failed"/g)).toHaveLength(3);
  });

  it("junit: has no two cases of one name", () => {
    const same = [1, 2, 3].map((at): InteractionResult => ({ ...failed, key: `k${at}` }));
    const names = formats.junit(reportOf(same, about)).match(/<testcase classname="[^"]*" name="[^"]*"/g);
    expect(new Set(names).size).toBe(3);
  });

  it.each(Object.keys(formats) as Format[])("%s: keeps two providers of one consumer apart", (format) => {
    const search = { ...passed, provider: "search" };
    const text = formats[format](reportOf([search, { ...failed, on: "tutorial" }], about));
    expect(text).toContain("status: expected 200");
    if (format !== "sarif" && format !== "github") expect(text).toMatch(/search/);
  });
});

/** What a format has for a failure. */
const failures: Readonly<Record<Format, RegExp>> = {
  pretty: /^ +FAILED /m,
  json: /"success": false/,
  junit: /<failure /,
  sarif: /"level": "error"/,
  github: /^::error /m,
  html: /<title>Failed: /,
};

it("a filter that fits nothing is a failure in every format", () => {
  const whole = reportOf([passed], { leftOut: 1, idleFilters: ["a guset"], strict: false, facts: {} });
  for (const [format, failure] of Object.entries(failures) as [Format, RegExp][])
    expect([format, formats[format](whole)]).toEqual([format, expect.stringMatching(failure)]);
  expect(formats.junit(whole)).toContain("nothing fits &quot;a guset&quot;, so the run has failed");
});

describe("the last line", () => {
  const only = (...outcomes: InteractionResult["outcome"][]) =>
    outcomes.map((outcome, at): InteractionResult => ({ ...passed, key: String(at), outcome }));
  it.each([
    [only("passed"), false, true, "1 passed, 0 failed"],
    [only("pending"), false, true, "0 passed, 0 failed, 1 pending"],
    [only("warning", "passed"), false, true, "1 passed, 0 failed, 1 warning"],
    [only("warning", "passed"), true, false, "1 passed, 0 failed, 1 warning: 1 warning, with --strict"],
    [only("not tried"), false, false, "0 passed, 0 failed, 1 not tried: nothing was tried, so the run has failed"],
    [
      only("not compared"),
      false,
      false,
      "0 passed, 0 failed, 1 not compared: nothing was compared, so the run has failed",
    ],
    [only("not tried", "passed"), true, false, "1 passed, 0 failed, 1 not tried: 1 not looked at, with --strict"],
    [only("failed", "passed"), false, false, "1 passed, 1 failed"],
    [only(), false, false, "0 passed, 0 failed: nothing was tried, so the run has failed"],
  ])("of %#", (results, strict, success, conclusion) => {
    const whole = reportOf(results, { leftOut: 0, strict, facts: {} });
    expect(whole).toMatchObject({ success, conclusion });
    // The exit code is told by every format, also for who reads failures alone.
    for (const [format, failure] of Object.entries(failures) as [Format, RegExp][])
      expect([format, failure.test(formats[format](whole))]).toEqual([format, !success]);
  });
});
