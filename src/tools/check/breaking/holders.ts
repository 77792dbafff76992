import { contentOf, schemaOf } from "../contract/operations.ts";
import type { SpecNode } from "../document/node.ts";
import { normalForm } from "../schema/alternatives.ts";
import type { TypeSet } from "../schema/types.ts";
import { onlyElementOf } from "../schema/elements.ts";
import { type ContractChange, sides, type Trail } from "./change.ts";
import { normalized } from "./media-types.ts";
import type { SchemaComparison } from "./schemas.ts";
import { mayHave, reserved, type Style, styleOf, visible } from "./styles.ts";

/** Changes of what a parameter or a header is: how it is written, and its schema. */
export function holderChanges(old: SpecNode, now: SpecNode, trail: Trail, schemas: SchemaComparison): ContractChange[] {
  const text: Trail = { ...trail, isText: [old, now].every(isWrittenAsText) };
  const unwrapped = elementOfList(old, now, text);
  if (unwrapped !== undefined) {
    const { inner, outer } = sides(trail.direction, old, now);
    return [
      ...(isElementWrittenAlike(inner, outer) ? [] : [serializationChange(old, now, trail)]),
      ...lostFlags(old, now, trail),
      ...schemas.compare(unwrapped.old, unwrapped.now, now, text),
    ];
  }
  const [schema, there] = [old, now].map((holder) => [schemaOf(holder)].filter((found) => found !== undefined));
  return [...writtenOtherwise(old, now, trail), ...schemas.compare(schema ?? [], there ?? [], now, text)];
}

/** A value in a media type is written as that says. */
function isWrittenAsText(holder: SpecNode): boolean {
  return [...contentOf(holder).keys()].every((type) => type.startsWith("text/"));
}

/** `a=x` is a list of one element too, where each element is written by itself, or no comma can be in it. */
function elementOfList(
  old: SpecNode,
  now: SpecNode,
  { direction }: Trail,
): { old: SpecNode[]; now: SpecNode[] } | undefined {
  const { inner, outer } = sides(direction, old, now);
  // A list in a media type is written with its brackets, whatever is in it.
  if (contentOf(outer).size > 0) return undefined;
  const [one, other] = [inner, outer].map((holder) => formOf(holder));
  if (one === undefined || other === undefined || isList(one.types) || !isOnlyList(other.types)) return undefined;
  if (one.types.has("object")) return undefined;
  const schema = schemaOf(inner);
  const mayHaveComma = schema === undefined || mayHave(/,/, [schema]);
  if (!isExploded(outer) && (mayHaveComma || !isSeparatedByCommas(outer))) return undefined;
  const items = onlyElementOf(other.parts);
  return schema === undefined || items === undefined
    ? undefined
    : direction === "request"
      ? { old: [schema], now: items }
      : { old: items, now: [schema] };
}

/** Whether a value alone is written as an element of a list is: quotes of JSON, and a dot or a semicolon before it, show. */
function isElementWrittenAlike(one: SpecNode, list: SpecNode): boolean {
  const types = formOf(one)?.types ?? new Set();
  const isText = isWrittenAsText(one) || [...contentOf(one).keys()].every((type) => isPlainIn(normalized(type), types));
  const [style, other] = [one, list].map((holder) => visible(serialization(holder), new Set())[0]);
  return isText && style === other;
}

function isList(types: TypeSet): boolean {
  return types.has("array");
}

function formOf(holder: SpecNode): { types: TypeSet; parts: SpecNode[] } | undefined {
  const schema = schemaOf(holder);
  if (schema === undefined) return undefined;
  const { alternatives } = normalForm([schema]);
  return {
    types: new Set(alternatives.flatMap(({ types }) => [...types])),
    parts: alternatives.flatMap(({ parts }) => parts),
  };
}

function isOnlyList(types: TypeSet): boolean {
  return isList(types) && [...types].every((type) => type === "array" || type === "null");
}

function isSeparatedByCommas(holder: SpecNode): boolean {
  return ["form", "simple"].includes(serialization(holder)[0]);
}

function isExploded(holder: SpecNode): boolean {
  const [style, explode] = serialization(holder);
  return style === "form" && explode;
}

function serialization(holder: SpecNode): Style {
  const place = placeOf(holder);
  return styleOf(holder, place === "query" || place === "cookie" ? "form" : "simple");
}

function writtenOtherwise(old: SpecNode, now: SpecNode, trail: Trail): ContractChange[] {
  const types = new Set([...(formOf(old)?.types ?? ["object"]), ...(formOf(now)?.types ?? ["object"])]);
  const shows = (holder: SpecNode): string => {
    const mediaTypes = [...contentOf(holder).keys()].map(normalized).filter((type) => !isPlainIn(type, types));
    return JSON.stringify([...visible(serialization(holder), types), ...mediaTypes]);
  };
  return [...(shows(old) === shows(now) ? [] : [serializationChange(old, now, trail)]), ...lostFlags(old, now, trail)];
}

const plainTypes: ReadonlySet<string> = new Set(["boolean", "integer", "fraction"]);

/** Whether values of these types are written in a media type as without one: JSON has no signs of its own for numbers. */
function isPlainIn(mediaType: string, types: ReadonlySet<string>): boolean {
  const others = [...types].filter((type) => !plainTypes.has(type));
  if (mediaType === "text/plain") return others.every((type) => type === "string");
  return others.length === 0 && /[/+]json\b/.test(mediaType);
}

function serializationChange(old: SpecNode, now: SpecNode, { message }: Trail): ContractChange {
  const at = now.child("style") ?? now.child("explode") ?? now;
  return {
    rule: "parameter-serialization-changed",
    at,
    message: `${message} is written in another way.`,
    before: old,
  };
}

/** Flags of the sender that the other side does not have: what is sent then is refused, or understood otherwise. */
function lostFlags(old: SpecNode, now: SpecNode, { message, direction }: Trail): ContractChange[] {
  const { inner, outer } = sides(direction, old, now);
  const schema = schemaOf(inner);
  const isReserved = schema === undefined || mayHave(reserved, [schema]);
  const flags = [
    ...(isReserved && takesReserved(inner) ? ["allowReserved"] : []),
    ...(placeOf(inner) === "query" ? ["allowEmptyValue"] : []),
  ];
  return flags
    .filter((flag) => inner.object[flag] === true && outer.object[flag] !== true)
    .map((flag) => {
      const [was, is] = [old, now].map((holder) => JSON.stringify(holder.object[flag] ?? "none"));
      return {
        rule: direction === "request" ? "constraint-tightened" : "constraint-loosened",
        at: now.child(flag) ?? now,
        message: `${message}: ${flag} was ${was}, and is ${is}.`,
        before: old.child(flag),
      };
    });
}

/** Where `allowReserved` says something: in a query, and since 3.2 wherever signs would be written as percents otherwise. */
function takesReserved(holder: SpecNode): boolean {
  const place = placeOf(holder);
  if (place === "query") return true;
  return holder.version === "3.2" && (place === "path" || (place === "cookie" && serialization(holder)[0] === "form"));
}

function placeOf(holder: SpecNode): string | undefined {
  return holder.child("in")?.text;
}
