import { lowest } from "../../schema/bounds.ts";
import { elementsAt, longest, tupleLength } from "../../schema/elements.ts";
import { all, type Parts } from "../../schema/keywords.ts";
import { type ContractChange, describe, sides } from "../change.ts";
import { stepInto } from "../form-parts.ts";
import { isSubset } from "./conditions.ts";
import { constraintChange } from "./constraints.ts";
import type { AlternativePair } from "./rule.ts";

/** The elements of a list, those of a tuple at their places. */
export function compareElements(_: string, { old, now, at, trail, comparer }: AlternativePair): ContractChange[] {
  const places = Math.max(tupleLength(old.parts), tupleLength(now.parts));
  const indices = [...Array.from({ length: places }, (_, index) => index), undefined];
  const { inner } = sides(trail.direction, old, now);
  const most = longest(inner.parts);
  return indices.flatMap((index) => {
    // There is no such element.
    if ((index ?? places) >= most) return [];
    const [before, after] = [elementsAt(old.parts, index), elementsAt(now.parts, index)];
    return comparer.compare(before, after, after[0] ?? at, stepInto(trail, { index }, before, after));
  });
}

/** A list has to have a number of elements that fit a schema. */
export function compareContains(keyword: string, pair: AlternativePair): ContractChange[] {
  const { direction } = pair.trail;
  const { inner, outer } = sides(direction, pair.old, pair.now);
  const [given, asked] = [demands(inner.parts), demands(outer.parts)];
  return asked
    .filter((demand) => !given.some((other) => isMet(demand, other, pair)) && !isMetByAll(demand, inner.parts, pair))
    .map((demand) => {
      const [before, after] = [all(pair.old.parts, keyword)[0], all(pair.now.parts, keyword)[0]];
      const change = constraintChange(keyword, pair, before, after);
      const { from, to } = demand;
      const counts = direction === "request" && to !== Infinity ? ` (${from} to ${to})` : "";
      return {
        ...change,
        message: `${describe(pair.trail)}: the elements that a list has to contain are others${counts}.`,
      };
    });
}

interface Demand {
  readonly schema: Parts;
  readonly from: number;
  readonly to: number;
}

function demands(parts: Parts): Demand[] {
  return parts.flatMap((part) => {
    const schema = part.child("contains");
    if (schema === undefined) return [];
    const { minContains: from = 1, maxContains: to = Infinity } = part.object;
    const demand = { schema: [schema], from: Number(from), to: Number(to) };
    return demand.from <= 0 && demand.to === Infinity ? [] : [demand];
  });
}

/** Whether lists have as many elements anyway, and all of them fit. */
function isMetByAll({ schema, from, to }: Demand, parts: Parts, { at, comparer }: AlternativePair): boolean {
  const elements = elementsAt(parts, undefined);
  const isList = tupleLength(parts) === 0 && elements.length > 0 && to === Infinity;
  return isList && lowest(parts, "minItems", true).value >= from && isSubset(elements, schema, at, comparer);
}

/** Whether lists that meet the one demand meet the other. */
function isMet(asked: Demand, given: Demand, { at, comparer }: AlternativePair): boolean {
  const enough = asked.from <= 0 || (asked.from <= given.from && isSubset(given.schema, asked.schema, at, comparer));
  const notTooMany =
    asked.to === Infinity || (asked.to >= given.to && isSubset(asked.schema, given.schema, at, comparer));
  return enough && notTooMany;
}
