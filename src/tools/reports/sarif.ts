import type { Log, Run } from "sarif";
import { version } from "../../shared/version.ts";
import { findingsOf, type Report } from "./report.ts";

/** SARIF 2.1.0, for code scanning. */
export function sarif(report: Report): string {
  const findings = findingsOf(report);
  const rules = [...new Set(findings.map(({ rule }) => rule))].toSorted();
  const run: Run = {
    tool: {
      driver: {
        name: report.title,
        semanticVersion: version,
        rules: rules.map((id) => ({ id, shortDescription: { text: id } })),
      },
    },
    columnKind: "utf16CodeUnits",
    results: findings.map(({ rule, severity, message, file, line, column }) => ({
      ruleId: rule,
      ruleIndex: rules.indexOf(rule),
      level: severity,
      message: { text: message },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: file.split("/").map(encodeURIComponent).join("/") },
            region: { startLine: line, startColumn: column },
          },
        },
      ],
    })),
  };
  const log: Log = { $schema: "https://json.schemastore.org/sarif-2.1.0.json", version: "2.1.0", runs: [run] };
  return JSON.stringify(log, null, 2);
}
