import { KitError } from "../../shared/errors.ts";
import { type Tables, tenantName, unboundTenant } from "../domain/tenant.ts";
import type { Store } from "../store/store.ts";
import { type Duration, parseDuration } from "./duration.ts";
import {
  allTenantsOffset,
  allTenantsStop,
  endOfTime,
  ownOffset,
  ownStop,
  runningNow,
  virtualNow,
} from "../domain/clock-offset.ts";

/** Whose clock is meant; without a tenant, everybody's. */
export interface ClockOf {
  readonly tenant?: string;
}

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
}

/** `keep` gets the promise of each change, which resolves when the change is kept. */
export function createClock(store: Store, realNow: () => number, keep: (kept: Promise<void>) => unknown): VirtualClock {
  const nowOf = (tenant: string): number =>
    store.read(tenant, (tables, unbound) => virtualNow(realNow(), tables, unbound));

  /** Changes the rows of a clock; the change may run again on what another tab has written. */
  const change = (tenant: string, move: (tables: Tables, unbound: Tables, keys: ClockKeys) => void): Date => {
    if (tenant !== unboundTenant && !tenantName.test(tenant))
      throw invalid(`Cannot move the clock of "${tenant}": it is not the name of a tenant`);
    const keys = tenant === unboundTenant ? keysOfAll : keysOfOne;
    keep(store.changeAtOnce(tenant, (tables, unbound) => move(tables, unbound, keys)));
    return new Date(nowOf(tenant));
  };

  return {
    now: ({ tenant = unboundTenant } = {}) => new Date(nowOf(tenant)),
    advance(by, { tenant = unboundTenant } = {}) {
      const milliseconds = parseDuration(by);
      if (milliseconds === undefined) {
        throw invalid(
          `Cannot advance the clock by ${by}: give milliseconds, or a number with ms, s, m, h or d, a hundred years at most`,
        );
      }
      if (nowOf(tenant) + milliseconds > endOfTime)
        throw invalid("Cannot advance the clock past the year 9999: reset it first");
      return change(tenant, (tables, _unbound, keys) => moveBy(tables, keys, milliseconds));
    },
    set(to, { tenant = unboundTenant } = {}) {
      const moment = new Date(to).getTime();
      if (!(moment >= 0 && moment <= endOfTime))
        throw invalid(`Cannot set the clock to ${String(to)}: give a date from 1970 to 9999, as 2026-11-25T12:00:00Z`);
      return change(tenant, (tables, unbound, keys) =>
        moveBy(tables, keys, moment - virtualNow(realNow(), tables, unbound)),
      );
    },
    freeze: ({ tenant = unboundTenant } = {}) =>
      change(tenant, (tables, unbound, { stop }) => {
        if (tables.clock.get(stop) === undefined) tables.clock.set(stop, runningNow(realNow(), tables, unbound));
      }),
    resume: ({ tenant = unboundTenant } = {}) =>
      change(tenant, (tables, unbound, keys) => {
        const stopped = tables.clock.get(keys.stop);
        if (stopped === undefined) return;
        tables.clock.delete(keys.stop);
        moveBy(tables, keys, stopped - runningNow(realNow(), tables, unbound));
      }),
  };
}

function moveBy({ clock }: Tables, { offset }: ClockKeys, milliseconds: number): void {
  clock.set(offset, (clock.get(offset) ?? 0) + milliseconds);
}

/** The rows of a clock. */
interface ClockKeys {
  readonly offset: string;
  readonly stop: string;
}

const keysOfAll: ClockKeys = { offset: allTenantsOffset, stop: allTenantsStop };
const keysOfOne: ClockKeys = { offset: ownOffset, stop: ownStop };

function invalid(message: string): KitError {
  return new KitError("OPTION_INVALID", message);
}
