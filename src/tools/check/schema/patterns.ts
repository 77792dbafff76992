import { all, type Parts } from "./keywords.ts";

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

export function isVacuous(pattern: string): boolean {
  return vacuous.has(pattern);
}

/** The patterns that a text has to match, without those that every text does. */
export function patternsOf(parts: Parts): string[] {
  const written = all(parts, "pattern").flatMap(({ text }) => (text === undefined || vacuous.has(text) ? [] : [text]));
  return [...new Set(written)];
}
