import type { SpecNode } from "../../document/node.ts";
import type { Alternative } from "../../schema/alternatives.ts";
import type { Parts } from "../../schema/keywords.ts";

/** The values of a discriminator, and the ID of the schema that each stands for. */
export interface Discriminator {
  readonly node: SpecNode;
  readonly property: string;
  readonly targets: ReadonlyMap<string, string>;
  /** The schemas that a mapping names, by their values. */
  readonly mapped: ReadonlyMap<string, SpecNode>;
  /** Schemas that inherit from the one with the discriminator, by their values; empty when a union names them. */
  readonly heirs: ReadonlyMap<string, SpecNode>;
  /** The parts have it from a schema that they inherit from, so that a value is the heir or one of its own heirs. */
  readonly isInherited: boolean;
}

export function discriminatorOf(parts: Parts): Discriminator | undefined {
  return discriminatorsOf(parts)[0];
}

/** Those of all parts: an heir may have one of its own beside the one that it inherits. */
export function discriminatorsOf(parts: Parts): Discriminator[] {
  return parts.flatMap((holder) => {
    const node = holder.child("discriminator");
    return node === undefined ? [] : [narrowed(read(holder, node), holder, parts)];
  });
}

/** The values by which a discriminator names the members of a union that lead to a form. */
export function discriminatorValues({ parts, variants }: Alternative): string[] {
  const discriminator = discriminatorOf(parts);
  if (discriminator === undefined) return [];
  const ids = new Set(variants.flatMap((variant) => variant.target?.id ?? []));
  return [...discriminator.targets].flatMap(([value, id]) => (ids.has(id) ? [value] : []));
}

const known = new WeakMap<object, Discriminator>();

function read(holder: SpecNode, node: SpecNode): Discriminator {
  const before = known.get(holder.object);
  if (before?.node.id === node.id) return before;
  const targets = new Map<string, string>();
  const mapped = new Map<string, SpecNode>();
  for (const [value, { text, key }] of node.child("mapping")?.entries ?? []) {
    const target = text === undefined ? undefined : targetOf(node, text);
    if (target !== undefined) mapped.set(value, target);
    if (text !== undefined) targets.set(value, idOf(target) ?? `${key} → ${text}`);
  }
  const named = new Set(targets.values());
  // A variant without a mapping is called by the name of its schema.
  for (const variant of ["oneOf", "anyOf"].flatMap((keyword) => holder.child(keyword)?.items ?? [])) {
    const id = idOf(variant.referred);
    if (variant.referred !== undefined && id !== undefined && !named.has(id)) targets.set(variant.referred.key, id);
  }
  const heirs = hasUnion(holder) ? new Map<string, SpecNode>() : heirsOf(holder, mapped);
  for (const [value, { id }] of heirs) if (!targets.has(value)) targets.set(value, id);
  const property = node.child("propertyName")?.text ?? "";
  const discriminator = { node, property, targets, mapped, heirs, isInherited: false };
  known.set(holder.object, discriminator);
  return discriminator;
}

function idOf(schema: SpecNode | undefined): string | undefined {
  return (schema?.target ?? schema)?.id;
}

function hasUnion(holder: SpecNode): boolean {
  return holder.child("oneOf") !== undefined || holder.child("anyOf") !== undefined;
}

/** Those that a mapping names, and those whose `allOf` leads to the schema, by whatever steps: a value may be any of them. */
function heirsOf(holder: SpecNode, mapped: ReadonlyMap<string, SpecNode>): Map<string, SpecNode> {
  const heirs = new Map([...mapped].map(([value, schema]) => [value, schema.target ?? schema]));
  const ids = new Set([...heirs.values()].map(({ id }) => id));
  for (const [name, schema] of holder.heirs) if (!ids.has(schema.id)) heirs.set(name, schema);
  heirs.forEach((heir, value) => heir.id === holder.id && heirs.delete(value));
  return heirs;
}

/** A schema that inherits says which of the values are left: not those of its siblings. */
function narrowed(discriminator: Discriminator, holder: SpecNode, parts: Parts): Discriminator {
  const inheriting = new Set([...discriminator.mapped.values(), ...holder.heirs.map(([, heir]) => heir)].map(idOf));
  const heir = parts.find(({ id }) => id === holder.id || inheriting.has(id));
  if (heir === undefined || heir.id === holder.id) return discriminator;
  const left = new Set([heir.id, ...heir.heirs.map(([, { id }]) => id)]);
  const only = <T>(values: ReadonlyMap<string, T>, id: (value: T) => string | undefined): Map<string, T> =>
    new Map([...values].filter(([, value]) => left.has(id(value) ?? "")));
  return {
    ...discriminator,
    targets: only(discriminator.targets, (id) => id),
    mapped: new Map(),
    heirs: new Map([...only(discriminator.heirs, idOf)].filter(([, { id }]) => id !== heir.id)),
    isInherited: true,
  };
}

/** A mapping names a schema, or refers to it. */
function targetOf(node: SpecNode, text: string): SpecNode | undefined {
  return /[#/]|\.(json|ya?ml)$/.test(text) ? node.resolve(text) : node.resolve(`#/components/schemas/${text}`);
}
