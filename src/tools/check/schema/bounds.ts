import type { SpecNode } from "../document/node.ts";
import { all, type Parts } from "./keywords.ts";

/** The tightest bound of several. */
export interface Bound {
  readonly value: number;
  readonly exclusive: boolean;
  /** The keyword that says so; undefined where nothing does. */
  readonly node: SpecNode | undefined;
}

/** Keywords that bound a number come as pairs; OpenAPI 3.0 has a flag in the place of the second. */
const exclusives: Readonly<Record<string, string>> = { minimum: "exclusiveMinimum", maximum: "exclusiveMaximum" };

/** The highest of the lower bounds. Of whole numbers, `> 0` is `>= 1`. */
export function lowest(parts: Parts, keyword: string, whole: boolean): Bound {
  return boundsOf(parts, keyword, 1, whole).reduce(tighter(1), {
    value: keyword === "minimum" ? -Infinity : 0,
    exclusive: false,
    node: undefined,
  });
}

/** The lowest of the upper bounds. */
export function highest(parts: Parts, keyword: string, whole: boolean): Bound {
  return boundsOf(parts, keyword, -1, whole).reduce(tighter(-1), {
    value: Infinity,
    exclusive: false,
    node: undefined,
  });
}

/** Whether the one refuses what the other allows. `sign` is 1 for lower bounds, -1 for upper ones. */
export function isTighter(one: Bound, other: Bound, sign: 1 | -1): boolean {
  if (one.value !== other.value) return (one.value - other.value) * sign > 0;
  return one.exclusive && !other.exclusive;
}

function tighter(sign: 1 | -1): (sofar: Bound, bound: Bound) => Bound {
  return (sofar, bound) => (isTighter(bound, sofar, sign) ? bound : sofar);
}

function boundsOf(parts: Parts, keyword: string, sign: 1 | -1, whole: boolean): Bound[] {
  const plain = all(parts, keyword).map((node) => bound(node, node.value, false));
  const exclusive = exclusives[keyword];
  const others =
    exclusive === undefined
      ? []
      : all(parts, exclusive).map((node) =>
          node.value === true
            ? bound(node, parts.find((part) => part.child(exclusive)?.id === node.id)?.object[keyword], true)
            : bound(node, node.value, true),
        );
  return [...plain, ...others].flatMap((found) => (found === undefined ? [] : [whole ? rounded(found, sign) : found]));
}

function bound(node: SpecNode, value: unknown, exclusive: boolean): Bound | undefined {
  return typeof value === "number" ? { value, exclusive, node } : undefined;
}

function rounded({ value, exclusive, node }: Bound, sign: 1 | -1): Bound {
  const inside = sign === 1 ? Math.ceil(value) : Math.floor(value);
  return { value: exclusive && inside === value ? value + sign : inside, exclusive: false, node };
}
