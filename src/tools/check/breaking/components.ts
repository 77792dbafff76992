import { isDeepStrictEqual } from "node:util";
import type { SpecNode } from "../document/node.ts";
import type { Spec } from "../document/spec.ts";
import type { ContractChange, Direction } from "./change.ts";
import { notCompared } from "./keywords/core.ts";
import type { SchemaComparison } from "./schemas.ts";

/**
 * Components that are for other descriptions, as no operation is described here. Who sends what of them is not known, so
 * that a difference is none of the rules.
 */
export function sharedComponents(old: Spec, now: Spec, schemas: SchemaComparison): ContractChange[] {
  const [before, after] = [old, now].map(({ root }) => root.child("components"));
  return (before?.entries ?? []).flatMap(([kind, components]) =>
    components.entries.flatMap(([name, component]): ContractChange[] => {
      const there = after?.child(kind)?.child(name);
      const isSame =
        there !== undefined &&
        (kind === "schemas"
          ? isSameSchema(component, there, schemas)
          : isDeepStrictEqual(component.value, there.value));
      if (isSame) return [];
      const what = `No operation is described, and ${name} of ${kind} ${there === undefined ? "is gone" : "differs"}`;
      return [notCompared(what, there ?? after ?? now.root, component)];
    }),
  );
}

function isSameSchema(old: SpecNode, now: SpecNode, schemas: SchemaComparison): boolean {
  return (["request", "response"] satisfies Direction[]).every(
    (direction) =>
      schemas.compare([old], [now], now, { direction, message: now.key, route: "", steps: "" }).length === 0,
  );
}
