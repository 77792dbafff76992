import type { RedactionContext } from "../context.ts";
import type { SecretKind } from "../names.ts";
import { isWords, looksIssued } from "../shapes.ts";

/** Whether a value that only its place gives away looks like a secret: made by a machine, and no word, version or date. */
export function looksSecret(value: string): boolean {
  return looksIssued(value) && !isWords(value) && !/^v?\d+(?:[.-]\d+){1,3}(?:$|[-+T])/i.test(value);
}

/** Text that ends in a secret, with what stands in its place. */
export function withoutEnd(
  whole: string,
  end: string,
  kind: SecretKind,
  name: string,
  context: RedactionContext,
): string {
  return whole.slice(0, whole.length - end.length) + context.replace(kind, end, name);
}
