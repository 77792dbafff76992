import type { SpecNode } from "../../document/node.ts";
import { first, type Parts } from "../../schema/keywords.ts";
import { type ContractChange, describe, listed, sides } from "../change.ts";
import { unknownFields } from "../fields.ts";
import { notCompared } from "./core.ts";
import type { CorePair } from "./rule.ts";

/** The values of a discriminator, and the ID of the schema that each stands for. */
export interface Discriminator {
  readonly node: SpecNode;
  readonly property: string;
  readonly targets: ReadonlyMap<string, string>;
  /** The schemas that a mapping names, by their values. */
  readonly mapped: ReadonlyMap<string, SpecNode>;
  /** Schemas that inherit from the one with the discriminator, by their values; empty when a union names them. */
  readonly heirs: ReadonlyMap<string, SpecNode>;
}

export function discriminatorOf(parts: Parts): Discriminator | undefined {
  const holder = parts.find((part) => part.child("discriminator") !== undefined);
  const node = holder?.child("discriminator");
  if (holder === undefined || node === undefined) return undefined;
  const targets = new Map<string, string>();
  const named = new Map<string, SpecNode>();
  for (const [value, { text, key }] of node.child("mapping")?.entries ?? []) {
    const target = text === undefined ? undefined : targetOf(node, text);
    if (target !== undefined) named.set(value, target);
    if (text !== undefined) targets.set(value, target?.id ?? `${key} → ${text}`);
  }
  const mapped = new Set(targets.values());
  // A variant without a mapping is called by the name of its schema.
  for (const variant of ["oneOf", "anyOf"].flatMap((keyword) => holder.child(keyword)?.items ?? [])) {
    const { referred } = variant;
    if (referred !== undefined && !mapped.has(referred.id)) targets.set(referred.key, referred.id);
  }
  const heirs = hasUnion(holder) ? new Map<string, SpecNode>() : heirsOf(holder, node);
  for (const [value, { id }] of heirs) if (!targets.has(value)) targets.set(value, id);
  return { node, property: node.child("propertyName")?.text ?? "", targets, mapped: named, heirs };
}

function hasUnion(holder: SpecNode): boolean {
  return holder.child("oneOf") !== undefined || holder.child("anyOf") !== undefined;
}

/** Those that a mapping names, and those whose `allOf` refers to the schema: a value may be any of them. */
function heirsOf(holder: SpecNode, node: SpecNode): Map<string, SpecNode> {
  const heirs = new Map<string, SpecNode>();
  for (const [value, { text }] of node.child("mapping")?.entries ?? []) {
    const target = text === undefined ? undefined : targetOf(node, text);
    if (target !== undefined) heirs.set(value, target);
  }
  const mapped = new Set([...heirs.values()].map(({ id }) => id));
  for (const [name, schema] of holder.resolve("#/components/schemas")?.entries ?? []) {
    const inherits = (schema.child("allOf")?.items ?? []).some((part) => part.referred?.id === holder.id);
    if (inherits && !mapped.has(schema.id)) heirs.set(name, schema);
  }
  heirs.forEach((heir, value) => heir.id === holder.id && heirs.delete(value));
  return heirs;
}

/** A mapping names a schema, or refers to it. */
function targetOf(node: SpecNode, text: string): SpecNode | undefined {
  return /[#/]|\.(json|ya?ml)$/.test(text) ? node.resolve(text) : node.resolve(`#/components/schemas/${text}`);
}

/** The property that tells variants apart keeps its name, and its values what they were. */
export function compareDiscriminator(keyword: string, { old, now, at, trail, comparer }: CorePair): ContractChange[] {
  const [before, after] = [discriminatorOf(old), discriminatorOf(now)];
  if (before === undefined && after === undefined) return [];
  const node = first(now, keyword) ?? at;
  const change = (what: string): ContractChange => ({
    rule: "discriminator-changed",
    at: node,
    message: `${describe(trail)}: ${what}.`,
    before: before?.node,
  });
  if (before === undefined || after === undefined) {
    // A request need not say any more what it is, and a response may say more than it did.
    if ((after === undefined) === (trail.direction === "request")) return [];
    const is = after === undefined ? "have no discriminator any more" : "are told apart by a discriminator now";
    return [{ ...notCompared(`${describe(trail)}: variants ${is}`, node, before?.node), isWarning: true }];
  }
  if (before.property !== after.property)
    return [change(`variants were told apart by ${before.property}, and are by ${after.property}`)];
  const unknown = unknownFields("Discriminator", describe(trail), before.node, after.node);
  const { inner, outer } = sides(trail.direction, before, after);
  const strange = [...inner.targets.keys()].filter((value) => !outer.targets.has(value));
  const inherited = [...before.heirs].flatMap(([value, heir]) => {
    const there = after.heirs.get(value);
    return there === undefined
      ? []
      : comparer.compare([heir], [there], there, { ...trail, steps: `${trail.steps}(${value})` });
  });
  // A value may lead to another schema than before: it is told which it is by that value only.
  const redirected = [...before.mapped].flatMap(([value, schema]) => {
    const there = after.mapped.get(value);
    return there === undefined || there.key === schema.key || before.heirs.size > 0
      ? []
      : comparer.compare([schema], [there], there, { ...trail, steps: `${trail.steps}(${value})` });
  });
  const others = [...unknown, ...inherited, ...redirected];
  if (strange.length === 0) return others;
  const verb = trail.direction === "request" ? "may not be sent any more" : "may come now";
  return [...others, change(`${after.property} ${listed(strange)} ${verb}`)];
}
