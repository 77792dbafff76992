import type { Mail } from "../domain/mail.ts";
import { sentMails } from "../domain/mails.ts";
import type { Profile } from "../domain/switches.ts";
import type { ScenarioArguments, ScenarioName, ScenarioValues } from "../scenarios/catalogue.ts";
import type { StorageHealth } from "../store/storage.ts";
import type { IdScript } from "../scenarios/run.ts";
import type { Store } from "../store/store.ts";
import { createClock, type VirtualClock } from "../clock/virtual-clock.ts";
import type { Faults } from "../overrides/faults.ts";
import { createViolationLog, type ViolationLog } from "./violation-log.ts";

/** What tests steer the mock with. */
export interface Control {
  readonly profile: Profile;
  readonly clock: VirtualClock;
  /** The last 100 mails a tenant would have sent, newest last, with the tokens in them. */
  mails(tenant: string): readonly Mail[];
  /** Failure and delay, for tests of what the app does then. */
  readonly faults: Faults;
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
  /** Whether changes can be kept, and if not, why. While they cannot, changes are answered with 503 and reads go on. */
  readonly storage: () => StorageHealth;
  /** Back to the seed, and the clock to the present. Takes effect at once; resolves when it is kept. */
  reset(): Promise<void>;
  /** Resolves when the latest change of clock or reset is kept, and rejects when it could not be. */
  settled(): Promise<void>;
}

export interface ControlParts {
  readonly store: Store;
  readonly profile: Profile;
  readonly realNow: () => number;
  readonly faults: Faults;
  readonly onReset: () => void;
  /** Who answers a scenario's requests: the engine itself. */
  readonly fetch: typeof globalThis.fetch;
  /** Where a scenario's IDs come from. */
  readonly ids: IdScript;
}

export function createControl({ store, profile, realNow, faults, onReset, fetch, ids }: ControlParts): Control {
  let latest: Promise<void> = Promise.resolve();
  const keep = (kept: Promise<void>): Promise<void> => {
    latest = kept;
    // A caller that awaits it receives the failure; for others it must not be an unhandled rejection.
    latest.catch(() => undefined);
    return latest;
  };
  const clock = createClock(store, realNow, keep);
  const violations = createViolationLog(() => clock.now());
  return {
    profile,
    clock,
    faults,
    violations,
    async scenario<Name extends ScenarioName>(name: Name, ...[given]: ScenarioArguments<Name>) {
      // Whoever never asks for one need not carry them along.
      const { setUpScenario } = await import("../scenarios/run.ts");
      // The scenario returns what it declares.
      return (await setUpScenario({ fetch, clock, ids }, name, given)) as ScenarioValues<Name>;
    },
    mails: (tenant) => store.read(tenant, ({ mails }) => sentMails(mails)),
    reset() {
      onReset();
      violations.clear();
      return keep(store.reset());
    },
    storage: () => store.health,
    settled: () => latest,
  };
}
