import { invalidOption } from "../../shared/errors.ts";
import { type Tables, unboundTenant } from "../domain/tenant.ts";
import type { ScopeCheck, TenantScope } from "../domain/tenant-scope.ts";
import type { Store } from "../store/store.ts";
import { type Duration, parseDuration } from "./duration.ts";
import {
  allRunningNow,
  allTenantsOffset,
  allTenantsRate,
  allTenantsRateSince,
  allTenantsStop,
  endOfTime,
  ownOffset,
  ownRate,
  ownRateSince,
  ownStop,
  runningNow,
  virtualNow,
} from "../domain/clock-offset.ts";

/** Whose clock is meant; without a tenant, everybody's. */
export type ClockOf = TenantScope;

/** What a clock tells, and how it goes. */
export interface ClockReading {
  readonly now: Date;
  readonly frozen: boolean;
  /** How many of its seconds pass in a real one. */
  readonly rate: number;
}

/** The fastest that a clock runs: a hundred days in a second and a half. */
const fastest = 10_000_000;

/** The virtual clock: real time plus what it was moved by, for all tenants and for one. */
export interface VirtualClock {
  now(of?: ClockOf): Date;
  /**
   * Moves the clock of all tenants forward, or of one, by milliseconds or by text as `61m`; returns the new time. A clock that
   * stands still moves, too, and goes on standing.
   *
   * @throws KitError `OPTION_INVALID` for anything that is not a duration, or more than a hundred years
   */
  advance(by: Duration, of?: ClockOf): Date;
  /**
   * Sets the clock of all tenants, or of one, to a moment, forward or back: a date, milliseconds since 1970, or text as
   * `2026-11-25T12:00:00Z`. Returns the new time.
   *
   * @throws KitError `OPTION_INVALID` for anything that is not a moment from 1970 to 9999
   */
  set(to: Date | number | string, of?: ClockOf): Date;
  /** Lets the clock of all tenants, or of one, stand still until `resume`, and returns its time. */
  freeze(of?: ClockOf): Date;
  /** Lets a clock that stands still go on from where it stands, and returns its time. */
  resume(of?: ClockOf): Date;
  /**
   * Lets the clock of all tenants, or of one, run faster or slower than the one below it: a tenant's runs at its rate of everybody's,
   * and that at its rate of real time. 1 is the beginning; 60 makes a minute of each second. Returns its time.
   *
   * @throws KitError `OPTION_INVALID` for anything that is not a number above 0, and 10,000,000 at most
   */
  rate(rate: number, of?: ClockOf): Date;
  /** The time, whether the clock stands still, and at which rate it runs. */
  reading(of?: ClockOf): ClockReading;
  /** The tenants whose clock was moved by itself. */
  tenants(): readonly string[];
}

/** `keep` gets the promise of each change, which resolves when the change is kept */
export function createClock(
  store: Store,
  realNow: () => number,
  keep: (kept: Promise<void>) => unknown,
  checkScope: ScopeCheck,
): VirtualClock {
  /** @throws KitError `OPTION_INVALID` for what names no tenant that there is, and for anything else that is given */
  const tenantOf = (of: ClockOf): string => {
    checkScope(of);
    return of.tenant ?? unboundTenant;
  };
  const nowOf = (tenant: string): number =>
    store.read(tenant, (tables, unbound) => virtualNow(realNow(), tables, unbound));

  /** Changes the rows of a clock; the change may run again on what another tab has written. */
  const change = (tenant: string, move: (tables: Tables, unbound: Tables, keys: ClockKeys) => void): Date => {
    keep(store.changeAtOnce(tenant, (tables, unbound) => move(tables, unbound, keysOf(tenant))));
    return new Date(nowOf(tenant));
  };

  return {
    now: (of = {}) => new Date(nowOf(tenantOf(of))),
    advance(by, of = {}) {
      const milliseconds = parseDuration(by);
      if (milliseconds === undefined) {
        throw invalidOption(
          `Cannot advance the clock by ${by}: give milliseconds, or a number with ms, s, m, h or d, a hundred years at most`,
        );
      }
      const tenant = tenantOf(of);
      if (nowOf(tenant) + milliseconds > endOfTime)
        throw invalidOption("Cannot advance the clock past the year 9999: reset it first");
      return change(tenant, (tables, _unbound, keys) => moveBy(tables, keys, milliseconds));
    },
    set(to, of = {}) {
      // Of what is neither text, number nor date, JavaScript makes 1970.
      const moment = typeof to === "boolean" || to === null ? Number.NaN : new Date(to).getTime();
      if (!(moment >= 0 && moment <= endOfTime))
        throw invalidOption(
          `Cannot set the clock to ${String(to)}: give a date from 1970 to 9999, as 2026-11-25T12:00:00Z`,
        );
      return change(tenantOf(of), (tables, unbound, keys) =>
        moveBy(tables, keys, moment - virtualNow(realNow(), tables, unbound)),
      );
    },
    freeze: (of = {}) =>
      change(tenantOf(of), (tables, unbound, { stop }) => {
        if (tables.clock.get(stop) === undefined) tables.clock.set(stop, runningNow(realNow(), tables, unbound));
      }),
    resume: (of = {}) =>
      change(tenantOf(of), (tables, unbound, keys) => {
        const stopped = tables.clock.get(keys.stop);
        if (stopped === undefined) return;
        tables.clock.delete(keys.stop);
        moveBy(tables, keys, stopped - runningNow(realNow(), tables, unbound));
      }),
    rate(rate, of = {}) {
      if (typeof rate !== "number" || !(rate > 0 && rate <= fastest))
        throw invalidOption(
          `The rate of a clock is a number above 0 and ${fastest} at most, not ${rate}: freeze stops it`,
        );
      return change(tenantOf(of), (tables, unbound, keys) => {
        const real = realNow();
        const before = runningNow(real, tables, unbound);
        if (rate === 1) {
          tables.clock.delete(keys.rate);
          tables.clock.delete(keys.rateSince);
        } else {
          tables.clock.set(keys.rate, rate);
          tables.clock.set(keys.rateSince, keys === keysOfAll ? real : allRunningNow(real, unbound));
        }
        moveBy(tables, keys, before - runningNow(real, tables, unbound));
      });
    },
    tenants: () =>
      store.tenants.filter((name) => store.read(name, ({ clock }) => !clock.rows()[Symbol.iterator]().next().done)),
    reading(of = {}) {
      const tenant = tenantOf(of);
      return store.read(tenant, ({ clock: own }, { clock: all }) => ({
        now: new Date(nowOf(tenant)),
        frozen: own.get(ownStop) !== undefined || all.get(allTenantsStop) !== undefined,
        rate: (own.get(ownRate) ?? 1) * (all.get(allTenantsRate) ?? 1),
      }));
    },
  };
}

function keysOf(tenant: string): ClockKeys {
  return tenant === unboundTenant ? keysOfAll : keysOfOne;
}

function moveBy({ clock }: Tables, { offset }: ClockKeys, milliseconds: number): void {
  clock.set(offset, (clock.get(offset) ?? 0) + milliseconds);
}

/** The rows of a clock. */
interface ClockKeys {
  readonly offset: string;
  readonly stop: string;
  readonly rate: string;
  readonly rateSince: string;
}

const keysOfAll: ClockKeys = {
  offset: allTenantsOffset,
  stop: allTenantsStop,
  rate: allTenantsRate,
  rateSince: allTenantsRateSince,
};
const keysOfOne: ClockKeys = { offset: ownOffset, stop: ownStop, rate: ownRate, rateSince: ownRateSince };
