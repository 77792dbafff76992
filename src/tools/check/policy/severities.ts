import { loadConfig, type Plugin } from "@redocly/openapi-core";
import { KitError, messageOf } from "../../../shared/errors.ts";
import type { Finding } from "../../reports/report.ts";
import { breakingRules } from "../breaking/rules.ts";

/** The severity that a ruleset gives to breaking changes, keyed by their rules as `breaking/enum-widened`. */
export type Severities = ReadonlyMap<string, Finding["severity"] | "off">;

/** The rules of breaking changes, for a ruleset to name. The linter has nothing to do for them. */
export const breakingPlugin: Plugin = {
  id: "breaking",
  rules: { oas3: Object.fromEntries(Object.keys(breakingRules).map((name) => [`breaking/${name}`, () => ({})])) },
};

export function isBreakingRule(name: string): boolean {
  return name.startsWith("breaking/") && Object.hasOwn(breakingRules, name.slice("breaking/".length));
}

/** Reads what a ruleset says of breaking changes; `plugins` has the other rules that it may name. */
export async function readSeverities(ruleset: string, plugins: readonly Plugin[]): Promise<Severities> {
  try {
    const { rules } = await loadConfig({ configPath: ruleset, plugins: [...plugins, breakingPlugin] });
    return new Map(
      Object.entries(rules.oas3_1).flatMap(([name, setting]) => {
        const severity = isBreakingRule(name) ? severityIn(setting) : undefined;
        return severity === undefined ? [] : [[name, severity]];
      }),
    );
  } catch (error) {
    throw new KitError("INPUT_UNREADABLE", `${ruleset} is no ruleset: ${messageOf(error)}`);
  }
}

function severityIn(setting: unknown): Finding["severity"] | "off" | undefined {
  const word = typeof setting === "object" && setting !== null && "severity" in setting ? setting.severity : setting;
  if (word === "warn") return "warning";
  return word === "error" || word === "off" ? word : undefined;
}

/** The findings with the severities of a ruleset, without those that it turns off. */
export function withSeverities(findings: readonly Finding[], severities: Severities): Finding[] {
  return findings.flatMap((finding) => {
    const severity = severities.get(finding.rule) ?? finding.severity;
    return severity === "off" ? [] : [{ ...finding, severity }];
  });
}
