import { all, coreOf, type Parts } from "../../schema/keywords.ts";
import { declaredNames } from "../../schema/members.ts";
import { excludesNothing } from "../../schema/unrestricted.ts";
import { type ContractChange, describe, listed, sides } from "../change.ts";
import { isSubset } from "./conditions.ts";
import { constraintChange } from "./constraints.ts";
import type { AlternativePair } from "./rule.ts";

/** Properties that conditions alone name are no others where they hold: what `unevaluatedProperties` says is not for them. */
export function compareEvaluatedProperties(keyword: string, pair: AlternativePair): ContractChange[] {
  const { direction } = pair.trail;
  const { inner, outer } = sides(direction, pair.old, pair.now);
  if (!saysSomething(outer.parts, keyword)) return [];
  const known = new Set([...declaredNames(outer.parts), ...conditionalNames(outer.parts)]);
  const strange = conditionalNames(inner.parts).filter((name) => !known.has(name));
  if (strange.length === 0) return [];
  const [before, after] = [all(pair.old.parts, keyword)[0], all(pair.now.parts, keyword)[0]];
  const what = direction === "request" ? "may not be sent any more" : "may come now";
  return [
    {
      ...constraintChange(keyword, pair, before, after),
      message: `${describe(pair.trail)}: ${listed(strange)}, which a condition names, ${what}.`,
    },
  ];
}

/** What `contains` finds in a list is no other element. */
export function compareEvaluatedItems(keyword: string, pair: AlternativePair): ContractChange[] {
  const { inner, outer } = sides(pair.trail.direction, pair.old, pair.now);
  if (!saysSomething(outer.parts, keyword) || all(inner.parts, keyword).length === 0) return [];
  const [found, known] = [all(inner.parts, "contains"), all(outer.parts, "contains")];
  if (found.every((one) => known.some((other) => isSubset([one], [other], pair.at, pair.comparer)))) return [];
  const [before, after] = [all(pair.old.parts, "contains")[0], all(pair.now.parts, "contains")[0]];
  return [constraintChange("contains", pair, before, after)];
}

function saysSomething(parts: Parts, keyword: string): boolean {
  return all(parts, keyword).some((schema) => !excludesNothing(schema));
}

function conditionalNames(parts: Parts): string[] {
  const branches = ["if", "then", "else"].flatMap((keyword) => all(parts, keyword));
  const dependent = all(parts, "dependentSchemas").flatMap(({ entries }) => entries.map(([, schema]) => schema));
  return [...new Set([...branches, ...dependent].flatMap((schema) => declaredNames(coreOf([schema]))))];
}
