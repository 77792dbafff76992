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
/** The keys of their values are names, which may be any word: a header may be called `schema`, or `x-request-id`. */
const maps: ReadonlySet<string> = new Set([
  "callbacks",
  "content",
  "encoding",
  "headers",
  "links",
  "mediaTypes",
  "parameters",
  "pathItems",
  "requestBodies",
  "securitySchemes",
  "variables",
  "webhooks",
]);

function unresolvedIn(spec: Spec): Map<string, SpecNode> {
  const found = new Map<string, SpecNode>();
  const seen = new Set<unknown>();
  const walk = (node: SpecNode, isMap: boolean): void => {
    if (typeof node.value !== "object" || node.value === null || seen.has(node.value)) return;
    seen.add(node.value);
    const { reference } = node;
    if (reference !== undefined && node.target === undefined) found.set(reference, node);
    for (const child of node.children)
      if (isMap || !(skipped.has(child.key) || child.key.startsWith("x-")))
        walk(child, !isMap && isMapIn(node, child.key));
  };
  walk(spec.root, false);
  return found;
}

/** Statuses may have extensions beside them, but the responses of the components are keyed by name. */
function isMapIn(node: SpecNode, key: string): boolean {
  return maps.has(key) || (key === "responses" && node.pointer === "/components");
}
