import type { Tenant } from "./domain/tenant.ts";

/** Hints may name what a request brought, so that there is no end to them. */
const mostHints = 100;

/** Passes each hint on once. */
export function hinter(onHint: ((message: string) => void) | undefined): Tenant["hint"] {
  const told = new Set<string>();
  return (code, message) => {
    if (onHint === undefined || told.has(code) || told.size >= mostHints) return;
    told.add(code);
    onHint(message);
  };
}
