/** Whether text is like a pattern in which `*` is anything. */
export function isLike(text: string, pattern: string): boolean {
  return consistsOf(text, pattern.split("*"), 0);
}

/**
 * Whether text is these parts in their order, with anything between two of them, of at least so many characters. As a regular
 * expression that would take time by a power of the text's length.
 */
export function consistsOf(text: string, [first = "", ...rest]: readonly string[], least: number): boolean {
  if (!text.startsWith(first)) return false;
  const last = rest.pop();
  if (last === undefined) return text === first;
  let at = first.length;
  for (const part of rest) {
    const found = text.indexOf(part, at + least);
    if (found === -1) return false;
    at = found + part.length;
  }
  return text.length - last.length >= at + least && text.endsWith(last);
}
