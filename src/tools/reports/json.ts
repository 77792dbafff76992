import { findingsOf, type Report } from "./report.ts";

/** For scripts: the report as it is, and its findings sorted. */
export function json(report: Report): string {
  const checks = report.checks.map(({ subject, name, findings, note }) => ({
    subject,
    name,
    findings: findings.length,
    ...(note === undefined ? {} : { note }),
  }));
  return JSON.stringify({ title: report.title, findings: findingsOf(report), checks }, null, 2);
}
