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

/**
 * Whether a text matches a pattern of a description; undefined where that is not tried: a pattern from elsewhere may take
 * exponential time, so that only short texts and patterns without repeated groups are.
 */
export function matchesPattern(pattern: string, text: string): boolean | undefined {
  const repetitions = pattern.match(/[*+{]/g)?.length ?? 0;
  if (text.length > 100 || repetitions > 3 || /\)[*+{?]/.test(pattern) || /\\[1-9k]/.test(pattern)) return undefined;
  try {
    return new RegExp(pattern, "u").test(text);
  } catch {
    return undefined;
  }
}
