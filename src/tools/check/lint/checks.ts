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

/** What the linter finds, a check for each kind of it. */
export async function lintChecks(path: string, spec: Spec, ruleset: string, resolver: BaseResolver): Promise<Check[]> {
  const { findings, notLinted } = await lint(path, spec, ruleset, resolver);
  const unknown = notLinted === undefined ? [] : [notLinted];
  const subject = fileName(path);
  const grouped = new Set(Object.values(groups).flat());
  return [
    ...Object.entries(groups).map(([name, rules]) => ({
      subject,
      name,
      findings: [...findings.filter(({ rule }) => rules.includes(rule)), ...unknown],
    })),
    {
      subject,
      name: "lint",
      findings: [...findings.filter(({ rule }) => !grouped.has(rule)), ...unknown],
      note: countedOperations(spec),
    },
  ];
}

/** `5 operations, 2 operations of webhooks and callbacks`. */
function countedOperations(spec: Spec): string {
  const receivers = describedReceivers(spec).size;
  const operations = counted(describedOperations(spec).size, "operation");
  return receivers === 0 ? operations : `${operations}, ${counted(receivers, "operation")} of webhooks and callbacks`;
}
