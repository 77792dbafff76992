import { escapeCell, escapeMessage, escapeProperty } from "./escape.ts";
import {
  byUrgency,
  conclusionOf,
  counted,
  type Finding,
  findingsOf,
  checkOutcome,
  type Report,
  titleOf,
  wordsOf,
} from "./report.ts";
import { withoutSecrets } from "./secrets.ts";

const levels = { error: "error", warning: "warning", note: "notice" } as const;

/** Workflow commands of GitHub Actions: each becomes an annotation on its line. */
export function github(report: Report): string {
  const commands = findingsOf(report).map((finding) => {
    const { file, line, column, severity, rule } = finding;
    const properties = { file, line: String(line), col: String(column), title: `${report.title}: ${rule}` };
    const listed = Object.entries(properties).map(([name, value]) => `${name}=${escapeProperty(value)}`);
    return `::${levels[severity]} ${listed.join(",")}::${escapeMessage(sentenceOf(finding))}`;
  });
  return [...commands, escapeMessage(conclusionOf(report))].join("\n");
}

/** Markdown for the page of a run; GitHub takes 1 MiB at most, so the longest list ends early. */
export function githubSummary(whole: Report): string {
  const report = withoutSecrets(whole);
  const findings = findingsOf(report);
  const lines = [`## ${report.title}`, "", escapeCell(conclusionOf(report)), ""];
  lines.push("| Subject | Check | Result |", "| --- | --- | --- |");
  const checks = byUrgency(report.checks);
  for (const check of checks.slice(0, shown)) {
    const { subject, on, findings: found, note, outcome } = check;
    const sign = checkOutcome(check) === "passed" ? "✓" : checkOutcome(check) === "failed" ? "✗" : "!";
    const result = outcome ?? (found.length === 0 ? "" : counted(found.length, "finding"));
    const notes = note === undefined ? "" : `, ${escapeCell(note)}`;
    const about = on === undefined ? subject : `${subject} on ${on}`;
    lines.push(`| ${escapeCell(about)} | ${escapeCell(titleOf(check))} | ${`${sign} ${result}`.trim()}${notes} |`);
  }
  if (checks.length > shown) lines.push("", `… and ${checks.length - shown} more.`);
  if (findings.length > 0) {
    lines.push("", "| Where | Rule | What |", "| --- | --- | --- |");
    for (const finding of findings.slice(0, shown))
      lines.push(
        `| ${escapeCell(`${finding.file}:${finding.line}:${finding.column}`)} | ${escapeCell(finding.rule)} | ${escapeCell(sentenceOf(finding))} |`,
      );
    if (findings.length > shown) lines.push("", `… and ${findings.length - shown} more.`);
  }
  return `${lines.join("\n")}\n`;
}

const shown = 500;

/** The message, after what it is about. */
export function sentenceOf(finding: Finding): string {
  const words = wordsOf(finding);
  return finding.about === undefined ? words : `${finding.about}: ${words}`;
}
