/** Text without the slashes at its end. As an expression, `/\/+$/` would take quadratic time. */
export function withoutLastSlashes(text: string): string {
  let end = text.length;
  while (text[end - 1] === "/") end -= 1;
  return text.slice(0, end);
}
