import { isObject } from "../document/node.ts";
import { type Alternative, normalForm } from "./alternatives.ts";
import { highest, lowest } from "./bounds.ts";
import { elementsAt } from "./elements.ts";
import { all, type Parts } from "./keywords.ts";
import { requiredOf, restOf, schemasFor } from "./members.ts";
import { typeOfValue } from "./types.ts";
import { fitsConstraints, includes, valuesOf } from "./values.ts";

/** Whether a value that an enum names fits a form of a schema. */
export function accepts({ parts, types }: Alternative, value: unknown): boolean {
  const values = valuesOf(parts, types);
  if (!types.has(typeOfValue(value)) || (values !== undefined && !includes(values, value))) return false;
  return fitsConstraints(value, parts) && fitsConditions(value, parts) && fitsInside(value, parts);
}

function fitsSchemas(value: unknown, schemas: Parts): boolean {
  return normalForm(schemas).alternatives.some((form) => accepts(form, value));
}

function fitsConditions(value: unknown, parts: Parts): boolean {
  if (all(parts, "not").some((schema) => fitsSchemas(value, [schema]))) return false;
  return parts.every((part) => {
    const condition = part.child("if");
    if (condition === undefined) return true;
    const branch = part.child(fitsSchemas(value, [condition]) ? "then" : "else");
    return branch === undefined || fitsSchemas(value, [branch]);
  });
}

function fitsInside(value: unknown, parts: Parts): boolean {
  if (Array.isArray(value))
    return (
      isBetween(value.length, "minItems", "maxItems", parts) &&
      value.every((item, index) => fitsSchemas(item, elementsAt(parts, index)))
    );
  if (!isObject(value)) return true;
  const names = Object.keys(value);
  if (!isBetween(names.length, "minProperties", "maxProperties", parts)) return false;
  if ([...requiredOf(parts).keys()].some((name) => !names.includes(name))) return false;
  return names.every((name) => {
    const schemas = schemasFor(parts, name);
    return fitsSchemas(value[name], schemas.length === 0 ? restOf(parts) : schemas);
  });
}

function isBetween(count: number, least: string, most: string, parts: Parts): boolean {
  return count >= lowest(parts, least, true).value && count <= highest(parts, most, true).value;
}
