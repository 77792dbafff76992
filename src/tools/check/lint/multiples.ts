import type { NormalizedProblem } from "@redocly/openapi-core";
import type { Spec } from "../document/spec.ts";
import { isMultiple } from "../schema/multiples.ts";

/** The linter's validator divides binary fractions, so that 0.3 is no multiple of 0.1 for it: that is no mistake. */
export function isRoundedOnly({ message, location: [at] }: NormalizedProblem, spec: Spec): boolean {
  const [, divisor] = /must be multiple of (\S+?)\.?(\s|$)/.exec(message) ?? [];
  if (divisor === undefined || at?.pointer === undefined) return false;
  const value = spec.file(at.source.absoluteRef)?.resolve(at.pointer)?.value;
  return typeof value === "number" && isMultiple(value, Number(divisor));
}
