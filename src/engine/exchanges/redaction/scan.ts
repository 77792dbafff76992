/** The offset of the first character from `at` on that does not fit, before `end`. Each is looked at once. */
export function pastAll(text: string, at: number, pattern: RegExp, end = text.length): number {
  let past = at;
  while (past < end && pattern.test(text[past] ?? "")) past += 1;
  return past;
}

/** The offset of the first of the characters before `at` that all fit, not below `least`. */
export function backAll(text: string, at: number, pattern: RegExp, least: number): number {
  let back = at;
  while (back > least && pattern.test(text[back - 1] ?? "")) back -= 1;
  return back;
}
