import { canonicalJson } from "../../shared/json.ts";

/** A rule is broken: what was expected, and what came instead. */
export class RuleBroken extends Error {
  override readonly name = "RuleBroken";
}

/** Fails unless two JSON values are the same, whatever the order of their keys. */
export function same(actual: unknown, expected: unknown, what: string): void {
  const got = canonical(actual);
  const wanted = canonical(expected);
  if (got !== wanted) throw new RuleBroken(`${what}: expected ${wanted}, got ${got}`);
}

/** Fails unless the value is there and fits. */
export function matches(actual: unknown, pattern: RegExp, what: string): string {
  if (typeof actual !== "string" || !pattern.test(actual)) {
    throw new RuleBroken(`${what}: expected text like ${String(pattern)}, got ${canonical(actual)}`);
  }
  return actual;
}

export function holds(condition: boolean, what: string): void {
  if (!condition) throw new RuleBroken(what);
}

function canonical(value: unknown): string {
  return canonicalJson(value) ?? "nothing";
}
