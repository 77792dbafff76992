import type { ReadTables } from "./tenant.ts";

/** The key of a tenant's own offset in its `clock` table. */
export const ownOffset = "offset";

/** The key, in the place without a tenant, of the offset that every tenant's own one is added to. */
export const allTenantsOffset = "offset of all tenants";

/** The key of the real time, in milliseconds since 1970, at which a clock stands still, for one tenant and for all. */
export const [ownStop, allTenantsStop] = ["stopped at", "stopped for all tenants at"] as const;

/** The key of how fast a clock runs, and of the time since when it does, for one tenant and for all. */
export const [ownRate, allTenantsRate] = ["rate", "rate of all tenants"] as const;
export const [ownRateSince, allTenantsRateSince] = ["rate since", "rate of all tenants since"] as const;

/** How far a tenant's virtual clock is ahead of the real one, in milliseconds. */
function offsetOf(tables: ReadTables, unbound: ReadTables): number {
  return (unbound.clock.get(allTenantsOffset) ?? 0) + (tables.clock.get(ownOffset) ?? 0);
}

/** The latest moment, in milliseconds since 1970, that JavaScript's dates can tell with a four-digit year. */
export const endOfTime = Date.UTC(9999, 11, 31);

/** The time of a tenant's virtual clock, in milliseconds since 1970; offsets of all and of one may add up past the end. */
export function virtualNow(realNow: number, tables: ReadTables, unbound: ReadTables): number {
  // Most clocks were never touched.
  if (tables.clock.size === 0 && unbound.clock.size === 0) return Math.min(realNow, endOfTime);
  return Math.min(runningNow(realNow, tables, unbound) + offsetOf(tables, unbound), endOfTime);
}

/** The time of a clock without what it was moved by: that at which it stands still, or the real time at the rates set. */
export function runningNow(realNow: number, { clock: own }: ReadTables, unbound: ReadTables): number {
  return own.get(ownStop) ?? atRate(allRunningNow(realNow, unbound), own.get(ownRate), own.get(ownRateSince));
}

/** The same of the clock of all tenants. */
export function allRunningNow(realNow: number, { clock: all }: ReadTables): number {
  return all.get(allTenantsStop) ?? atRate(realNow, all.get(allTenantsRate), all.get(allTenantsRateSince));
}

function atRate(time: number, rate: number | undefined, since: number | undefined): number {
  return rate === undefined || since === undefined ? time : Math.floor(since + (time - since) * rate);
}
