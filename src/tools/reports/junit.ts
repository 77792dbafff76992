import type { Check, Report } from "./report.ts";

/** For the test pages of CI systems: a suite for each subject, a case for each check, a failure for what it found. */
export function junit(report: Report): string {
  const bySubject = Object.entries(Object.groupBy(report.checks, ({ subject }) => subject));
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="${escape(report.title)}" ${counts(report.checks)}>`,
    ...bySubject.flatMap(([subject, checks = []]) => [
      `  <testsuite name="${escape(subject)}" ${counts(checks)}>`,
      ...checks.flatMap((check) => testcase(subject, check)),
      "  </testsuite>",
    ]),
    "</testsuites>",
  ].join("\n");
}

function counts(checks: readonly Check[]): string {
  const failures = checks.filter(({ findings }) => findings.length > 0).length;
  return `tests="${checks.length}" failures="${failures}" errors="0" skipped="0"`;
}

function testcase(subject: string, { name, findings }: Check): string[] {
  const head = `    <testcase classname="${escape(subject)}" name="${escape(name)}"`;
  if (findings.length === 0) return [`${head}/>`];
  const text = findings.map(
    ({ file, line, column, message, rule }) => `${file}:${line}:${column} ${message} (${rule})`,
  );
  // One failure a case: several are not valid for many readers.
  return [
    `${head}>`,
    `      <failure type="${escape(findings[0]?.rule ?? "")}" message="${escape(text[0] ?? "")}">${escape(text.join("\n"))}</failure>`,
    "    </testcase>",
  ];
}

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\n": "&#10;",
};

/** Text as XML; the control characters that no XML may hold are left out. */
function escape(text: string): string {
  return text
    .replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, "")
    .replaceAll(/[&<>"\n]/g, (character) => entities[character] ?? character);
}
