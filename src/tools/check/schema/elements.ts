import type { SpecNode } from "../document/node.ts";
import { highest, lowest } from "./bounds.ts";
import { all, type Parts } from "./keywords.ts";
import { excludesEverything } from "./unrestricted.ts";

/** How many elements have a schema for their place in a list. */
export function tupleLength(parts: Parts): number {
  return Math.max(0, ...parts.map((part) => tupleOf(part).length));
}

/** Every schema that the element at an index has to fit; without an index, those behind all tuples. */
export function elementsAt(parts: Parts, index: number | undefined): SpecNode[] {
  return parts.flatMap((part) => {
    const own = index === undefined ? undefined : tupleOf(part)[index];
    return own === undefined ? restOf(part) : [own];
  });
}

/** How many elements a list may have: as many as its bound says, or as a tuple has that nothing may follow. */
export function longest(parts: Parts): number {
  const isClosed = elementsAt(parts, undefined).some(excludesEverything);
  return Math.min(highest(parts, "maxItems", true).value, isClosed ? tupleLength(parts) : Infinity);
}

/** How many elements a list has at least, as it has to contain them. */
export function leastContained(parts: Parts): number {
  const counts = parts.flatMap(({ object }) =>
    Object.hasOwn(object, "contains") ? [Number(object["minContains"] ?? 1)] : [],
  );
  return Math.max(0, ...counts);
}

/** What the one element of a list of one has to fit; undefined where such a list is refused, or is not told by its elements. */
export function onlyElementOf(parts: Parts): SpecNode[] | undefined {
  const isOther = ["enum", "const", "contains", "not", "if"].some((keyword) => all(parts, keyword).length > 0);
  if (isOther || lowest(parts, "minItems", true).value > 1 || longest(parts) < 1) return undefined;
  return elementsAt(parts, 0);
}

/** Older drafts write a tuple as a list in `items`. */
function tupleOf(part: SpecNode): SpecNode[] {
  return part.child("prefixItems")?.items ?? part.child("items")?.items ?? [];
}

function restOf(part: SpecNode): SpecNode[] {
  const items = Array.isArray(part.object["items"]) ? all([part], "additionalItems") : all([part], "items");
  return items.length > 0 ? items : all([part], "unevaluatedItems");
}
