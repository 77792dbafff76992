import type { Log, ReportingDescriptor, Run } from "sarif";
import { version } from "../../shared/version.ts";
import { sentenceOf } from "./github.ts";
import { findingsOf, type Report, succeeds } from "./report.ts";

/** SARIF 2.1.0, for code scanning. */
export function sarif(report: Report): string {
  const findings = findingsOf(report);
  const rules = [...new Set(findings.map(({ rule }) => rule))].toSorted();
  const run: Run = {
    tool: {
      driver: {
        name: report.title,
        semanticVersion: version,
        rules: rules.map((id) => ruleOf(id, report)),
      },
    },
    columnKind: "utf16CodeUnits",
    ...(succeeds(report) || findings.length > 0
      ? {}
      : { invocations: [{ executionSuccessful: false, exitCodeDescription: report.conclusion ?? "" }] }),
    results: findings.map((finding) => ({
      ruleId: finding.rule,
      ruleIndex: rules.indexOf(finding.rule),
      level: finding.severity,
      message: { text: sentenceOf(finding) },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: uriOf(finding.file) },
            region: { startLine: finding.line, startColumn: finding.column },
          },
        },
      ],
    })),
  };
  const log: Log = { $schema: "https://json.schemastore.org/sarif-2.1.0.json", version: "2.1.0", runs: [run] };
  return JSON.stringify(log, null, 2);
}

function ruleOf(id: string, { describeRule }: Report): ReportingDescriptor {
  if (describeRule === undefined) return { id, shortDescription: { text: id } };
  const { text, help, address } = describeRule(id);
  return {
    id,
    shortDescription: { text },
    help: { text: help, markdown: `${help} [Read on](${address})` },
    helpUri: address,
  };
}

function uriOf(file: string): string {
  return /^https?:\/\//.test(file) ? file : file.split("/").map(encodeURIComponent).join("/");
}
