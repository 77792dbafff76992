import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { describeRule } from "../../../src/tools/check/rules.ts";
import { breakingRules } from "../../../src/tools/check/breaking/rules.ts";
import { sarif } from "../../../src/tools/reports/sarif.ts";

const root = join(import.meta.dirname, "../../../src/tools/check");

/** The rules that the sources name, but for the kinds of breaking changes, which the compiler knows. */
function namedRules(): string[] {
  const sources = globSync("**/*.ts", { cwd: root }).filter((file) => file !== "rules.ts");
  const text = sources.map((file) => readFileSync(join(root, file), "utf8")).join("\n");
  return [
    ...new Set([...text.matchAll(/"((?:kit|types|coverage|drift|accepted)\/[a-z-]+)"/g)].map(([, rule = ""]) => rule)),
  ];
}

describe("the rules of check", () => {
  it("are described, each with what to do and where to read on", () => {
    const rules = [...namedRules(), ...Object.keys(breakingRules).map((name) => `breaking/${name}`)];
    expect(rules.length).toBeGreaterThan(55);
    for (const rule of rules) {
      const { text, help, address } = describeRule(rule);
      expect([rule, text, help, address]).toEqual([
        rule,
        expect.stringMatching(/^[A-Zx](?!he linter's rule).*\.$/),
        expect.stringMatching(/\.$/),
        expect.stringMatching(/^https:/),
      ]);
    }
    expect(describeRule("info-contact").address).toBe("https://redocly.com/docs/cli/rules/oas/info-contact");
  });

  it("are in SARIF with their descriptions", () => {
    const finding = {
      rule: "kit/formats",
      severity: "error",
      message: "m",
      file: "a.yaml",
      line: 1,
      column: 1,
    } as const;
    const checks = [{ subject: "a.yaml", name: "schema", findings: [finding] }];
    const log = JSON.parse(sarif({ title: "check", checks, describeRule })) as {
      runs: { tool: { driver: { rules: unknown[] } } }[];
    };
    expect(log.runs[0]?.tool.driver.rules).toEqual([
      expect.objectContaining({ id: "kit/formats", helpUri: "https://spec.openapis.org/registry/format/" }),
    ]);
  });
});
