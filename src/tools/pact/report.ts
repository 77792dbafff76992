import { type Check, counted, countOutcomes, type Finding, checkOutcome, type Report } from "../reports/report.ts";
import type { ProviderState } from "./source/interactions.ts";
import type { InteractionResult } from "./verification/result.ts";

/** What a verification came to, beside its results. */
export interface VerificationFacts {
  /** How many interactions the filters have left out. */
  readonly leftOut: number;
  /** What was asked for and fits none. */
  readonly idleFilters?: readonly string[];
  /** Whether warnings, and what was not tried, are failures. */
  readonly strict: boolean;
  /** Name → value: when, and what in which version. */
  readonly facts: Readonly<Record<string, string>>;
}

/** The results as a report for any of the formats. */
export function reportOf(results: readonly InteractionResult[], about: VerificationFacts): Report {
  const checks = distinct(results.map(checkOf));
  const leftOut = about.leftOut === 0 ? "" : `, ${about.leftOut} left out by the filters`;
  const problem = problemOf(checks, about);
  const why = problem === undefined ? "" : `: ${problem}`;
  return {
    title,
    // Who reads failures alone, as a CI system does of JUnit, has one to read.
    checks: problem === undefined ? checks : [...checks, runCheck(problem, results[0]?.from)],
    conclusion: `${countOutcomes(checks)}${leftOut}${why}`,
    success: problem === undefined && checks.every((check) => checkOutcome(check) !== "failed"),
    facts: about.facts,
    results,
  };
}

const title = "session-context-kit verify";

/** A run that has failed, where no interaction has. */
function runCheck(problem: string, file = "."): Check {
  const finding = {
    rule: "pact/run",
    severity: "error",
    message: problem,
    file,
    line: 1,
    column: 1,
  } as const;
  return { subject: title, name: "the run as a whole", outcome: "failed", findings: [finding] };
}

/** Why a run without a failure is none that succeeded. */
function problemOf(checks: readonly Check[], { idleFilters = [], strict }: VerificationFacts): string | undefined {
  if (idleFilters.length > 0)
    return `nothing fits ${idleFilters.map((one) => JSON.stringify(one)).join(" and ")}, so the run has failed`;
  const outcomes = checks.map(checkOutcome);
  const unknown = outcomes.filter((outcome) => outcome === "not tried" || outcome === "not compared").length;
  if (unknown === outcomes.length) {
    const word = outcomes.includes("not compared") ? "compared" : "tried";
    return `nothing was ${word}, so the run has failed`;
  }
  if (!strict) return undefined;
  const warnings = outcomes.filter((outcome) => outcome === "warning").length;
  const failing = [
    ...(warnings > 0 ? [counted(warnings, "warning")] : []),
    ...(unknown > 0 ? [`${unknown} not looked at`] : []),
  ];
  return failing.length > 0 ? `${failing.join(" and ")}, with --strict` : undefined;
}

const rules = {
  failed: ["pact/broken", "error"],
  warning: ["pact/warning", "warning"],
  pending: ["pact/pending", "note"],
  "not tried": ["pact/not-tried", "warning"],
  "not compared": ["pact/not-compared", "warning"],
  passed: ["pact/held", "note"],
} as const;

function checkOf(result: InteractionResult): Check {
  const { consumer, provider, on, from, line, key, description, outcome, reasons, comments, milliseconds } = result;
  const given = result.states.map(stateText);
  const [rule, severity] = rules[outcome];
  const about = [description, ...given.map((state) => `given ${state}`), `on ${on}`].join(", ");
  const said = reasons.length > 0 || outcome === "passed" ? reasons : [outcome];
  const findings = said.map((message): Finding => ({
    rule,
    severity,
    message,
    about: `${consumer}: ${about}`,
    file: from,
    line,
    column: 1,
  }));
  return {
    subject: `${consumer} → ${provider}`,
    on,
    name: description,
    given,
    key,
    outcome,
    findings,
    comments,
    milliseconds,
  };
}

/** `a context at version {n} (n: 3)` */
function stateText({ name, params }: ProviderState): string {
  const listed = Object.entries(params).map(([param, value]) => `${param}: ${JSON.stringify(value)}`);
  return listed.length === 0 ? name : `${name} (${listed.join(", ")})`;
}

/** Readers of JUnit merge cases of one name: what reads the same gets its number. */
function distinct(checks: readonly Check[]): Check[] {
  const seen = new Map<string, number>();
  return checks.map((check) => {
    const text = JSON.stringify([check.subject, check.on, check.name, check.given]);
    const count = (seen.get(text) ?? 0) + 1;
    seen.set(text, count);
    return count === 1 ? check : { ...check, name: `${check.name} (${count})` };
  });
}
