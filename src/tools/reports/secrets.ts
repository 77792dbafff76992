import { recordingRedactor } from "../../engine/exchanges/redaction/recording-redactor.ts";
import { NameTable } from "../../engine/exchanges/redaction/names.ts";
import type { Report } from "./report.ts";

/** What came in place of what was expected: where, and both. Checks of descriptions do not say so. */
const compared = /^((?:\$[^:]{0,1000}|(?:header|metadata|query) [^:]{1,200}): )?(expected [^]*, got [^]*)$/;

const names = new NameTable();

/** Makes sentences without the secrets in them; what one has told is known in the next. */
export function sentenceWithoutSecrets(): (text: string) => string {
  const redactor = recordingRedactor();
  return (text) => {
    const [, where = "", values] = compared.exec(text) ?? [];
    if (values === undefined) return text;
    const place = where.startsWith("header") ? "header" : "property";
    const steps = where.split(/[.[\]'": ]/).filter((step) => /[^\d*]/.test(step));
    const kind = names.kindOf(steps.at(-1) ?? "", place);
    return kind === "secret" || kind === "token"
      ? `${where}expected another secret than what came (neither is told)`
      : where + redactor.message(values);
  };
}

/**
 * A report without the secrets that a provider has answered, or a pact has: its readers are more than those who may have the tokens of
 * a real server.
 */
export function withoutSecrets(report: Report): Report {
  const safe = sentenceWithoutSecrets();
  const { checks, results } = report;
  return {
    ...report,
    checks: checks.map((check) => ({
      ...check,
      findings: check.findings.map((finding) => ({ ...finding, message: safe(finding.message) })),
    })),
    ...(results === undefined ? {} : { results: results.map((result) => withoutSecretTexts(result, safe)) }),
  };
}

function withoutSecretTexts(result: object, safe: (text: string) => string): object {
  const text = JSON.stringify(result, (_name, value: unknown) => (typeof value === "string" ? safe(value) : value));
  return JSON.parse(text) as object;
}
