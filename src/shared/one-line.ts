/** Text of several lines in one. An expression with `\s*\n\s*` would take quadratic time. */
export function inOneLine(text: string): string {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .join(" ");
}
