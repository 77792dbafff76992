import type { BaseResolver } from "@redocly/openapi-core";
import { type Check, counted } from "../../reports/report.ts";
import { describedOperations, describedReceivers } from "../contract/operations.ts";
import { fileName, type Spec } from "../document/spec.ts";
import { lint } from "./lint.ts";

/** Which of the rules make up a check of their own; the rest is style. */
const groups: Readonly<Record<string, readonly string[]>> = {
  schema: ["struct", "no-unresolved-refs", "kit/constraints", "kit/formats", "kit/specification"],
  examples: [
    "kit/examples",
    "no-invalid-media-type-examples",
    "no-invalid-parameter-examples",
    "no-invalid-schema-examples",
  ],
  "error statuses": ["kit/error-statuses"],
};

/** What the linter finds, a check for each kind of it that the ruleset has rules of. */
export async function lintChecks(path: string, spec: Spec, ruleset: string, resolver: BaseResolver): Promise<Check[]> {
  const { findings, rules, notLinted } = await lint(path, spec, ruleset, resolver);
  const unknown = notLinted === undefined ? [] : [notLinted];
  const subject = fileName(path);
  const grouped = new Set(Object.values(groups).flat());
  const style = new Set([...rules, ...findings.map(({ rule }) => rule)].filter((rule) => !grouped.has(rule)));
  const kinds = Object.entries({ ...groups, lint: [...style] });
  return kinds.flatMap(([name, own]): Check[] => {
    const found = findings.filter(({ rule }) => own.includes(rule));
    if (found.length === 0 && !own.some((rule) => rules.includes(rule))) return [];
    const note = name === "lint" ? { note: countedOperations(spec) } : {};
    return [{ subject, name, findings: [...found, ...unknown], ...note }];
  });
}

/** Where nothing is looked at, as the ruleset turns no rule on. */
export function notLookedAt(path: string, { root }: Spec, ruleset: string): Check {
  const message = `Nothing was looked at: ${ruleset} turns no rule on, and nothing else was asked for.`;
  return {
    subject: fileName(path),
    name: "lint",
    findings: [{ rule: "not-linted", severity: "error", message, ...root.place }],
  };
}

/** `5 operations, 2 operations of webhooks and callbacks`. */
function countedOperations(spec: Spec): string {
  const receivers = describedReceivers(spec).size;
  const operations = counted(describedOperations(spec).size, "operation");
  return receivers === 0 ? operations : `${operations}, ${counted(receivers, "operation")} of webhooks and callbacks`;
}
