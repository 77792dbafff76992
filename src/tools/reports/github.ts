import { counted, findingsOf, type Report } from "./report.ts";

/** Workflow commands of GitHub Actions: each becomes an annotation on its line. */
export function github(report: Report): string {
  const findings = findingsOf(report);
  const commands = findings.map(({ file, line, column, severity, message, rule }) => {
    const properties = { file, line: String(line), col: String(column), title: `${report.title}: ${rule}` };
    const listed = Object.entries(properties).map(([name, value]) => `${name}=${property(value)}`);
    return `::${severity} ${listed.join(",")}::${data(message)}`;
  });
  return [...commands, findings.length === 0 ? "No findings" : counted(findings.length, "finding")].join("\n");
}

/** Markdown for the page of a run; GitHub takes 1 MiB at most, so the longest list ends early. */
export function githubSummary(report: Report): string {
  const findings = findingsOf(report);
  const lines = [`## ${report.title}`, ""];
  lines.push("| Subject | Check | Result |", "| --- | --- | --- |");
  for (const { subject, name, findings: found, note } of report.checks) {
    const result = found.length === 0 ? "✓" : `✗ ${counted(found.length, "finding")}`;
    lines.push(`| ${cell(subject)} | ${cell(name)} | ${result}${note === undefined ? "" : `, ${cell(note)}`} |`);
  }
  if (findings.length > 0) {
    lines.push("", "| Where | Rule | What |", "| --- | --- | --- |");
    for (const { file, line, column, rule, message } of findings.slice(0, shown))
      lines.push(`| ${cell(`${file}:${line}:${column}`)} | ${cell(rule)} | ${cell(message)} |`);
    if (findings.length > shown) lines.push("", `… and ${findings.length - shown} more.`);
  }
  return `${lines.join("\n")}\n`;
}

const shown = 500;

function data(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

function property(text: string): string {
  return data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}

function cell(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(/[\\|`*_[\]{}#!~]/g, String.raw`\$&`)
    .replaceAll(/\s*\n\s*/g, " ");
}
