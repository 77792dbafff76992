import { KitError } from "../../shared/errors.ts";
import { tenantName, unboundTenant } from "../domain/tenant.ts";
import type { Store } from "../store/store.ts";
import { type Duration, parseDuration } from "./duration.ts";
import { allTenantsOffset, endOfTime, ownOffset, virtualNow } from "../domain/clock-offset.ts";

/** Whose clock is meant; without a tenant, everybody's. */
export interface ClockOf {
  readonly tenant?: string;
}

/** The virtual clock: real time plus what it was advanced by, for all tenants and for one. */
export interface VirtualClock {
  now(of?: ClockOf): Date;
  /**
   * Moves the clock of all tenants forward, or of one, by milliseconds or by text as `61m`; returns the new time.
   *
   * @throws KitError `OPTION_INVALID` for anything that is not a duration, or more than a hundred years
   */
  advance(by: Duration, of?: ClockOf): Date;
}

/** `keep` gets the promise of each change, which resolves when the change is kept. */
export function createClock(store: Store, realNow: () => number, keep: (kept: Promise<void>) => unknown): VirtualClock {
  const nowOf = (tenant: string): number =>
    store.read(tenant, (tables, unbound) => virtualNow(realNow(), tables, unbound));
  return {
    now: ({ tenant = unboundTenant } = {}) => new Date(nowOf(tenant)),
    advance(by, { tenant = unboundTenant } = {}) {
      const milliseconds = parseDuration(by);
      if (tenant !== unboundTenant && !tenantName.test(tenant)) {
        throw new KitError("OPTION_INVALID", `Cannot advance the clock of "${tenant}": it is not the name of a tenant`);
      }
      if (milliseconds === undefined) {
        throw new KitError(
          "OPTION_INVALID",
          `Cannot advance the clock by ${by}: give milliseconds, or a number with ms, s, m, h or d, a hundred years at most`,
        );
      }
      if (nowOf(tenant) + milliseconds > endOfTime) {
        throw new KitError("OPTION_INVALID", "Cannot advance the clock past the year 9999: reset it first");
      }
      const key = tenant === unboundTenant ? allTenantsOffset : ownOffset;
      keep(store.changeAtOnce(tenant, ({ clock }) => clock.set(key, (clock.get(key) ?? 0) + milliseconds)));
      return new Date(nowOf(tenant));
    },
  };
}
