import { styleText } from "node:util";
import { printable } from "../../shared/printable.ts";
import {
  type Check,
  conclusionOf,
  counted,
  findingsOf,
  groupsOf,
  checkOutcome,
  type Report,
  succeeds,
  titleOf,
  wordsOf,
} from "./report.ts";

type Style = Parameters<typeof styleText>[0];
type Paint = (style: Style | undefined, text: string) => string;

/** For people and for editors, which make links of `file:line:column`. */
export function pretty(report: Report, colors = false): string {
  const paint: Paint = (style, text) => {
    const safe = printable(text);
    return colors && style !== undefined ? styleText(style, safe, { validateStream: false }) : safe;
  };
  const tried = report.checks.some(({ outcome }) => outcome !== undefined);
  const lines = tried ? outcomeLines(report, paint) : findingLines(report, paint);
  const facts = Object.entries(report.facts ?? {}).map(([name, value]) => `${name}: ${value}`);
  if (facts.length > 0) lines.push("", ...facts.map((fact) => paint("dim", fact)));
  lines.push("", paint(succeeds(report) ? "green" : "red", conclusionOf(report)));
  return lines.join("\n");
}

/** The findings, and then what was looked at. */
function findingLines(report: Report, paint: Paint): string[] {
  const lines = findingsOf(report).map((finding) => {
    const { file, line, column, severity, rule } = finding;
    return [
      paint("bold", `${file}:${line}:${column}`),
      paint(severity === "error" ? "red" : "yellow", severity),
      paint(undefined, wordsOf(finding)),
      paint("dim", `(${rule})`),
    ].join("  ");
  });
  if (lines.length > 0) lines.push("");
  for (const { title, checks } of groupsOf(report)) {
    const clean = checks.every((check) => check.findings.length === 0);
    lines.push(`${clean ? paint("green", "✓") : paint("red", "✗")} ${paint(undefined, title)}`);
    for (const { name, findings: found, note } of checks) {
      const result = found.length === 0 ? "in order" : counted(found.length, "finding");
      lines.push(paint(undefined, `    ${name}: ${result}${note === undefined ? "" : ` (${note})`}`));
    }
  }
  return lines;
}

const styles = {
  passed: "green",
  failed: "red",
  warning: "yellow",
  pending: "yellow",
  "not tried": "yellow",
  "not compared": "yellow",
} as const;

/** What was tried, each with its outcome, and below it why. */
function outcomeLines(report: Report, paint: Paint): string[] {
  const lines = groupsOf(report).flatMap(({ title, checks }) => [
    "",
    paint("bold", title),
    ...checks.flatMap((check) => checkLines(check, paint)),
  ]);
  return lines.slice(1);
}

const column = 12;

function checkLines(check: Check, paint: Paint): string[] {
  const { findings, note, comments = [] } = check;
  const outcome = checkOutcome(check);
  const [place] = findings;
  const word = outcome === "failed" ? "FAILED" : outcome;
  const where = place === undefined ? "" : paint("dim", ` (${place.file}:${place.line})`);
  const head = `  ${paint(styles[outcome], word.padEnd(column))}  ${paint(undefined, titleOf(check).replaceAll(/[\t\n]/g, " "))}${where}`;
  const below = [...findings.map(wordsOf), ...comments.map((text) => `# ${text}`)];
  if (note !== undefined) below.push(note);
  const indent = " ".repeat(column + 6);
  return [head, ...below.map((text) => paint(undefined, `${indent}${text.replaceAll("\n", `\n${indent}`)}`))];
}
