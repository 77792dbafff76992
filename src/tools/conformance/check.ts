import { recordingRedactor } from "../../engine/exchanges/redaction/recording-redactor.ts";
import { looksIssued } from "../../engine/exchanges/redaction/shapes.ts";
import { canonicalJson } from "../../shared/json.ts";

/** A rule is broken: what was expected, and what came instead. */
export class RuleBroken extends Error {
  override readonly name = "RuleBroken";
}

/** Fails unless two JSON values are the same, whatever the order of their keys. */
export function same(actual: unknown, expected: unknown, what: string): void {
  const got = canonical(actual);
  const wanted = canonical(expected);
  if (got !== wanted) throw new RuleBroken(`${what}: expected ${shown(expected, what)}, got ${shown(actual, what)}`);
}

/** Fails unless the value is there and fits. */
export function matches(actual: unknown, pattern: RegExp, what: string): string {
  if (typeof actual !== "string" || !pattern.test(actual)) {
    throw new RuleBroken(`${what}: expected text like ${String(pattern)}, got ${shown(actual, what)}`);
  }
  return actual;
}

export function holds(condition: boolean, what: string): void {
  if (!condition) throw new RuleBroken(what);
}

/** Text that a server has answered, without the tokens and passwords in it: a result is read by more than those who may have them. */
export function answeredText(text: string): string {
  return recordingRedactor().message(text);
}

function shown(value: unknown, what: string): string {
  const isSecret = typeof value === "string" && /token|secret|password/i.test(what) && looksIssued(value);
  return isSecret ? "a secret that is not told" : answeredText(canonical(value));
}

function canonical(value: unknown): string {
  return canonicalJson(value) ?? "nothing";
}
