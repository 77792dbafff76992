import type { SpecNode } from "../document/node.ts";
import { highest } from "./bounds.ts";
import { all, type Parts, refusesAll } from "./keywords.ts";

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
  const isClosed = elementsAt(parts, undefined).some(refusesAll);
  return Math.min(highest(parts, "maxItems", true).value, isClosed ? tupleLength(parts) : Infinity);
}

/** Older drafts write a tuple as a list in `items`. */
function tupleOf(part: SpecNode): SpecNode[] {
  return part.child("prefixItems")?.items ?? part.child("items")?.items ?? [];
}

function restOf(part: SpecNode): SpecNode[] {
  const items = Array.isArray(part.object["items"]) ? all([part], "additionalItems") : all([part], "items");
  return items.length > 0 ? items : all([part], "unevaluatedItems");
}
