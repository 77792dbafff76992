import { oncePer } from "../../../shared/once.ts";
import type { SpecNode } from "../document/node.ts";
import type { Alternative } from "../schema/alternatives.ts";
import { all, first } from "../schema/keywords.ts";
import { declaredNames, requiredOf } from "../schema/members.ts";
import { anyType, intersection, type TypeSet, typesOfKeyword } from "../schema/types.ts";
import { includes } from "../schema/values.ts";
import { discriminatorOf } from "./keywords/discriminated.ts";

/** What one recognizes a form of a union by, in the other version. */
export interface Likeness {
  /** As `value=cat`, `title=Cat`, `name=Cat`: the strongest first. */
  readonly keys: readonly string[];
  readonly names: ReadonlySet<string>;
}

export const likenessOf = oncePer(readLikeness);

function readLikeness(alternative: Alternative): Likeness {
  const { parts, variants } = alternative;
  const keys = [
    ...discriminatorValues(alternative).map((value) => `value=${value}`),
    ...constants(alternative).map((value) => `const=${value}`),
    ...variants.flatMap(({ object }) => (typeof object["title"] === "string" ? [`title=${object["title"]}`] : [])),
    ...variants.flatMap(({ referred }) =>
      referred === undefined ? [] : [`name=${referred.key}`, ...titleOf(referred)],
    ),
  ];
  const types = parts.flatMap(({ object }) => [object["type"]].flat().map(String));
  return { keys, names: new Set([...declaredNames(parts), ...types]) };
}

function titleOf(node: SpecNode): string[] {
  const title = node.child("title")?.text;
  return title === undefined ? [] : [`title=${title}`];
}

function discriminatorValues({ parts, variants }: Alternative): string[] {
  const discriminator = discriminatorOf(parts);
  if (discriminator === undefined) return [];
  const ids = new Set(variants.flatMap((variant) => variant.target?.id ?? []));
  return [...discriminator.targets].flatMap(([value, id]) => (ids.has(id) ? [value] : []));
}

/** Required properties that have one value only, as `type="cat"`. */
function constants({ parts }: Alternative): string[] {
  const required = requiredOf(parts);
  return [...required.keys()].flatMap((name) =>
    parts.flatMap((part) => {
      const schema = part.child("properties")?.get(name);
      const value = schema === undefined ? undefined : (first([schema], "const")?.value ?? only(schema));
      return value === undefined ? [] : [`${name}=${JSON.stringify(value)}`];
    }),
  );
}

function only(schema: SpecNode): unknown {
  const { value } = first([schema], "enum") ?? {};
  return Array.isArray(value) && value.length === 1 ? value[0] : undefined;
}

/** From 0 (nothing in common) to 1 (the same properties); more when they have a key in common. */
export function similarity(one: Likeness, other: Likeness): number {
  const shared = one.keys.filter((key) => other.keys.includes(key)).length;
  const common = [...one.names].filter((name) => other.names.has(name)).length;
  const size = one.names.size + other.names.size - common;
  return shared + (size === 0 ? 0 : common / size);
}

/** Whether the strongest key that both kinds have is the same. */
export function isSame(one: Likeness, other: Likeness): boolean {
  return one.keys.some((key) => other.keys.includes(key));
}

/** What tells one form from another, read once. */
interface Shape {
  readonly names: ReadonlySet<string>;
  readonly required: ReadonlySet<string>;
  /** Required properties with one value only, as `type` → `"cat"`. */
  readonly constants: ReadonlyMap<string, string>;
  /** The types of required properties. */
  readonly types: ReadonlyMap<string, TypeSet>;
  readonly values: readonly unknown[] | undefined;
}

const shapeOf = oncePer((alternative: Alternative): Shape => {
  const { parts } = alternative;
  const required = new Set(requiredOf(parts).keys());
  return {
    names: new Set(declaredNames(parts)),
    required,
    constants: new Map(constants(alternative).map((text) => splitAt(text, text.indexOf("=")))),
    types: new Map([...required].map((name) => [name, typesOf(parts, name)])),
    values: onlyValues(alternative),
  };
});

function splitAt(text: string, index: number): [string, string] {
  return [text.slice(0, index), text.slice(index + 1)];
}

function typesOf(parts: Alternative["parts"], name: string): TypeSet {
  const types = parts.map((part) => typesOfKeyword(part.child("properties")?.get(name)?.object["type"]) ?? anyType);
  return types.reduce(intersection, anyType);
}

/** Whether no value can fit both, as far as can be told. Objects do not send what they do not declare. */
export function areDisjoint(one: Alternative, other: Alternative): boolean {
  const common = intersection(one.types, other.types);
  if (common.size === 0) return true;
  const [shape, there] = [shapeOf(one), shapeOf(other)];
  if (shape.values !== undefined && there.values !== undefined)
    return !shape.values.some((value) => includes(there.values ?? [], value));
  return common.size === 1 && common.has("object") && areApart(shape, there);
}

function areApart(one: Shape, other: Shape): boolean {
  if ([...one.required].some((name) => !other.names.has(name))) return true;
  if ([...other.required].some((name) => !one.names.has(name))) return true;
  if (one.names.size > 0 && other.names.size > 0 && ![...one.names].some((name) => other.names.has(name))) return true;
  const differ = [...one.constants].some(([name, value]) => (other.constants.get(name) ?? value) !== value);
  return (
    differ || [...one.types].some(([name, types]) => intersection(types, other.types.get(name) ?? types).size === 0)
  );
}

function onlyValues({ parts }: Alternative): unknown[] | undefined {
  const lists = [...all(parts, "const").map(({ value }) => [value]), ...all(parts, "enum").map(({ value }) => value)];
  return lists.find((list) => Array.isArray(list)) as unknown[] | undefined;
}
