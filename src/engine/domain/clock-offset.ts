import type { ReadTables } from "./tenant.ts";

/** The key of a tenant's own offset in its `clock` table. */
export const ownOffset = "offset";

/** The key, in the place without a tenant, of the offset that every tenant's own one is added to. */
export const allTenantsOffset = "offset of all tenants";

/** How far a tenant's virtual clock is ahead of the real one, in milliseconds. */
function offsetOf(tables: ReadTables, unbound: ReadTables): number {
  return (unbound.clock.get(allTenantsOffset) ?? 0) + (tables.clock.get(ownOffset) ?? 0);
}

/** The latest moment, in milliseconds since 1970, that JavaScript's dates can tell with a four-digit year. */
export const endOfTime = Date.UTC(9999, 11, 31);

/** The time of a tenant's virtual clock, in milliseconds since 1970; offsets of all and of one may add up past the end. */
export function virtualNow(realNow: number, tables: ReadTables, unbound: ReadTables): number {
  return Math.min(realNow + offsetOf(tables, unbound), endOfTime);
}
