import type { SpecNode } from "../document/node.ts";

/** Schemas that all hold, as they are written: no reference and no `allOf` left to follow. */
export type Parts = readonly SpecNode[];

/** Every place where the parts have a keyword. */
export function all(parts: Parts, keyword: string): SpecNode[] {
  const found: SpecNode[] = [];
  for (const part of parts) {
    const node = part.child(keyword);
    if (node !== undefined) found.push(node);
  }
  return found;
}

/** The first place where the parts have a keyword. */
export function first(parts: Parts, keyword: string): SpecNode | undefined {
  return parts.find((part) => Object.hasOwn(part.object, keyword))?.child(keyword);
}

/** What schemas say without their alternatives: the schemas, what they refer to, and what their `allOf` adds. */
export function coreOf(schemas: Parts): SpecNode[] {
  const parts: SpecNode[] = [];
  const seen = new Set<string>();
  const add = (schema: SpecNode | undefined): void => {
    if (schema === undefined || seen.has(schema.id)) return;
    seen.add(schema.id);
    // A reference may have keywords beside it, and they hold too.
    if (!schema.isBareReference) parts.push(schema);
    add(schema.referred);
    for (const part of schema.child("allOf")?.items ?? []) add(part);
  };
  for (const schema of schemas) add(schema);
  return parts;
}
