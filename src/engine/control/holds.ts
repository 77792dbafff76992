import type { HeldQuery, HeldRequest, Holds } from "../overrides/holds.ts";
import { checkTexts, checkWhole, KitError } from "../../shared/errors.ts";
import type { ScopeCheck, TenantScope } from "../domain/tenant-scope.ts";

/** The longest that a list waits for a request, in milliseconds. */
const longestWait = 30_000;

/** The requests that a fault holds, of all tenants or of one. Methods reject with a KitError `OPTION_INVALID` for what they do not take. */
export interface HoldsControl {
  /** Those that wait now, oldest first; with `waitFor` milliseconds of real time, as soon as there is one. */
  list(query?: HeldQuery): Promise<readonly HeldRequest[]>;
  /**
   * Lets those of a name go on, and returns how many there were.
   *
   * @throws KitError `NOT_FOUND` when there is none
   */
  release(name: string, of?: TenantScope): Promise<{ readonly released: number }>;
}

export function controlOfHolds(holds: Holds, checkScope: ScopeCheck): HoldsControl {
  return {
    async list({ name, waitFor = 0, ...of } = {}) {
      checkScope(of);
      checkTexts({ name });
      checkWhole("waitFor", waitFor, 0, longestWait);
      return holds.list({ ...of, ...(name === undefined ? {} : { name }), waitFor });
    },
    async release(name, of = {}) {
      checkScope(of);
      const released = holds.release(name, of);
      if (released === 0) throw new KitError("NOT_FOUND", `No request is held as ${name}`);
      return { released };
    },
  };
}
