import { matchesPattern } from "../../../shared/foreign-pattern.ts";
import { highest, lowest } from "./bounds.ts";
import { shapesOf } from "./formats.ts";
import { all, type Parts } from "./keywords.ts";
import { areMatching, isTextOf, type TextLanguage } from "./languages.ts";

/** Patterns that every text matches. */
const vacuous: ReadonlySet<string> = new Set([
  "",
  "^",
  "$",
  ".*",
  "^.*",
  ".*$",
  "^.*$",
  "(.*)",
  "^(.*)$",
  "[\\s\\S]*",
  "^[\\s\\S]*$",
]);

/** Any name but that of no characters, which nobody uses, and those of several lines. */
const anyName: TextLanguage = { patterns: ["^.+$"], least: 0, most: Infinity };

/** Whether a pattern of names is one of all names. */
export function isOfAnyName(pattern: string): boolean {
  return vacuous.has(pattern) || areMatching(anyName, pattern) === true;
}

/** Whether all names that match the one pattern match the other. */
export function isPatternWithin(pattern: string, other: string): boolean {
  return pattern === other || areMatching({ ...anyName, patterns: [pattern] }, other) === true;
}

/** Whether a text matches a pattern; undefined where that cannot be told. */
export function fitsPattern(pattern: string, text: string): boolean | undefined {
  return isTextOf(text, pattern) ?? matchesPattern(pattern, text);
}

/** The patterns that a text has to match, without those that every text does. */
export function patternsOf(parts: Parts): string[] {
  const written = all(parts, "pattern").flatMap(({ text }) => (text === undefined || vacuous.has(text) ? [] : [text]));
  return [...new Set(written)];
}

/** What texts the parts allow, as far as patterns, lengths and known formats say. */
export function allowedTexts(parts: Parts): TextLanguage {
  return {
    patterns: [...patternsOf(parts), ...shapesOf(parts)],
    least: lowest(parts, "minLength", true).value,
    most: highest(parts, "maxLength", true).value,
  };
}

/** Whether the texts that the parts allow are all among some values. */
export function areTextsAmong(parts: Parts, values: readonly unknown[]): boolean {
  const texts = allowedTexts(parts);
  if (texts.patterns.length === 0) return false;
  const words = values.flatMap((value) =>
    typeof value === "string" ? [value.replaceAll(/[^A-Za-z0-9]/g, String.raw`\$&`)] : [],
  );
  return areMatching(texts, `^(?:${words.join("|")})$`) === true;
}
