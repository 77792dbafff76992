import type { SpecNode } from "../document/node.ts";
import { type Alternative, normalForm } from "./alternatives.ts";
import { anyType } from "./types.ts";

/** Keywords that refuse no value: words, names, and those whose meaning is in the forms that they lead to. */
const harmless: ReadonlySet<string> = new Set([
  "$anchor",
  "$comment",
  "$defs",
  "$dynamicAnchor",
  "$dynamicRef",
  "$id",
  "$ref",
  "allOf",
  "anyOf",
  "default",
  "definitions",
  "deprecated",
  "description",
  "example",
  "examples",
  "externalDocs",
  "nullable",
  "oneOf",
  "summary",
  "title",
  "type",
  "xml",
]);

/** Keywords that refuse nothing if their schema does not. */
const holders: ReadonlySet<string> = new Set([
  "additionalItems",
  "additionalProperties",
  "else",
  "items",
  "propertyNames",
  "then",
  "unevaluatedItems",
  "unevaluatedProperties",
]);

const known = new WeakMap<object, boolean>();

/** Whether any value fits a schema, however that is written: `true`, `{}`, words alone, all types, or a union with such a member. */
export function excludesNothing(schema: SpecNode): boolean {
  const { value } = schema;
  if (typeof value !== "object" || value === null) return value === true;
  const found = known.get(value);
  if (found !== undefined) return found;
  // One that is inside of itself is not taken to be open.
  known.set(value, false);
  const isOpen = !Array.isArray(value) && areAllTaken(schema);
  known.set(value, isOpen);
  return isOpen;
}

function areAllTaken(schema: SpecNode): boolean {
  const { alternatives, unresolved, held } = normalForm([schema]);
  if (unresolved.length > 0 || held.length > 0) return false;
  const open = alternatives.filter(({ parts }) => parts.every(isHarmless));
  const types = new Set(open.flatMap((form) => [...form.types]));
  return types.size === anyType.size;
}

function isHarmless(part: SpecNode): boolean {
  return Object.keys(part.object).every((key) => {
    const child = part.child(key);
    if (key === "oneOf") return child === undefined || areApart(child.items);
    if (harmless.has(key) || key.startsWith("x-")) return key !== "x-extensible-enum";
    if (child === undefined) return true;
    if (key === "if") return ["then", "else"].every((branch) => isOpenBranch(part.child(branch)));
    return key === "not" ? excludesEverything(child) || isOfTypes(child) : holders.has(key) && excludesNothing(child);
  });
}

function isOpenBranch(branch: SpecNode | undefined): boolean {
  return branch === undefined || excludesNothing(branch);
}

/** A `not` of types is told by the types of the form. */
function isOfTypes({ object }: SpecNode): boolean {
  return Object.keys(object).length === 1 && (object["type"] !== undefined || object["not"] !== undefined);
}

/** Whether no value can be two of the members. */
function areApart(members: readonly SpecNode[]): boolean {
  const types = members.flatMap((member) => [...new Set(normalForm([member]).alternatives.flatMap(typesOf))]);
  return new Set(types).size === types.length;
}

function typesOf({ types }: Alternative): string[] {
  return [...types];
}

/** Whether no value fits a schema, as far as its forms tell: `false`, what 3.0 has to write as `not: {}`, or no type at all. */
export function excludesEverything(schema: SpecNode): boolean {
  const { value } = schema;
  if (typeof value !== "object" || value === null) return value === false;
  const { alternatives, unresolved } = normalForm([schema]);
  if (unresolved.length > 0) return false;
  return alternatives.every(({ parts }) =>
    parts.some((part) => {
      const refused = part.child("not");
      return refused !== undefined && excludesNothing(refused);
    }),
  );
}
