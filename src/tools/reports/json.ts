import { conclusionOf, findingsOf, type Report, succeeds } from "./report.ts";

/** For scripts: the report as it is, and its findings sorted. */
export function json(report: Report): string {
  const { title, facts, results } = report;
  const checks = report.checks.map(({ subject, name, findings, note }) => ({
    subject,
    name,
    findings: findings.length,
    ...(note === undefined ? {} : { note }),
  }));
  const head = { title, success: succeeds(report), conclusion: conclusionOf(report) };
  return JSON.stringify(
    {
      ...head,
      ...(facts === undefined ? {} : { facts }),
      findings: findingsOf(report),
      ...(results === undefined ? { checks } : { results }),
    },
    null,
    2,
  );
}
