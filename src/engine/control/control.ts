import type { Mail } from "../domain/mail.ts";
import { sentMails } from "../domain/mails.ts";
import type { Profile } from "../domain/switches.ts";
import type { ScenarioArguments, ScenarioName, ScenarioValues } from "../scenarios/catalogue.ts";
import type { StorageHealth } from "../store/storage.ts";
import type { IdScript } from "../scenarios/run.ts";
import type { Store } from "../store/store.ts";
import { once } from "../../shared/once.ts";
import { createClock, type VirtualClock } from "../clock/virtual-clock.ts";
import type { Holds } from "../overrides/holds.ts";
import type { RaceParts } from "./races/races.ts";
import type { RacesControl } from "./races/races-control.ts";
import type { HarReplay } from "./har/replay-har.ts";
import { controlOfHolds, type HoldsControl } from "./holds.ts";
import { lazily } from "./lazily.ts";
import type { SnapshotsControl } from "./snapshots/snapshots-control.ts";
import type { StateControl } from "./state/state-control.ts";
import type { Worlds } from "./state/worlds.ts";
import type { ScopeCheck, TenantScope } from "../domain/tenant-scope.ts";
import type { Faults, TellingFaults } from "../overrides/faults.ts";
import type { Happenings } from "./events/happenings.ts";
import type { KitEvent } from "./events/kit-event.ts";
import { createRequestLog, type RequestLog } from "./requests/request-log.ts";
import type { RequestFilter } from "./requests/filter.ts";
import type { RingLimits } from "./requests/ring.ts";
import { createViolationLog, type ViolationLog } from "./violation-log.ts";

/** A mail and whose shop would have sent it. */
export interface TenantMail extends Mail {
  readonly tenant: string;
}

/** What tests steer the mock with. */
export interface Control {
  readonly profile: Profile;
  readonly clock: VirtualClock;
  /** The last 100 mails that a tenant would have sent, or those of every tenant, newest last, with the tokens in them. */
  mails(of?: string | TenantScope): readonly TenantMail[];
  /** Failure and delay, for tests of what the app does then. */
  readonly faults: Faults;
  /** What there is: sessions, contexts, carts, customers, orders. Loaded when it is first asked for. */
  readonly state: StateControl;
  /** The state by name: saved, compared, restored, in files. Loaded when it is first asked for. */
  readonly snapshots: SnapshotsControl;
  /** The last requests for the API: what came, what was answered and why, and what it changed. */
  readonly requests: RequestLog;
  /**
   * What happens from now on, as it happens: requests, changes of state, clocks, faults, violations, resets. The filter is for
   * requests, and its tenant for everything. Whoever reads too slowly is told how many events it has lost.
   *
   * @throws KitError `OPTION_INVALID`
   */
  events(filter?: RequestFilter): Promise<ReadableStream<KitEvent>>;
  /**
   * Sends the requests of an HTTP archive (HAR) again, in their order, all or those of one tenant, and tells which statuses are others
   * than those recorded. Tokens and IDs of the recorded answers become those of the kit's.
   *
   * @throws KitError `OPTION_INVALID` for what is no archive
   */
  replayHar(har: unknown, of?: TenantScope): Promise<HarReplay>;
  /** Requests of several tabs in an order that is the same each time. */
  readonly races: RacesControl;
  /** The requests that a fault holds, and how they go on. Loaded when it is first asked for. */
  readonly holds: HoldsControl;
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
  /**
   * Back to the seed, and the clock to the present, for all tenants or for one; its faults, requests and violations go with it. Takes effect
   * at once; resolves when it is kept.
   *
   * @throws KitError `OPTION_INVALID` for what is not the name of a tenant
   */
  reset(of?: TenantScope): Promise<void>;
  /** Resolves when the latest change of clock or reset is kept, and rejects when it could not be. */
  settled(): Promise<void>;
}

export interface ControlParts {
  readonly store: Store;
  readonly checkScope: ScopeCheck;
  readonly profile: Profile;
  readonly realNow: () => number;
  readonly faults: Faults & TellingFaults;
  /** Told of each reset before it is made: of one tenant, or of all. */
  readonly onReset: (tenant: string | undefined) => void;
  /** Told of each tenant, or all, that has another state now. */
  readonly onRestored: (tenant: string | undefined) => void;
  readonly holds: () => Promise<Holds>;
  /** Who answers a scenario's requests: the engine itself. */
  readonly fetch: typeof globalThis.fetch;
  /** Who answers requests that are those of an app: a race's, and one that is sent again. */
  readonly apiFetch: typeof globalThis.fetch;
  /** Whether there is an operation of the API. */
  readonly has: (method: string, path: string) => boolean;
  /** Where a scenario's IDs come from. */
  readonly ids: IdScript;
  readonly worlds: Worlds;
  readonly requestLog: RingLimits;
  /** The operationIds that requests can have. */
  readonly operationIds: readonly string[];
  readonly happenings: Happenings;
}

export function createControl(parts: ControlParts): Control {
  const { store, checkScope, profile, realNow, onReset, fetch, ids, happenings } = parts;
  let latest: Promise<void> = Promise.resolve();
  const keep = (kept: Promise<void>): Promise<void> => {
    latest = kept;
    // A caller that awaits it receives the failure; for others it must not be an unhandled rejection.
    latest.catch(() => undefined);
    return latest;
  };
  const clock = createClock(store, realNow, keep, checkScope);
  const { tell } = happenings;
  const violations = createViolationLog(clock, (tenant) => tell("violation", tenant));
  const { faults } = parts;
  faults.onChanged = (tenant) => tell("fault", tenant);
  const { requests, reader, logged } = createRequestLog({
    limits: parts.requestLog,
    now: () => clock.now().getTime(),
    happenings,
    fetch: parts.apiFetch,
    operationIds: parts.operationIds,
  });
  store.onCommitted = (tenant, table) =>
    tell(table === "clock" ? "clock" : "change", tenant === "" ? undefined : tenant);
  const scenario = async <Name extends ScenarioName>(
    name: Name,
    ...[given]: ScenarioArguments<Name>
  ): Promise<ScenarioValues<Name>> => {
    // Whoever never asks for one need not carry them along.
    const { setUpScenario } = await import("../scenarios/run.ts");
    // The scenario returns what it declares.
    return (await setUpScenario({ fetch, clock, ids, checkScope }, name, given)) as ScenarioValues<Name>;
  };
  return {
    profile,
    clock,
    faults,
    requests,
    async events(filter = {}) {
      const [{ eventStream }, reading] = await Promise.all([import("./events/event-stream.ts"), reader()]);
      return eventStream(
        { happenings, clock, words: reading.words, summaryOf: (exchange) => reading.summary(exchange) },
        filter,
      );
    },
    violations,
    state: lazily(once(async () => (await import("./state/state.ts")).createState({ ...parts, keep, logged }))),
    holds: lazily(once(async () => controlOfHolds(await parts.holds(), checkScope))),
    replayHar: async (har, of = {}) => (await import("./har/replay-har.ts")).replayHar(parts, har, of),
    races: lazily(
      once(async () =>
        (await import("./races/races.ts")).createRaces({ ...parts, scenario: scenario as RaceParts["scenario"] }),
      ),
    ),
    snapshots: lazily(
      once(async () =>
        (await import("./snapshots/snapshots.ts")).createSnapshots({
          ...parts,
          keep,
          reader,
          onRestored(tenant) {
            parts.onRestored(tenant);
            tell("reset", tenant);
          },
        }),
      ),
    ),
    scenario,
    mails(of = {}) {
      const scope = typeof of === "string" ? { tenant: of } : of;
      checkScope(scope);
      const tenants = scope.tenant === undefined ? store.tenants : [scope.tenant];
      return tenants
        .flatMap((name) => store.read(name, ({ mails }) => sentMails(mails).map((mail) => ({ tenant: name, ...mail }))))
        .toSorted((a, b) => Date.parse(a.sentAt) - Date.parse(b.sentAt));
    },
    reset(of = {}) {
      checkScope(of);
      onReset(of.tenant);
      faults.clear(of);
      requests.clear(of);
      violations.clear(of);
      tell("reset", of.tenant);
      return keep(of.tenant === undefined ? store.reset() : store.resetTenant(of.tenant));
    },
    storage: () => store.health,
    settled: () => latest,
  };
}
