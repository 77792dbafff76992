import type { SpecNode } from "../../document/node.ts";
import { highest, isTighter, lowest } from "../../schema/bounds.ts";
import { all, first, type Parts } from "../../schema/keywords.ts";
import { isMultiple } from "../../schema/multiples.ts";
import { leastContained, longest } from "../../schema/elements.ts";
import { ofNumbers, otherwiseSaid, wholeFormats } from "../../schema/formats.ts";
import { declaredNames, requiredOf, restOf } from "../../schema/members.ts";
import { areBetween, areMatching } from "../../schema/languages.ts";
import { allowedTexts, patternsOf } from "../../schema/patterns.ts";
import type { TypeSet } from "../../schema/types.ts";
import { excludesEverything } from "../../schema/unrestricted.ts";
import { type ContractChange, describe, sides, written } from "../change.ts";
import type { AlternativePair } from "./rule.ts";

/** A lower bound may not rise in requests, nor fall in responses. */
export function compareLowest(keyword: string, pair: AlternativePair): ContractChange[] {
  const { inner, outer } = sides(pair.trail.direction, pair.old, pair.now);
  const [lower, least] = [lowest(outer.parts, keyword, isWhole(outer)), lowest(inner.parts, keyword, isWhole(inner))];
  const implied = leastIn(inner.parts, keyword);
  const isKept = lower.value < implied || (!lower.exclusive && lower.value === implied);
  return !isTighter(lower, least, 1) || isKept || isLengthKept(keyword, inner, lower.value)
    ? []
    : [boundChange(keyword, pair, lowest)];
}

/** An upper bound may not fall in requests, nor rise in responses. */
export function compareHighest(keyword: string, pair: AlternativePair): ContractChange[] {
  const { inner, outer } = sides(pair.trail.direction, pair.old, pair.now);
  const [upper, most] = [highest(outer.parts, keyword, isWhole(outer)), highest(inner.parts, keyword, isWhole(inner))];
  const implied = mostIn(inner.parts, keyword);
  const isKept = upper.value > implied || (!upper.exclusive && upper.value === implied);
  return !isTighter(upper, most, -1) || isKept || isLengthKept(keyword, inner, upper.value)
    ? []
    : [boundChange(keyword, pair, highest)];
}

/** What other keywords say of a lower bound: required properties are a least number of properties too. */
function leastIn(parts: Parts, keyword: string): number {
  if (keyword === "minProperties") return requiredOf(parts).size;
  if (keyword === "minItems") return leastContained(parts);
  return rangeOf(parts, keyword)[0];
}

/** What other keywords say of an upper bound: where no others are allowed, there are as many as are named. */
function mostIn(parts: Parts, keyword: string): number {
  if (keyword === "maxItems") return longest(parts);
  if (keyword !== "maxProperties") return rangeOf(parts, keyword)[1];
  const isClosed = restOf(parts).some(excludesEverything) && all(parts, "patternProperties").length === 0;
  return isClosed ? declaredNames(parts).length : Infinity;
}

/** The numbers that a format allows, of those that a double holds exactly. */
function rangeOf(parts: Parts, keyword: string): readonly [from: number, to: number] {
  const open: readonly [number, number] = [-Infinity, Infinity];
  if (keyword !== "minimum" && keyword !== "maximum") return open;
  return wholeFormats[first(parts, "format")?.text ?? ""] ?? open;
}

/** The formats that whole numbers between bounds have, said or not. */
function impliedFormats(parts: Parts, types: TypeSet): string[] {
  if (types.has("fraction")) return [];
  const [from, to] = [lowest(parts, "minimum", true).value, highest(parts, "maximum", true).value];
  return Object.entries(wholeFormats).flatMap(([format, [least, most]]) =>
    from >= least && to <= most ? [format] : [],
  );
}

function isWhole({ types }: AlternativePair["old"]): boolean {
  return !types.has("fraction");
}

function boundChange(keyword: string, pair: AlternativePair, strongest: typeof lowest): ContractChange {
  const [before, after] = [pair.old, pair.now].map((side) => strongest(side.parts, keyword, isWhole(side)).node);
  return saidChange(keyword, pair, before, after);
}

/** What is said by one keyword may have been said by another. */
function saidChange(
  keyword: string,
  pair: AlternativePair,
  before: SpecNode | undefined,
  after: SpecNode | undefined,
): ContractChange {
  const change = constraintChange(after?.key ?? before?.key ?? keyword, pair, before, after);
  if (before === undefined || after === undefined || before.key === after.key) return change;
  const message = `${describe(pair.trail)}: ${before.key} was ${written(before)}, and ${after.key} is ${written(after)}.`;
  return { ...change, message };
}

/** A keyword whose any other value is another rule. */
function compareWords(
  read: (parts: Parts, types: TypeSet) => readonly string[],
  said = first,
  implied: typeof read = () => [],
): (keyword: string, pair: AlternativePair) => ContractChange[] {
  return (keyword, pair) => {
    const { inner, outer } = sides(pair.trail.direction, pair.old, pair.now);
    const kept = [...read(inner.parts, inner.types), ...implied(inner.parts, inner.types)];
    const isKept = read(outer.parts, outer.types).every((word) =>
      kept.some((other) => other === word || isNarrower(other, word)),
    );
    if (isKept) return [];
    const [before, after] = [pair.old, pair.now].map(({ parts }) => said(parts, keyword));
    return [saidChange(keyword, pair, before, after)];
  };
}

/** Formats of which the one takes all that the other does. */
const wider: Readonly<Record<string, readonly string[]>> = {
  int8: ["int16", "int32", "int64"],
  int16: ["int32", "int64"],
  int32: ["int64"],
  uint8: ["uint16", "uint32", "uint64", "int16", "int32", "int64"],
  uint16: ["uint32", "uint64", "int32", "int64"],
  uint32: ["uint64", "int64"],
  float: ["double"],
  email: ["idn-email"],
  hostname: ["idn-hostname"],
  uri: ["uri-reference", "iri", "iri-reference"],
  "uri-reference": ["iri-reference"],
  iri: ["iri-reference"],
};

function isNarrower(one: string, other: string): boolean {
  return other === anyBytes || wider[one]?.includes(other) === true;
}

/** OpenAPI 3.0 says by formats what 3.1 says by encodings: `byte` and `binary`. */
function formatsOf(parts: Parts, types: TypeSet): string[] {
  const isNumber = types.has("integer") || types.has("fraction");
  return all(parts, "format").flatMap(({ text }) =>
    text === undefined || otherwiseSaid.has(text) || (ofNumbers.test(text) && !isNumber) ? [] : [text],
  );
}

export const compareFormats = compareWords(formatsOf, first, impliedFormats);

/** The media type of any bytes: whatever an image or a text is, it is such, too. */
const anyBytes = "application/octet-stream";

function encodingsOf(parts: Parts): string[] {
  return [...textsOf("contentEncoding")(parts), ...withFormat(parts, "byte", "base64")];
}

function mediaTypesOf(parts: Parts): string[] {
  return [...textsOf("contentMediaType")(parts), ...withFormat(parts, "binary", anyBytes)];
}

export const compareEncodings = compareWords(encodingsOf, byKeywordOrFormat);
export const compareMediaTypes = compareWords(mediaTypesOf, byKeywordOrFormat);

function byKeywordOrFormat(parts: Parts, keyword: string): SpecNode | undefined {
  return first(parts, keyword) ?? all(parts, "format").find(({ value }) => value === "byte" || value === "binary");
}

function withFormat(parts: Parts, format: string, word: string): string[] {
  return all(parts, "format").some(({ value }) => value === format) ? [word] : [];
}

function textsOf(keyword: string): (parts: Parts) => string[] {
  return (parts) => all(parts, keyword).flatMap(({ text }) => text?.toLowerCase() ?? []);
}

/** Texts that matched what was asked for before match what is asked for now, in whichever words. */
export function comparePatterns(keyword: string, pair: AlternativePair): ContractChange[] {
  const { inner, outer } = sides(pair.trail.direction, pair.old, pair.now);
  const [kept, texts] = [patternsOf(inner.parts), allowedTexts(inner.parts)];
  if (patternsOf(outer.parts).every((word) => kept.includes(word) || areMatching(texts, word) === true)) return [];
  const [before, after] = [pair.old, pair.now].map(({ parts }) => first(parts, keyword));
  return [saidChange(keyword, pair, before, after)];
}

/** Whether the patterns and formats of a form keep its texts within a bound of their length. */
function isLengthKept(keyword: string, { parts }: AlternativePair["old"], bound: number): boolean {
  const texts = allowedTexts(parts);
  if (texts.patterns.length === 0) return false;
  if (keyword === "minLength") return areBetween(texts, bound, Infinity) === true;
  return keyword === "maxLength" && areBetween(texts, 0, bound) === true;
}

/** A flag may not be set in requests, nor be taken away in responses. */
export const compareFlag = (keyword: string, pair: AlternativePair): ContractChange[] =>
  compareWords(
    (parts) => (all(parts, keyword).some(({ value }) => value === true) ? [keyword] : []),
    first,
    // One alone is like no other.
    (parts) => (longest(parts) <= 1 ? [keyword] : []),
  )(keyword, pair);

/** Each divisor has to divide one of the others. Any whole number is a multiple of one. */
export function compareMultiples(keyword: string, pair: AlternativePair): ContractChange[] {
  const { inner, outer } = sides(pair.trail.direction, pair.old, pair.now);
  const kept = divisorsOf(inner.parts);
  if (isWhole(inner)) kept.push(1);
  if (divisorsOf(outer.parts).every((divisor) => kept.some((other) => isMultiple(other, divisor)))) return [];
  return [constraintChange(keyword, pair, first(pair.old.parts, keyword), first(pair.now.parts, keyword))];
}

function divisorsOf(parts: Parts): number[] {
  return all(parts, "multipleOf").flatMap(({ value }) => (typeof value === "number" ? [value] : []));
}

export function constraintChange(
  name: string,
  { at, trail }: Pick<AlternativePair, "at" | "trail">,
  before: AlternativePair["at"] | undefined,
  after: AlternativePair["at"] | undefined,
): ContractChange {
  return {
    rule: trail.direction === "request" ? "constraint-tightened" : "constraint-loosened",
    at: after ?? at,
    message: `${describe(trail)}: ${name} was ${written(before)}, and is ${written(after)}.`,
    before,
  };
}
