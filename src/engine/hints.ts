import type { Hint, OnHint } from "./domain/hint.ts";

/** Hints may name what a request brought, so their number is limited. */
const mostHints = 100;

/** Passes each hint on once. */
export function hinter(onHint: OnHint | undefined): Hint {
  const given = new Set<string>();
  return (code, message, about = "") => {
    const key = `${code} ${about}`;
    if (onHint === undefined || given.has(key) || given.size >= mostHints) return;
    given.add(key);
    onHint(message, code);
  };
}
