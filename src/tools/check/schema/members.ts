import type { SpecNode } from "../document/node.ts";
import { all, coreOf, type Parts } from "./keywords.ts";
import { oncePer } from "../../../shared/once.ts";
import { fitsPattern, isOfAnyName } from "./patterns.ts";
import { excludesNothing } from "./unrestricted.ts";

/** The properties that have a name in the parts. */
export const declaredNames = oncePer((parts: Parts): readonly string[] => [
  ...new Set(parts.flatMap((part) => Object.keys(part.child("properties")?.object ?? {}))),
]);

/** Every schema that a property of that name has to fit. Empty when none says anything. */
export function schemasFor(parts: Parts, name: string): SpecNode[] {
  return parts.flatMap((part) => {
    const named = [part.child("properties")?.child(name)];
    const patterned = (part.child("patternProperties")?.entries ?? []).flatMap(([pattern, schema]) =>
      fitsPattern(pattern, name) === true ? [schema] : [],
    );
    const own = [...named, ...patterned].filter((schema) => schema !== undefined);
    return own.length > 0 ? own : restOf([part], declaredNames(parts).includes(name));
  });
}

/** Whether a pattern of the parts is for properties of that name. */
export function isPatterned(parts: Parts, name: string): boolean {
  return all(parts, "patternProperties").some(({ entries }) =>
    entries.some(([pattern]) => fitsPattern(pattern, name) === true),
  );
}

/** What a property without a name in the parts has to fit; empty when anything will do. */
export function restOf(parts: Parts, isEvaluated = false): SpecNode[] {
  const every = all(parts, "patternProperties").flatMap(({ entries }) =>
    entries.flatMap(([pattern, schema]) => (isOfAnyName(pattern) ? [schema] : [])),
  );
  const additional = [...every, ...all(parts, "additionalProperties")];
  // Where other properties have a schema, none is left unevaluated.
  const rest = isEvaluated || additional.length > 0 ? additional : all(parts, "unevaluatedProperties");
  return rest.filter((schema) => !excludesNothing(schema));
}

/** Every required property, and where that is said. */
export function requiredOf(parts: Parts): Map<string, SpecNode> {
  const required = new Map<string, SpecNode>();
  for (const list of all(parts, "required"))
    for (const item of list.items)
      if (item.text !== undefined && !required.has(item.text)) required.set(item.text, item);
  return required;
}

/** Where schemas say that a property has no place in a message of that direction. */
export function oneWay(schemas: Parts, direction: "request" | "response"): SpecNode | undefined {
  return all(coreOf(schemas), direction === "request" ? "readOnly" : "writeOnly").find(({ value }) => value === true);
}

/** The entries of several objects, by their keys. */
export function grouped(objects: Parts): Map<string, SpecNode[]> {
  const entries = new Map<string, SpecNode[]>();
  for (const object of objects)
    for (const [key, node] of object.entries) entries.set(key, [...(entries.get(key) ?? []), node]);
  return entries;
}
