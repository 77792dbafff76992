import type { Check, Finding } from "../tools/reports/report.ts";

/** The documented answers that a run has shown, and those that it has not, as `check --coverage` reports them. */
export function coverageOf(
  subject: string,
  documented: ReadonlyMap<string, readonly string[]>,
  seen: ReadonlyMap<string, ReadonlySet<number>>,
): Check {
  const findings: Finding[] = [];
  let answers = 0;
  for (const [route, codes] of documented) {
    answers += codes.length;
    const shown = new Set([...(seen.get(route) ?? [])].map((status) => documentedAs(codes, status)));
    for (const code of codes)
      if (!shown.has(code)) {
        const message = `${route}: no exchange of the run shows ${code}.`;
        findings.push({
          rule: "coverage/unseen-answer",
          severity: "error",
          message,
          file: subject,
          line: 1,
          column: 1,
        });
      }
  }
  return {
    subject,
    name: "coverage",
    findings,
    note: `${answers - findings.length} of ${answers} documented answers seen`,
  };
}

/** The most exact of the documented statuses that stands for one. */
function documentedAs(codes: readonly string[], status: number): string | undefined {
  return [String(status), `${String(status)[0] ?? ""}XX`, "default"]
    .map((code) => codes.find((each) => each.toUpperCase() === code.toUpperCase()))
    .find((code) => code !== undefined);
}
