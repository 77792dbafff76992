import type { SpecNode } from "../document/node.ts";
import type { Spec } from "../document/spec.ts";
import type { ContractChange } from "./change.ts";
import { notCompared } from "./keywords/core.ts";

/** References outside of schemas that lead nowhere: what is behind them was not compared. */
export function unresolvedReferences(old: Spec, now: Spec): ContractChange[] {
  const [before, after] = [unresolvedIn(old), unresolvedIn(now)];
  return [
    ...[...after.values()].map((node) => notCompared(`${node.reference} leads to nothing that has been read`, node)),
    ...[...before]
      .filter(([reference]) => !after.has(reference))
      .map(([reference, node]) =>
        notCompared(
          `The earlier version refers to ${reference}, which leads to nothing that has been read`,
          now.root,
          node,
        ),
      ),
  ];
}

/** Schemas are looked at where they are compared; examples are data. */
const skipped: ReadonlySet<string> = new Set(["schema", "itemSchema", "schemas", "example", "examples", "info"]);

function unresolvedIn(spec: Spec): Map<string, SpecNode> {
  const found = new Map<string, SpecNode>();
  const seen = new Set<unknown>();
  const walk = (node: SpecNode): void => {
    if (typeof node.value !== "object" || node.value === null || seen.has(node.value)) return;
    seen.add(node.value);
    const { reference } = node;
    if (reference !== undefined && node.target === undefined) found.set(reference, node);
    for (const child of node.children) if (!skipped.has(child.key) && !child.key.startsWith("x-")) walk(child);
  };
  walk(spec.root);
  return found;
}
