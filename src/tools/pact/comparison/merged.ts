import { isDeepStrictEqual } from "node:util";
import { isJsonObject, type JsonObject } from "../source/json-object.ts";
import { pointedAt } from "./references.ts";

/** A schema, and the references that were written into it and around it. */
export interface Inlined {
  readonly schema: JsonObject;
  readonly inlined: readonly string[];
}

/** Keywords of what a value has to be; others describe it. */
const demands =
  /^(?:type|enum|const|properties|patternProperties|additionalProperties|items|required|oneOf|anyOf|allOf|not|if|format|pattern|(?:exclusiveM|m)(?:in|ax).*|\$ref)$/;

/**
 * A schema with those of its `allOf` written into it, as the comparator merges them only in part: of two lists of required members it
 * keeps one.
 *
 * @param inlined the references that were written in around it: one that leads round in circles is written in twice
 */
export function flattened(document: JsonObject, schema: JsonObject, inlined: readonly string[] = []): Inlined {
  const { $ref, allOf, ...own } = schema;
  const parts = (Array.isArray(allOf) ? (allOf as readonly unknown[]) : []).filter(isDemand);
  if (typeof $ref === "string") {
    // A reference alone, or with a description, stays one.
    if (parts.length === 0 && !isDemand(own)) return { schema, inlined };
    parts.unshift({ $ref });
  }
  const [first] = parts;
  if (first === undefined) return { schema: own, inlined };
  if (parts.length === 1 && !isDemand(own) && isJsonObject(first) && typeof first["$ref"] === "string")
    return { schema: orNull(own, first), inlined };
  const written: string[] = [];
  const flat = parts.map((part) => flatPart(document, part, inlined, written)).reduce(merged, own);
  return { schema: flat, inlined: [...inlined, ...written] };
}

function isDemand(part: unknown): boolean {
  return isJsonObject(part) && Object.keys(part).some((name) => demands.test(name));
}

/** `{ allOf: [{ $ref: … }], nullable: true }` is how OpenAPI 3.0 says that what a reference leads to may be null. */
function orNull({ nullable, ...own }: JsonObject, reference: JsonObject): JsonObject {
  return nullable === true ? { ...own, anyOf: [reference, { enum: [null] }] } : { ...own, ...reference };
}

function flatPart(document: JsonObject, part: unknown, around: readonly string[], written: string[]): JsonObject {
  if (!isJsonObject(part)) return {};
  const { $ref, ...beside } = part;
  if (typeof $ref !== "string") {
    const { schema, inlined } = flattened(document, part, around);
    written.push(...inlined.slice(around.length));
    const { $ref: alone } = schema;
    return typeof alone === "string" ? flatPart(document, schema, around, written) : schema;
  }
  const target = pointedAt(document, $ref);
  if (!isJsonObject(target)) return beside;
  if (around.filter((one) => one === $ref).length > 1) return { ...beside, additionalProperties: {} };
  written.push($ref);
  return merged(beside, withoutHeirs(document, $ref, flatPart(document, target, [...around, $ref], written)));
}

/** Who inherits from a schema is one of its alternatives, and need not choose among them. */
function withoutHeirs(document: JsonObject, reference: string, schema: JsonObject): JsonObject {
  const { discriminator, oneOf, anyOf, ...others } = schema;
  const inherits = (branch: unknown): boolean => {
    const target = isJsonObject(branch) ? pointedAt(document, String(branch["$ref"])) : undefined;
    const parts: unknown = isJsonObject(target) ? target["allOf"] : undefined;
    return Array.isArray(parts) && parts.some((part) => isJsonObject(part) && part["$ref"] === reference);
  };
  return discriminator !== undefined || [oneOf, anyOf].flat().some(inherits) ? others : schema;
}

/** What holds of a value that two schemas hold of. Of what cannot be put together, as descriptions, the first stays. */
function merged(one: JsonObject, other: JsonObject): JsonObject {
  const both = Object.keys(other).filter((name) => name in one && !isDeepStrictEqual(one[name], other[name]));
  return {
    ...other,
    ...one,
    ...Object.fromEntries(both.map((name) => [name, together(name, one[name], other[name])])),
  };
}

function together(name: string, one: unknown, other: unknown): unknown {
  if (/^(?:nullable|readOnly|writeOnly|uniqueItems)$/.test(name)) return true;
  if (typeof one === "number" && typeof other === "number") {
    if (/^(?:exclusiveM|m)aximum$|^max/.test(name)) return Math.min(one, other);
    if (/^(?:exclusiveM|m)inimum$|^min/.test(name)) return Math.max(one, other);
  }
  if (name === "additionalProperties" && typeof one !== typeof other)
    return one === false || other === false ? false : isJsonObject(one) ? one : other;
  if (Array.isArray(one) && Array.isArray(other)) return listsTogether(name, one, other);
  if (name === "type") return Array.isArray(one) ? other : one;
  if (!isJsonObject(one) || !isJsonObject(other)) return one;
  if (name === "properties" || name === "patternProperties") return propertiesTogether(one, other);
  return name === "items" || name === "additionalProperties" ? { allOf: [one, other] } : one;
}

function listsTogether(name: string, one: readonly unknown[], other: readonly unknown[]): readonly unknown[] {
  if (name === "required") return [...new Set([...one, ...other])];
  if (name === "enum" || name === "type") return one.filter((value) => other.includes(value));
  if (name === "oneOf" || name === "anyOf")
    return one.flatMap((first) => other.map((second) => ({ allOf: [first, second] })));
  return one;
}

/** Of two references for one name the later one stays, which is the heir's: what they lead to may have no end. */
function propertiesTogether(one: JsonObject, other: JsonObject): JsonObject {
  const conflicts = Object.entries(one).filter(
    ([name, value]) => name in other && !isDeepStrictEqual(value, other[name]),
  );
  const schemas = conflicts.map(([name, value]): [string, unknown] => {
    const later = other[name];
    const areReferences = isJsonObject(value) && isJsonObject(later) && "$ref" in value && "$ref" in later;
    return [name, areReferences ? later : { allOf: [value, later] }];
  });
  return { ...one, ...other, ...Object.fromEntries(schemas) };
}
