import { escapeAttribute, escapeMarkup } from "./escape.ts";
import { type Check, groupsOf, checkOutcome, type Report, titleOf, wordsOf } from "./report.ts";

/** For the test pages of CI systems: a suite for each subject, a case for each check, a failure for what it found. */
export function junit(report: Report): string {
  const { facts = {}, checks } = report;
  const properties = Object.entries(facts).map(
    ([name, value]) => `      <property name="${escapeAttribute(name)}" value="${escapeAttribute(value)}"/>`,
  );
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="${escapeAttribute(report.title)}" ${counts(checks)}>`,
    ...groupsOf(report).flatMap(({ title, checks }) => [
      `  <testsuite name="${escapeAttribute(title)}" ${counts(checks)}>`,
      ...(properties.length === 0 ? [] : ["    <properties>", ...properties, "    </properties>"]),
      ...checks.flatMap((check) => testcase(title, check)),
      "  </testsuite>",
    ]),
    "</testsuites>",
  ].join("\n");
}

function counts(checks: readonly Check[]): string {
  const outcomes = checks.map(checkOutcome);
  const failures = outcomes.filter((outcome) => outcome === "failed").length;
  const skipped = outcomes.filter((outcome) => isSkipped(outcome)).length;
  const seconds = checks.reduce((sum, { milliseconds = 0 }) => sum + milliseconds, 0) / 1000;
  return `tests="${checks.length}" failures="${failures}" errors="0" skipped="${skipped}" time="${seconds}"`;
}

function isSkipped(outcome: ReturnType<typeof checkOutcome>): boolean {
  return outcome === "pending" || outcome === "not tried" || outcome === "not compared";
}

/** JUnit knows no warnings: they go to the output of a case that passed. */
function testcase(suite: string, check: Check): string[] {
  const { findings, comments = [], milliseconds } = check;
  const time = milliseconds === undefined ? "" : ` time="${milliseconds / 1000}"`;
  const head = `    <testcase classname="${escapeAttribute(suite)}" name="${escapeAttribute(titleOf(check))}"${time}`;
  const outcome = checkOutcome(check);
  const text = findings.map(
    (finding) => `${finding.file}:${finding.line}:${finding.column} ${wordsOf(finding)} (${finding.rule})`,
  );
  const message = escapeAttribute(findings[0]?.message ?? outcome);
  const inside: string[] = [];
  // One failure a case: several are not valid for many readers.
  if (outcome === "failed")
    inside.push(
      `      <failure type="${escapeAttribute(findings[0]?.rule ?? "")}" message="${message}">${escapeMarkup(text.join("\n"))}</failure>`,
    );
  else if (isSkipped(outcome)) inside.push(`      <skipped message="${escapeAttribute(outcome)}: ${message}"/>`);
  const output = [...(outcome === "failed" || isSkipped(outcome) ? [] : text), ...comments];
  if (output.length > 0) inside.push(`      <system-out>${escapeMarkup(output.join("\n"))}</system-out>`);
  return inside.length === 0 ? [`${head}/>`] : [`${head}>`, ...inside, "    </testcase>"];
}
