import type { Heir, SpecNode } from "./node.ts";

/** The components of some files that inherit by `allOf`: keyed by the ID of a schema, its own heirs, without theirs. */
export function inheritanceIn(files: readonly SpecNode[]): Map<string, Heir[]> {
  const heirs = new Map<string, Heir[]>();
  for (const file of files)
    for (const [name, { target }] of file.child("components")?.child("schemas")?.entries ?? []) {
      if (target === undefined || isWrapper(target)) continue;
      for (const id of ancestorsOf(target, new Set())) heirs.set(id, [...(heirs.get(id) ?? []), [name, target]]);
    }
  return heirs;
}

/** The heirs of a schema with those of the heirs, the nearest first. */
export function descendantsOf(id: string, heirs: ReadonlyMap<string, readonly Heir[]>): Heir[] {
  const found = new Map<string, Heir>();
  const queue = [...(heirs.get(id) ?? [])];
  for (const heir of queue) {
    const [name, schema] = heir;
    const key = `${name} ${schema.id}`;
    if (schema.id === id || found.has(key)) continue;
    found.set(key, heir);
    queue.push(...(heirs.get(schema.id) ?? []));
  }
  return [...found.values()];
}

/** The schemas that a schema refers to in its `allOf`, and what those are other names of. */
function ancestorsOf(schema: SpecNode, seen: Set<string>): Set<string> {
  const ancestors = new Set<string>();
  if (seen.has(schema.id)) return ancestors;
  seen.add(schema.id);
  for (const part of schema.child("allOf")?.items ?? []) {
    const { target } = part;
    if (target === undefined) continue;
    if (part.reference !== undefined) ancestors.add(target.id);
    if (part.reference === undefined || isWrapper(target))
      for (const id of ancestorsOf(target, seen)) ancestors.add(id);
  }
  return ancestors;
}

/** `{ allOf: [{ $ref: … }], nullable: true }` is how OpenAPI 3.0 says that a schema may be null: it is no heir of it. */
function isWrapper({ object }: SpecNode): boolean {
  const { allOf, nullable, ...others } = object;
  const isAlone = Object.keys(others).every((key) => key === "description" || key === "title");
  return nullable === true && Array.isArray(allOf) && allOf.length === 1 && isAlone;
}
