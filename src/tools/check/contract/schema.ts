import { isObject, type SpecNode } from "../document/node.ts";

/** A schema as one of its alternatives: parts that all hold, no `$ref`, `allOf`, `oneOf` or `anyOf` left to follow. */
export interface Alternative {
  readonly parts: readonly SpecNode[];
  /** Without `null`; undefined when any type will do. */
  readonly types: ReadonlySet<string> | undefined;
}

/** What a schema allows: null or not, and one of the alternatives. */
export interface SchemaView {
  readonly nullable: boolean;
  readonly alternatives: readonly Alternative[];
}

/** More of them are not worth the time: the rest of a schema with so many is not looked at. */
const most = 256;

/** Several schemas that all hold, as alternatives. `$ref`, `allOf` and who stands in which file make no difference. */
export function viewOf(schemas: readonly SpecNode[]): SchemaView {
  const all = expand(schemas, new Set()).map((parts) => ({ parts, types: typesOf(parts) }));
  const nullable = all.some(({ types }) => types === undefined || types.has("null"));
  const alternatives = all
    .filter(({ types }) => types === undefined || types.size === 0 || [...types].some((type) => type !== "null"))
    .map(({ parts, types }) => ({ parts, types: types && new Set([...types].filter((type) => type !== "null")) }));
  return { nullable, alternatives };
}

function expand(schemas: readonly SpecNode[], above: ReadonlySet<string>): SpecNode[][] {
  const parts = flatten(schemas);
  let expanded: SpecNode[][] = [parts];
  for (const part of parts) {
    if (above.has(part.id)) continue;
    const inside = new Set([...above, part.id]);
    for (const keyword of ["oneOf", "anyOf"]) {
      const variants = (part.child(keyword)?.items ?? []).flatMap((variant) => expand([variant], inside));
      if (variants.length === 0 || variants.length * expanded.length > most) continue;
      expanded = expanded.flatMap((sofar) => variants.map((variant) => [...sofar, ...variant]));
    }
  }
  return expanded;
}

/** The schemas, what they refer to, and what their `allOf` adds. */
function flatten(schemas: readonly SpecNode[]): SpecNode[] {
  const parts = new Map<string, SpecNode>();
  const add = (schema: SpecNode | undefined): void => {
    if (schema === undefined || parts.has(schema.id)) return;
    // A reference may have keywords beside it, and they hold too.
    parts.set(schema.id, schema);
    add(schema.referred);
    for (const part of schema.child("allOf")?.items ?? []) add(part);
  };
  for (const schema of schemas) add(schema);
  return [...parts.values()];
}

/** The types that every part allows. OpenAPI 3.0 says null by `nullable`. */
function typesOf(parts: readonly SpecNode[]): Set<string> | undefined {
  let types: Set<string> | undefined;
  for (const { object } of parts) {
    const named = [object["type"]].flat().filter((type) => typeof type === "string");
    if (named.length === 0) continue;
    const own = new Set(object["nullable"] === true ? [...named, "null"] : named);
    types = types === undefined ? own : intersect(types, own);
  }
  if (types !== undefined) return types;
  const valued = valuesOf(parts);
  return valued === undefined ? undefined : new Set(valued.values.map(typeOf));
}

function intersect(left: ReadonlySet<string>, right: ReadonlySet<string>): Set<string> {
  const both = [...left].filter((type) => right.has(type) || (type === "integer" && right.has("number")));
  if (left.has("number") && right.has("integer")) both.push("integer");
  return new Set(both);
}

function typeOf(value: unknown): string {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  if (Number.isInteger(value)) return "integer";
  return typeof value;
}

/** The first part that has a keyword, and its value there. */
export function keyword(parts: readonly SpecNode[], name: string): SpecNode | undefined {
  return parts.map((part) => part.child(name)).find((found) => found !== undefined);
}

/** The only values allowed, by `enum` or `const`; null is told by the types. */
export function valuesOf(parts: readonly SpecNode[]): { node: SpecNode; values: unknown[] } | undefined {
  const only = keyword(parts, "const");
  if (only !== undefined) return { node: only, values: [only.value] };
  const node = keyword(parts, "enum");
  if (node === undefined || !Array.isArray(node.value)) return undefined;
  return { node, values: node.value.filter((value) => value !== null) };
}

/** Every property with the schemas that its parts have for it. */
export function propertiesOf(parts: readonly SpecNode[]): Map<string, SpecNode[]> {
  const properties = new Map<string, SpecNode[]>();
  for (const part of parts)
    for (const [name, schema] of part.child("properties")?.entries ?? [])
      properties.set(name, [...(properties.get(name) ?? []), schema]);
  return properties;
}

/** Every required property, and where that is said. */
export function requiredOf(parts: readonly SpecNode[]): Map<string, SpecNode> {
  const required = new Map<string, SpecNode>();
  for (const part of parts)
    for (const item of part.child("required")?.items ?? [])
      if (item.text !== undefined && !required.has(item.text)) required.set(item.text, item);
  return required;
}

/** What holds for properties that have no name in the schema: true, false, or a schema. */
export function additionalOf(parts: readonly SpecNode[]): SpecNode | undefined {
  const said = parts.flatMap((part) => part.child("additionalProperties") ?? []);
  return said.find(({ value }) => value === false) ?? said.find(({ value }) => isObject(value));
}
