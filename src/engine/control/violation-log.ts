import type { Violation } from "./violation.ts";

/** One exchange that was not as its document says. */
export interface InvalidExchange {
  readonly method: string;
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
  add(offence: InvalidExchange): void;
  /** Newest last. */
  list(): readonly LoggedInvalidExchange[];
  clear(): void;
}

export function createViolationLog(now: () => Date): ViolationLog {
  let offences: LoggedInvalidExchange[] = [];
  return {
    add(offence) {
      offences.push({ at: now().toISOString(), ...offence });
      // Twice as many before the old ones go: to shift each time would copy them all.
      if (offences.length >= 2 * most) offences = offences.slice(-most);
    },
    list: () => offences.slice(-most),
    clear() {
      offences = [];
    },
  };
}
