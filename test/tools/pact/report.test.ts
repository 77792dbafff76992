import { describe, expect, it } from "vitest";
import { type ReportFormat, reports } from "../../../src/tools/pact/report/reports.ts";
import type { InteractionResult } from "../../../src/tools/pact/verification/result.ts";

const passed: InteractionResult = {
  consumer: "storefront",
  provider: "session-context",
  on: "tutorial",
  description: "a read",
  states: ["a guest with a cart", "an employee"],
  outcome: "passed",
  reasons: [],
  milliseconds: 12,
};
const evil = `<script>alert("1")</script> & 'x'\u0000`;
const failed: InteractionResult = {
  ...passed,
  on: "eager",
  description: evil,
  states: [],
  outcome: "failed",
  reasons: [`status: expected 200, got 404 ${evil}`, "100%\nof it"],
};
const pending: InteractionResult = { ...failed, description: "a draft", outcome: "pending", reasons: ["not yet"] };
const results = [passed, failed, pending];

describe("a report", () => {
  it("pretty: shows each interaction with its states and reasons", () => {
    expect(reports.pretty(results)).toBe(
      [
        "storefront on tutorial",
        "  passed   a read, given a guest with a cart and an employee",
        "",
        "storefront on eager",
        `  FAILED   ${evil}`,
        `             status: expected 200, got 404 ${evil}`,
        "             100%\nof it",
        "  pending  a draft",
        "             not yet",
        "",
        "1 passed, 1 failed, 1 pending",
      ].join("\n"),
    );
  });

  it("json: has everything", () => {
    expect(JSON.parse(reports.json(results))).toEqual({ success: false, results });
    expect(JSON.parse(reports.json([passed, pending]))).toMatchObject({ success: true });
  });

  it("junit: is XML, whatever the texts are", () => {
    const xml = reports.junit(results);
    expect(xml).toContain('<testsuite name="storefront on eager" tests="2" failures="1" skipped="1">');
    expect(xml).toContain(
      '<testcase classname="storefront on tutorial" name="a read, given a guest with a cart and an employee" time="0.012"/>',
    );
    expect(xml).toContain("&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt; &amp; &#39;x&#39;\uFFFD");
    expect(xml.includes("<script") || xml.includes("\u0000")).toBe(false);
  });

  it("github: is one command a line", () => {
    const lines = reports.github(results).split("\n");
    expect(lines).toHaveLength(3);
    expect(lines[0]).toMatch(/^::error title=storefront on eager::<script>.*%0A.*100%25%0Aof it$/);
    expect(lines[1]).toBe("::notice title=storefront on eager::a draft%0Anot yet");
    expect(lines[2]).toBe("1 passed, 1 failed, 1 pending");
    const [titled] = reports.github([{ ...failed, consumer: "a:b,c\n::error::" }]).split("\n");
    expect(titled).toContain("title=a%3Ab%2Cc%0A%3A%3Aerror%3A%3A on eager::");
  });

  it("html: is a page by itself, with a column for each provider", () => {
    const html = reports.html(results);
    expect(html).not.toMatch(/<script|src=|href=|url\(/);
    expect(html).toContain("<title>Failed: contracts of storefront</title>");
    expect(html).toMatch(/<th scope="col">tutorial<\/th><th scope="col">eager<\/th>/);
    expect(html).toContain('<td class="absent">not tried</td>');
    expect(html).toContain("<li>an employee</li>");
  });

  it.each(Object.keys(reports) as ReportFormat[])("%s: is the same for the same results", (format) => {
    expect(reports[format](results)).toBe(reports[format](structuredClone(results)));
  });
});
