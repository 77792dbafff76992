import { isJsonObject, type JsonObject } from "../source/json-object.ts";
import { withAlternatives, withHeirs } from "./alternatives.ts";
import { flattened } from "./merged.ts";
import { pointedAt } from "./references.ts";

/** What the schemas of a document are held against: what a consumer sends, what it reads of an answer, or a message. */
export type Side = "answer" | "message" | "request";

/** Members whose own names are nobody's keywords. */
const maps = new Set([
  "properties",
  "patternProperties",
  "dependentSchemas",
  "$defs",
  "definitions",
  "schemas",
  "responses",
  "paths",
]);

/** What is no schema, or one that is not held against a value by itself. */
const untouched = /^(?:examples?|enum|const|default|x-.*|not|if|then|else)$/;

/**
 * A document whose schemas the comparator reads as they are meant. By itself it lets fields pass that no object has if that may be null
 * or has no type, forgets members that are required by a part of `allOf`, demands those that are only read, and wants of an answer that
 * it fits one alternative alone.
 */
export function schemasOfSide(document: JsonObject, side: Side): JsonObject {
  const whole = side === "request" ? document : withHeirs(document);
  return shaped(document, side, whole, false, []) as JsonObject;
}

function shaped(document: JsonObject, side: Side, node: unknown, isMap: boolean, inlined: readonly string[]): unknown {
  if (Array.isArray(node)) return node.map((item) => shaped(document, side, item, false, inlined));
  if (!isJsonObject(node)) return node;
  const read = isMap
    ? { schema: node, inlined }
    : withAlternatives(document, flattened(document, node, inlined), side === "request");
  const copy = Object.fromEntries(
    Object.entries(read.schema).map(([name, value]) => [
      name,
      !isMap && untouched.test(name) ? value : shaped(document, side, value, !isMap && maps.has(name), read.inlined),
    ]),
  );
  return isMap ? copy : bounded(document, side, copy);
}

/** An object schema with what there is on this side, open or closed as it says. */
function bounded(document: JsonObject, side: Side, schema: JsonObject): JsonObject {
  const { properties, additionalProperties, oneOf, anyOf } = schema;
  const own = isJsonObject(properties) ? ofSide(document, side, schema, properties) : schema;
  const { type } = own;
  const isObject = type === "object" || (Array.isArray(type) && type.includes("object"));
  // The comparator closes every object that lets others in by `true`, or by saying nothing.
  if (additionalProperties === true) return { ...own, additionalProperties: {} };
  if (!isObject || additionalProperties !== undefined || oneOf !== undefined || anyOf !== undefined) return own;
  if (properties === undefined) return { ...own, additionalProperties: {} };
  if (side === "message" && Array.isArray(type)) return apart(own, type);
  return side === "answer" ? { ...own, additionalProperties: false } : own;
}

/** The comparator closes what is an object alone, and only in messages that are read. */
function apart(schema: JsonObject, types: readonly unknown[]): JsonObject {
  const others = types.filter((one) => one !== "object");
  const object = { ...schema, type: "object" };
  return others.length === 0 ? object : { anyOf: [object, { type: others }] };
}

function ofSide(document: JsonObject, side: Side, schema: JsonObject, properties: JsonObject): JsonObject {
  const typed = { type: "object", ...schema };
  const { required } = schema;
  const names = Object.keys(properties);
  if (side === "request") {
    const readOnly = names.filter((name) => isMarked(document, properties[name], "readOnly"));
    return Array.isArray(required) && readOnly.length > 0
      ? { ...typed, required: required.filter((name) => !readOnly.includes(String(name))) }
      : typed;
  }
  if (side === "message") return typed;
  const read = Object.entries(properties).filter(([, property]) => !isMarked(document, property, "writeOnly"));
  return { ...typed, properties: Object.fromEntries(read) };
}

function isMarked(document: JsonObject, property: unknown, mark: "readOnly" | "writeOnly"): boolean {
  if (!isJsonObject(property)) return false;
  const { $ref } = property;
  const target = typeof $ref === "string" ? pointedAt(document, $ref) : undefined;
  return property[mark] === true || (isJsonObject(target) && target[mark] === true);
}
