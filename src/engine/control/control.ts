import { KitError } from "../../shared/errors.ts";
import { type Mail, sentMails } from "../domain/mails.ts";
import type { Profile } from "../domain/switches.ts";
import type { ScenarioArguments, ScenarioName, ScenarioValues } from "../scenarios/catalogue.ts";
import type { Store } from "../store/store.ts";
import { type Duration, parseDuration } from "./duration.ts";
import { createViolationLog, type ViolationLog } from "./violation-log.ts";

/** The virtual clock: real time plus what it was advanced by. */
export interface VirtualClock {
  now(): Date;
  /**
   * Moves the clock forward, by milliseconds or by text as `61m`, and tells the new time.
   *
   * @throws KitError `OPTION_INVALID` for anything that is no duration, or more than a hundred years
   */
  advance(by: Duration): Date;
}

/** What tests steer the mock with. */
export interface Control {
  readonly profile: Profile;
  readonly clock: VirtualClock;
  /** The last 100 mails a tenant would have sent, newest last, with the tokens in them. */
  mails(tenant: string): readonly Mail[];
  /** What a validating server has found. */
  readonly violations: ViolationLog;
  /**
   * Sets up one of the catalogue's states, and returns its tokens and IDs. Loaded when it is first called.
   *
   * @throws KitError `SCENARIO_UNKNOWN`, or `OPTION_INVALID` for parameters that the scenario does not take
   * @throws ScenarioFailed when the seed lacks what the scenario takes
   * @example
   * const { token, sessionId } = await kit.control.scenario("a guest with a cart", { tenant: "acme" });
   */
  readonly scenario: <Name extends ScenarioName>(
    name: Name,
    ...given: ScenarioArguments<Name>
  ) => Promise<ScenarioValues<Name>>;
  /** Back to the seed, and the clock to the present. Takes effect at once; resolves when it is kept. */
  reset(): Promise<void>;
  /** Resolves when the latest change of clock or reset is kept, and rejects when it could not be. */
  settled(): Promise<void>;
}

/** The latest moment, in milliseconds since 1970, that JavaScript's dates can tell with a four-digit year. */
const endOfTime = Date.UTC(9999, 11, 31);

export interface ControlParts {
  readonly store: Store;
  readonly profile: Profile;
  readonly realNow: () => number;
  readonly onReset: () => void;
  /** Who answers a scenario's requests: the engine itself. */
  readonly fetch: typeof globalThis.fetch;
}

export function createControl({ store, profile, realNow, onReset, fetch }: ControlParts): Control {
  let latest: Promise<void> = Promise.resolve();
  const keep = (kept: Promise<void>): Promise<void> => {
    latest = kept;
    // Whoever awaits it hears of a failure; nobody has to.
    latest.catch(() => undefined);
    return latest;
  };
  const now = (): number => realNow() + store.clockOffset;
  const violations = createViolationLog(() => new Date(now()));
  const clock: VirtualClock = {
    now: () => new Date(now()),
    advance(by) {
      const milliseconds = parseDuration(by);
      if (milliseconds === undefined) {
        throw new KitError(
          "OPTION_INVALID",
          `Cannot advance the clock by ${by}: give milliseconds, or a number with ms, s, m, h or d, a hundred years at most`,
        );
      }
      if (now() + milliseconds > endOfTime) {
        throw new KitError("OPTION_INVALID", "Cannot advance the clock past the year 9999: reset it first");
      }
      void keep(store.advanceClock(milliseconds));
      return new Date(now());
    },
  };
  return {
    profile,
    clock,
    violations,
    async scenario<Name extends ScenarioName>(name: Name, ...[given]: ScenarioArguments<Name>) {
      // Whoever never asks for one need not carry them along.
      const { setUpScenario } = await import("../scenarios/run.ts");
      // The scenario returns what it declares.
      return (await setUpScenario({ fetch, clock }, name, given)) as ScenarioValues<Name>;
    },
    mails: (tenant) => store.transact(tenant, ({ mails }) => sentMails(mails)).value,
    reset() {
      onReset();
      violations.clear();
      return keep(store.reset());
    },
    settled: () => latest,
  };
}
