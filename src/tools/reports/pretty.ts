import { styleText } from "node:util";
import { counted, findingsOf, type Report } from "./report.ts";

/** For people and for editors, which make links of `file:line:column`. */
export function pretty(report: Report, colors = false): string {
  const paint = (style: Parameters<typeof styleText>[0], text: string): string =>
    colors ? styleText(style, text, { validateStream: false }) : text;
  const findings = findingsOf(report);
  const lines = findings.map(({ file, line, column, severity, message, rule }) =>
    [
      paint("bold", `${file}:${line}:${column}`),
      paint(severity === "error" ? "red" : "yellow", severity),
      message,
      paint("dim", `(${rule})`),
    ].join("  "),
  );
  if (lines.length > 0) lines.push("");
  for (const [subject, checks = []] of Object.entries(Object.groupBy(report.checks, (check) => check.subject))) {
    const clean = checks.every((check) => check.findings.length === 0);
    lines.push(`${clean ? paint("green", "✓") : paint("red", "✗")} ${subject}`);
    for (const { name, findings: found, note } of checks) {
      const result = found.length === 0 ? "in order" : counted(found.length, "finding");
      lines.push(`    ${name}: ${result}${note === undefined ? "" : ` (${note})`}`);
    }
  }
  lines.push("", findings.length === 0 ? "No findings" : counted(findings.length, "finding"));
  return lines.join("\n");
}
