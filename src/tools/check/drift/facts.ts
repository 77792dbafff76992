import { contentOf, headersOf, isRequired, type DescribedOperation, schemaOf } from "../contract/operations.ts";
import type { SpecNode } from "../document/node.ts";
import { type Alternative, normalForm } from "../schema/alternatives.ts";
import { grouped, declaredNames, requiredOf, restOf } from "../schema/members.ts";
import { all } from "../schema/keywords.ts";
import { anyType, type JsonType, typesInWords } from "../schema/types.ts";

/** One thing that a description says of an operation: what of, what, and where. */
export interface Fact {
  readonly value: string;
  readonly node: SpecNode;
}

/**
 * An operation as a list of facts, keyed by what they are of: `response 200`, `response 200 .items[].code`,
 * `parameter query upsert required`. A key that goes on with a space or a step is inside of the shorter one.
 */
export function factsOf(operation: DescribedOperation): Map<string, Fact> {
  const facts = new Map<string, Fact>([["", { value: "", node: operation.node }]]);
  for (const [key, parameter] of operation.parameters) holderFacts(facts, `parameter ${key}`, parameter, true);
  if (operation.body !== undefined) {
    facts.set("body", { value: "", node: operation.body });
    contentFacts(facts, "body", operation.body);
  }
  for (const [status, response] of operation.responses) {
    const key = `response ${status}`;
    facts.set(key, { value: "", node: operation.node.child("responses")?.child(status) ?? response });
    for (const [name, header] of headersOf(response)) holderFacts(facts, `${key} header ${name}`, header, false);
    contentFacts(facts, key, response);
  }
  const scopes = new Set(operation.security.flatMap((requirement) => [...requirement.values()].flat()));
  for (const scope of scopes)
    facts.set(`scope ${scope}`, { value: "", node: operation.node.child("security") ?? operation.node });
  return facts;
}

function holderFacts(facts: Map<string, Fact>, key: string, holder: SpecNode, mayBeRequired: boolean): void {
  facts.set(key, { value: "", node: holder });
  // A path parameter is always required, and nobody has to say so of a header that is answered.
  if (mayBeRequired && !key.startsWith("parameter path") && isRequired(holder))
    facts.set(`${key} required`, { value: "", node: holder.child("required") ?? holder });
  const schema = schemaOf(holder);
  if (schema !== undefined) schemaFacts(facts, key, [schema], new Set());
}

function contentFacts(facts: Map<string, Fact>, key: string, message: SpecNode): void {
  for (const [type, media] of contentOf(message)) {
    facts.set(`${key} ${type}`, { value: "", node: media });
    const schema = media.child("schema");
    if (schema !== undefined) schemaFacts(facts, `${key} `, [schema], new Set());
  }
}

/** The first description of a key counts: media types of one message have the same schema, or should. */
function schemaFacts(
  facts: Map<string, Fact>,
  key: string,
  schemas: readonly SpecNode[],
  above: ReadonlySet<string>,
): void {
  const id = schemas.map((schema) => schema.target?.id ?? "").join("+");
  const [first] = schemas;
  // A schema inside of itself has been told already.
  if (first === undefined || above.has(id)) return;
  const inside = new Set([...above, id]);
  const alternatives = normalForm(schemas).alternatives.flatMap(withoutNull);
  const typeKey = `${key.trimEnd()} type`;
  if (!facts.has(typeKey)) facts.set(typeKey, { value: typeOf(alternatives), node: first });
  for (const [name, of] of gathered(alternatives)) {
    const inner = `${key}.${name}`;
    if (!facts.has(inner)) facts.set(inner, { value: "", node: of[0] ?? first });
    const required = alternatives.every(({ parts }) => requiredOf(parts).has(name));
    if (required) facts.set(`${inner} required`, { value: "", node: of[0] ?? first });
    schemaFacts(facts, inner, of, inside);
  }
  for (const { parts } of alternatives) {
    const items = parts.flatMap((part) => part.child("items") ?? []);
    schemaFacts(facts, `${key}[]`, items, inside);
    const other = restOf(parts).find(({ value }) => value !== false);
    if (other !== undefined) schemaFacts(facts, `${key}.*`, [other], inside);
  }
}

/** Null is ignored: descriptions of the same API differ on whether a value may be null. */
function withoutNull(alternative: Alternative): Alternative[] {
  const types = new Set([...alternative.types].filter((type) => type !== "null"));
  return types.size === 0 ? [] : [{ ...alternative, types }];
}

/** The properties of all alternatives. */
function gathered(alternatives: readonly Alternative[]): Map<string, SpecNode[]> {
  const found = new Map<string, SpecNode[]>();
  for (const { parts } of alternatives)
    for (const [name, of] of grouped(all(parts, "properties"))) if (!found.has(name)) found.set(name, of);
  return found;
}

/** The types of all alternatives; what has properties or items is an object or a list, said or not. */
function typeOf(alternatives: readonly Alternative[]): string {
  const types = new Set<JsonType>();
  let isAny = false;
  for (const { types: own, parts } of alternatives) {
    const isSaid = own.size < anyType.size - 1;
    const implied = declaredNames(parts).length > 0 ? "object" : all(parts, "items").length > 0 ? "array" : undefined;
    if (!isSaid && implied === undefined) isAny = true;
    for (const type of isSaid ? own : implied === undefined ? [] : [implied]) types.add(type as JsonType);
  }
  const words = types.size === 0 ? [] : typesInWords(types).split(" or ");
  return [...words, ...(isAny ? ["any"] : [])].toSorted().join(" or ");
}
