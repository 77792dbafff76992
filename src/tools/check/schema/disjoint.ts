import { oncePer } from "../../../shared/once.ts";
import { accepts } from "./accepts.ts";
import { type Alternative, normalForm } from "./alternatives.ts";
import { highest, lowest } from "./bounds.ts";
import { elementsAt } from "./elements.ts";
import { areFormatsApart, fitsFormats } from "./formats.ts";
import type { Parts } from "./keywords.ts";
import { areNone } from "./languages.ts";
import { declaredNames, requiredOf, schemasFor } from "./members.ts";
import { allowedTexts } from "./patterns.ts";
import { intersection, type JsonType, type TypeSet } from "./types.ts";
import { valuesOf } from "./values.ts";

/** Schemas in schemas deeper than this are taken to have something in common: one may be inside of itself. */
const deepest = 4;

/** Whether no value can fit both, as far as can be told. Objects do not send what they do not declare. */
export function areDisjoint(one: Alternative, other: Alternative, depth = 0): boolean {
  const common = intersection(one.types, other.types);
  if (common.size === 0) return true;
  const [values, others] = [valuesOf(one.parts, one.types), valuesOf(other.parts, other.types)];
  if (values !== undefined || others !== undefined)
    return !(values ?? others ?? []).some((value) => fits(one, value, other) && fits(other, value, one));
  return [...common].every((type) => areApart(type, one, other, depth));
}

function fits(form: Alternative, value: unknown, { parts }: Alternative): boolean {
  return accepts(form, value) && fitsFormats(value, form.parts, parts);
}

function areApart(type: JsonType, one: Alternative, other: Alternative, depth: number): boolean {
  const parts = [...one.parts, ...other.parts];
  if (type === "object") return areObjectsApart(one.parts, other.parts, depth);
  if (type === "string") return areFormatsApart(one.parts, other.parts) || areNone(allowedTexts(parts)) === true;
  if (type === "integer" || type === "fraction") return isEmpty(parts, "minimum", "maximum", type === "integer");
  if (type !== "array") return false;
  if (isEmpty(parts, "minItems", "maxItems")) return true;
  const hasFirst = lowest(parts, "minItems", true).value > 0;
  return hasFirst && areSchemasApart(elementsAt(one.parts, 0), elementsAt(other.parts, 0), depth);
}

function isEmpty(parts: Parts, least: string, most: string, isWhole = true): boolean {
  const [from, to] = [lowest(parts, least, isWhole), highest(parts, most, isWhole)];
  return from.value > to.value || (from.value === to.value && (from.exclusive || to.exclusive));
}

function areSchemasApart(one: Parts, other: Parts, depth: number): boolean {
  if (depth > deepest || one.length === 0 || other.length === 0) return false;
  const [forms, others] = [normalForm(one), normalForm(other)];
  if (forms.unresolved.length + others.unresolved.length > 0) return false;
  return forms.alternatives.every((form) => others.alternatives.every((there) => areDisjoint(form, there, depth + 1)));
}

interface Members {
  readonly names: ReadonlySet<string>;
  readonly required: ReadonlySet<string>;
}

const membersOf = oncePer((parts: Parts): Members => ({
  names: new Set(declaredNames(parts)),
  required: new Set(requiredOf(parts).keys()),
}));

function areObjectsApart(parts: Parts, others: Parts, depth: number): boolean {
  const [one, other] = [membersOf(parts), membersOf(others)];
  // What names no property takes any.
  if (one.names.size > 0 && other.names.size > 0) {
    if (![...one.names].some((name) => other.names.has(name))) return true;
    if ([...one.required].some((name) => !other.names.has(name))) return true;
    if ([...other.required].some((name) => !one.names.has(name))) return true;
  }
  return [...new Set([...one.required, ...other.required])].some((name) =>
    areSchemasApart(schemasFor(parts, name), schemasFor(others, name), depth),
  );
}

/** Whether no value can fit all of several forms, as far as can be told. */
export function haveNothingInCommon([first, ...others]: readonly Alternative[]): boolean {
  const [second] = others;
  if (first === undefined || second === undefined) return false;
  if (others.some((other) => areDisjoint(first, other))) return true;
  const types: TypeSet = intersection(first.types, second.types);
  const both = { parts: [...first.parts, ...second.parts], types, variants: [] };
  return haveNothingInCommon([both, ...others.slice(1)]);
}
