/**
 * One edit of the base document. `after` stands where `before` stood; both are lines without their common indentation
 * or parts of a line. `▶` marks the place of the finding in `after`; without one it is where `at` stands first.
 */
export interface Edit {
  readonly name: string;
  readonly before: string;
  readonly after: string;
}

export interface Defect extends Edit {
  readonly rule: string;
  /** Text whose line the finding has to be on, where the edit leaves nothing to mark. */
  readonly at?: string;
}

/** The text with the edit, and the line (from 1) that is marked. */
export function apply(
  base: string,
  { name, before, after, at }: Edit & { readonly at?: string },
): { text: string; line: number } {
  const parts = base.split(before);
  if (parts.length !== 2) throw new Error(`${name}: the base has ${parts.length - 1} times: ${before}`);
  const marked = base.replace(before, () => after);
  const text = marked.replaceAll("▶", "");
  const offset = at === undefined ? marked.indexOf("▶") : text.indexOf(at);
  return { text, line: text.slice(0, Math.max(offset, 0)).split("\n").length };
}
