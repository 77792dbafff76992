import { isJsonObject, type JsonObject } from "../source/json-object.ts";
import { flattened, type Inlined } from "./merged.ts";
import { pointedAt } from "./references.ts";

/**
 * A flat schema without a discriminator, which the comparator understands in one form only: each alternative has the values that choose it.
 * One of the answers has what stands beside its alternatives in each of them, so that they can be closed, and any that fits will do: it is
 * held against a part of an answer, which can be that of several.
 */
export function withAlternatives(document: JsonObject, { schema, inlined }: Inlined, isSent: boolean): Inlined {
  const { discriminator, oneOf, anyOf, ...own } = schema;
  const [lists, keyword] = alternativesOf(oneOf, anyOf, isSent);
  if (lists === undefined) return { schema: own, inlined };
  const beside = !isSent && isJsonObject(own["properties"]) ? own : {};
  const written: string[] = [];
  const alternatives = lists.map((branch) => {
    const reference = referenceOf(branch);
    if (reference !== undefined && inlined.includes(reference)) return branch;
    const chosen = chosenBy(document, discriminator, branch, isSent);
    if (chosen === undefined && beside !== own) return branch;
    const flat = flattened(document, { allOf: [beside, branch, chosen ?? {}] }, inlined);
    written.push(...flat.inlined.slice(inlined.length));
    return flat.schema;
  });
  const others = beside === own ? {} : own;
  const second = isSent && keyword === "oneOf" && anyOf !== undefined ? { anyOf } : {};
  return { schema: { ...others, ...second, [keyword]: alternatives }, inlined: [...inlined, ...written] };
}

/** The alternatives, and the keyword for them. Those of an answer in both keywords are put together. */
function alternativesOf(
  oneOf: unknown,
  anyOf: unknown,
  isSent: boolean,
): [readonly unknown[] | undefined, "anyOf" | "oneOf"] {
  const [first, second] = [oneOf, anyOf].filter((list): list is readonly unknown[] => Array.isArray(list));
  if (isSent) return [first, Array.isArray(oneOf) ? "oneOf" : "anyOf"];
  return [
    second === undefined ? first : first?.flatMap((one) => second.map((other) => ({ allOf: [one, other] }))),
    "anyOf",
  ];
}

function referenceOf(branch: unknown): string | undefined {
  const reference = isJsonObject(branch) ? branch["$ref"] : undefined;
  return typeof reference === "string" ? reference : undefined;
}

/** What an alternative's discriminating property has to be, for it to be chosen. */
function chosenBy(
  document: JsonObject,
  discriminator: unknown,
  branch: unknown,
  isSent: boolean,
): JsonObject | undefined {
  const reference = referenceOf(branch);
  const { propertyName = discriminator, mapping = {} } = isJsonObject(discriminator) ? discriminator : {};
  if (reference === undefined || typeof propertyName !== "string") return undefined;
  const mapped = Object.entries(isJsonObject(mapping) ? mapping : {}).filter(
    ([, to]) => to === reference || to === lastOf(reference),
  );
  const names = mapped.length > 0 ? mapped.map(([name]) => name) : [lastOf(reference)];
  const { properties } = flattened(document, { allOf: [branch, { properties: {} }] }).schema;
  const property = isJsonObject(properties) ? properties[propertyName] : undefined;
  const target = referenceOf(property);
  const written: unknown = target === undefined ? property : pointedAt(document, target);
  const { enum: listed, const: only } = isJsonObject(written) ? written : {};
  const values: readonly unknown[] | undefined = Array.isArray(listed)
    ? listed
    : only === undefined
      ? undefined
      : [only];
  // One that lists other values is chosen by those.
  if (values !== undefined && !names.some((name) => values.includes(name))) return undefined;
  return { properties: { [propertyName]: { enum: names } }, ...(isSent ? { required: [propertyName] } : {}) };
}

function lastOf(reference: string): string {
  return reference.slice(reference.lastIndexOf("/") + 1);
}

/** The components of a document, each with those that inherit from it as alternatives if it has a discriminator for that. */
export function withHeirs(document: JsonObject): JsonObject {
  const { components, definitions } = document;
  const schemas = isJsonObject(components) ? components["schemas"] : undefined;
  return {
    ...document,
    ...(isJsonObject(schemas)
      ? { components: { ...(components as JsonObject), schemas: inherited(schemas, "#/components/schemas/") } }
      : {}),
    ...(isJsonObject(definitions) ? { definitions: inherited(definitions, "#/definitions/") } : {}),
  };
}

function inherited(schemas: JsonObject, place: string): JsonObject {
  return Object.fromEntries(
    Object.entries(schemas).map(([name, schema]) => {
      if (!isJsonObject(schema) || schema["discriminator"] === undefined || schema["oneOf"] !== undefined)
        return [name, schema];
      const heirs = heirsOf(schemas, place, place + name, new Set());
      const { discriminator, ...own } = schema;
      return [
        name,
        heirs.size === 0 ? schema : { discriminator, anyOf: [own, ...[...heirs].map(($ref) => ({ $ref }))] },
      ];
    }),
  );
}

function heirsOf(schemas: JsonObject, place: string, reference: string, found: Set<string>): Set<string> {
  for (const [name, schema] of Object.entries(schemas)) {
    const parts = isJsonObject(schema) && Array.isArray(schema["allOf"]) ? (schema["allOf"] as readonly unknown[]) : [];
    if (found.has(place + name) || !parts.some((part) => referenceOf(part) === reference)) continue;
    found.add(place + name);
    heirsOf(schemas, place, place + name, found);
  }
  return found;
}
