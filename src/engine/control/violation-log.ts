import type { VirtualClock } from "../clock/virtual-clock.ts";
import { invalidOption } from "../../shared/errors.ts";
import { checkScope, type TenantScope } from "../domain/tenant-scope.ts";
import type { Violation } from "../http/violation.ts";

/** One exchange that was not as its document says. */
export interface InvalidExchange {
  readonly method: string;
  /** Whose it is; undefined for what names no tenant. */
  readonly tenant?: string;
  /** Without the query, and without tokens. */
  readonly path: string;
  readonly operationId: string;
  /** What was answered. */
  readonly status: number;
  readonly violations: readonly Violation[];
}

/** An offence and when it was, by the virtual clock. */
export interface LoggedInvalidExchange extends InvalidExchange {
  readonly at: string;
}

/** How many are kept. */
const most = 1000;

/** The last offences; a layer that validates writes them. */
export interface ViolationLog {
  /** Says that a layer validates: before that, nobody has looked. */
  begin(): void;
  add(offence: InvalidExchange): void;
  /**
   * Those of all tenants or of one, newest last.
   *
   * @throws KitError `OPTION_INVALID` where nothing validates: that there are none would say nothing
   */
  list(of?: TenantScope): readonly LoggedInvalidExchange[];
  /** Forgets those of all tenants, or of one. */
  clear(of?: TenantScope): void;
}

export function createViolationLog(
  clock: Pick<VirtualClock, "now">,
  onAdded: (tenant: string | undefined) => void,
): ViolationLog {
  /** Undefined while nothing validates. */
  let offences: LoggedInvalidExchange[] | undefined;
  /** What a request names may be no tenant that there is: it has everybody's time then. */
  const timeOf = (tenant: string | undefined): Date => {
    try {
      return clock.now(tenant === undefined ? {} : { tenant });
    } catch {
      return clock.now();
    }
  };
  return {
    begin() {
      offences ??= [];
    },
    add(offence) {
      const { tenant } = offence;
      onAdded(tenant);
      offences ??= [];
      offences.push({ at: timeOf(tenant).toISOString(), ...offence });
      // Twice as many before the old ones go: to shift each time would copy them all.
      if (offences.length >= 2 * most) offences = offences.slice(-most);
    },
    list(of = {}) {
      checkScope(of);
      if (offences === undefined) throw invalidOption("nothing validates (see --validate)");
      return offences.filter(({ tenant }) => of.tenant === undefined || tenant === of.tenant).slice(-most);
    },
    clear(of = {}) {
      checkScope(of);
      offences = offences?.filter(({ tenant }) => of.tenant !== undefined && tenant !== of.tenant);
    },
  };
}
