import type { SpecNode } from "./node.ts";

/** Schemas by the names that they give themselves. */
export interface SchemaNames {
  /** Keyed by `$id`. */
  readonly identified: ReadonlyMap<string, SpecNode>;
  /** Keyed by file and `$anchor` or `$dynamicAnchor`, as `/spec/openapi.yaml#item`. */
  readonly anchored: ReadonlyMap<string, SpecNode>;
}

/** The names that the schemas of some files give themselves. */
export function namesIn(files: readonly (readonly [path: string, root: SpecNode])[]): SchemaNames {
  const identified = new Map<string, SpecNode>();
  const anchored = new Map<string, SpecNode>();
  for (const [path, root] of files) {
    const seen = new Set<unknown>();
    const walk = (node: SpecNode): void => {
      if (typeof node.value !== "object" || seen.has(node.value)) return;
      seen.add(node.value);
      const { $id: id, $anchor: anchor, $dynamicAnchor: dynamic } = node.object;
      if (typeof id === "string") identified.set(id, node);
      for (const name of [anchor, dynamic])
        if (typeof name === "string" && !anchored.has(`${path}#${name}`)) anchored.set(`${path}#${name}`, node);
      for (const child of node.children) walk(child);
    };
    walk(root);
  }
  return { identified, anchored };
}
