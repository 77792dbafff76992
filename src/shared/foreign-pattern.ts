/**
 * Whether a text matches a pattern that somebody else has written, in a description or a pact; undefined where that is not tried: it
 * may take exponential time, so that only short texts and patterns without repeated groups are.
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
