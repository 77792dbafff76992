import { existsSync } from "node:fs";
import { KitError } from "../../../shared/errors.ts";
import { readInput, writeOutput } from "../../../shared/files.ts";
import { type Check, counted, type Finding } from "../../reports/report.ts";
import { isObject } from "../document/node.ts";

/** How many findings of a kind are known: file → rule → message → count. Lines are left out, because they move. */
type Known = Record<string, Record<string, Record<string, number>>>;

/**
 * The checks without the findings that a baseline knows. Breaking changes are never in one: they are accepted one by one.
 * Nor is what was not looked at: nobody knows what there is.
 *
 * @throws KitError `INPUT_UNREADABLE` when it is no baseline
 */
export function withoutKnown(checks: readonly Check[], file: string): Check[] {
  const left = readBaseline(file);
  // The same finding may be in several checks.
  const isKnown = new Map<string, boolean>();
  const kept = checks.map((check) => ({
    ...check,
    findings: check.findings.filter((finding) => {
      const key = JSON.stringify(finding);
      if (!isKnown.has(key)) isKnown.set(key, takes(left, finding));
      return isKnown.get(key) !== true;
    }),
  }));
  const known = [...isKnown.values()].filter(Boolean).length;
  const gone = sum(left);
  const note = `${counted(known, "known finding")}${gone === 0 ? "" : `, ${gone} of the baseline are gone: write it again with --update-baseline`}`;
  return [...kept, { subject: file, name: "baseline", findings: [], note }];
}

/** Writes the findings of the checks as a baseline. */
export function writeBaseline(checks: readonly Check[], file: string): Check[] {
  const known: Known = table();
  const distinct = new Map(
    checks.flatMap(({ findings }) => findings).map((finding) => [JSON.stringify(finding), finding] as const),
  );
  const findings = [...distinct.values()].filter(isBaselined).toSorted(byKind);
  for (const { file: where, rule, message } of findings) {
    const messages = ((known[where] ??= table())[rule] ??= table());
    messages[message] = (messages[message] ?? 0) + 1;
  }
  writeOutput("baseline", file, `${JSON.stringify({ findings: known }, undefined, 2)}\n`);
  const kept = checks.map((check) => ({ ...check, findings: check.findings.filter((one) => !isBaselined(one)) }));
  return [
    ...kept,
    { subject: file, name: "baseline", findings: [], note: `${counted(findings.length, "finding")} written` },
  ];
}

/** An object without a prototype: names of files and rules are anything. */
function table<Value>(): Record<string, Value> {
  return Object.create(null) as Record<string, Value>;
}

const notLookedAt: ReadonlySet<string> = new Set([
  "coverage/no-exchange",
  "coverage/nothing-documented",
  "drift/no-reference",
  "not-linted",
]);

function isBaselined({ rule }: Finding): boolean {
  return !/^(breaking|accepted)\//.test(rule) && !notLookedAt.has(rule);
}

function byKind(one: Finding, other: Finding): number {
  const [left, right] = [one, other].map(({ file, rule, message }) => JSON.stringify([file, rule, message]));
  return left !== undefined && right !== undefined && left < right ? -1 : 1;
}

function readBaseline(file: string): Known {
  if (!existsSync(file))
    throw new KitError("INPUT_UNREADABLE", `There is no baseline ${file}: write one with --update-baseline`);
  try {
    const { findings } = JSON.parse(readInput("baseline", file)) as { findings?: unknown };
    if (isObject(findings) && Object.values(findings).every(isObject)) return findings as Known;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw new KitError("INPUT_UNREADABLE", `${file} is no baseline: write one with --update-baseline`);
}

function takes(left: Known, finding: Finding): boolean {
  const messages = left[finding.file]?.[finding.rule];
  const count = messages?.[finding.message];
  if (!isBaselined(finding) || messages === undefined || typeof count !== "number" || count < 1) return false;
  messages[finding.message] = count - 1;
  return true;
}

function sum(left: Known): number {
  const counts = Object.values(left).flatMap((rules) => Object.values(rules).flatMap((each) => Object.values(each)));
  return counts.reduce((total, count) => total + count, 0);
}
