import { operations as apiOperations } from "../../spec/generated/operations.ts";
import { createHappenings } from "./control/events/happenings.ts";
import { type Control, createControl } from "./control/control.ts";
import { virtualNow } from "./domain/clock-offset.ts";
import { checkScope as checkAmong, type ScopeCheck } from "./domain/tenant-scope.ts";
import { type ReadTables, type Tables, type Tenant, unboundTenant } from "./domain/tenant.ts";
import { apiAnswerer } from "./http/answer-api.ts";
import { bindOperations } from "./http/bind.ts";
import { gatewayError, notKept, serviceError } from "./http/error-bodies.ts";
import { callOperation } from "./http/call.ts";
import { readBody, readParameters } from "./http/read-request.ts";
import { isControlPath } from "./http/cors.ts";
import { tellingUnknown } from "./http/telling-unknown.ts";
import { fetchOf } from "./http/fetch.ts";
import { noteRequest } from "./http/note-request.ts";
import { beside, type Handler, handlerOf, type Match, routed } from "./http/handler.ts";
import type { OperationInfo } from "./http/operation.ts";
import { idsFrom, platformRandom } from "./ids.ts";
import { scriptedIds } from "./scripted-ids.ts";
import { optionKinds } from "./option-kinds.ts";
import { checkOptions, type KitOptions, lifetimesOf, switchesOf, tenantsOf } from "./options.ts";
import { findPath } from "../../spec/generated/paths.js";
import { defaultSeed } from "./seed/default-seed.ts";
import { type Seed, seedFingerprint } from "./seed/seed.ts";
import { type SeededWorld, worldsOf } from "./seed/world.ts";
import { createFaults } from "./overrides/faults.ts";
import type { Holds } from "./overrides/holds.ts";
import { type ErasedOverride, OverrideRegistry } from "./overrides/registry.ts";
import { routesLater, routesOfParts } from "./routes.ts";
import type { ApiInParts, ServiceModule } from "./service-module.ts";
import { sizeWatch } from "./size-watch.ts";
import { Store } from "./store/store.ts";
import { hinter } from "./hints.ts";
import { once } from "../shared/once.ts";

/** The engine: one stateful mock, reached in-process, or through any door that imports it. */
export interface Kit extends Handler {
  /**
   * Answers a request as the API would; the host of the URL does not matter. It rejects as any `fetch` does: with the reason of
   * an aborted signal, or with a TypeError for what is no request.
   *
   * @example
   * const response = await kit.fetch("https://api.emporix.io/customerlogin/auth/anonymous/login?tenant=acme&client_id=shop");
   */
  readonly fetch: typeof globalThis.fetch;
  readonly control: Control;
  /** The route of every operation of the API that it has, as `GET /site/{tenant}/sites`; without the control plane's. */
  readonly routes: readonly string[];
  /** Replaces the answer of a route; `override(kit, …)` is the typed way to it. Returns the function that removes it. */
  override(override: ErasedOverride): () => void;
  /** Writes everything down and lets go of the storage. */
  close(): Promise<void>;
}

/** What is known of a tenant beside its rows. */
type BesideRows = Pick<Tenant, "awaited" | "ended" | "sweeps">;

/** A tenant without its moment: most requests find the same one as those before. */
interface KnownTenant {
  readonly world: SeededWorld;
  readonly tenant: Tenant;
}

/** A service of one's own that answers in place of an operation: in the log, its requests are the operation's. */
function inPlaceOf(route: string, { operationId }: OperationInfo, match: Match): Match {
  return {
    ...match,
    answer(request) {
      noteRequest(request, route, operationId);
      return match.answer(request);
    },
  };
}

/** What a person sees who opens the mock in a browser. */
const welcome =
  "This is the Session Context Kit: the API is below /customer, /cart, …, and GET /__kit/health returns 200 when it is ready";

/**
 * Puts the engine together of its API: all of it, or as a page loads it. `join` joins a seed with the default one: a page loads
 * that when it has a seed.
 *
 * @throws KitError `OPTION_INVALID` or `SEED_INVALID`
 */
export function kitOf(apiParts: ApiInParts, join: (base: Seed, seed: unknown) => Seed, options: KitOptions): Kit {
  checkOptions(options);
  // Looked up at each call: the fake timers of test runners replace `Date`.
  const realNow = options.now ?? (() => Date.now());
  const ids = scriptedIds(options.random ?? platformRandom);
  const { random } = ids;
  const switches = switchesOf(options);
  const lifetimes = lifetimesOf(options);
  const tenants = tenantsOf(options);
  const checkScope: ScopeCheck = (of) => checkAmong(of, tenants);
  const seed = options.seed === undefined ? defaultSeed : join(defaultSeed, options.seed);
  const worlds = worldsOf(seed, idsFrom(random, unboundTenant));
  // A seed without a default site is refused now.
  worlds.worldOf(seed);
  const fingerprint = once(() => seedFingerprint(seed));
  // Whose seed it is may change it later.
  if (options.seed !== undefined && options.storage !== undefined) fingerprint();
  const store = new Store(options.storage, worlds.seedTenant, fingerprint, ({ status, message }) =>
    status === "ok"
      ? options.onHint?.("State is written again", "STATE_WRITABLE")
      : options.onHint?.(
          `State cannot be written: ${message ?? ""}. Changes are answered with 503 until it can; reads go on`,
          "STATE_UNWRITABLE",
        ),
  );
  const { doubleOptIn = false, maxSessions = optionKinds.maxSessions.default } = options;
  const fetch = fetchOf({ handle: (request) => handler.handle(request) });
  const scenarioFetch = fetchOf({ handle: (request) => unrecorded.handle({ ...request, isSetUp: true }) });
  // The shop is the one service that is loaded.
  const services = [...new Set(options.services)].filter(
    (service) => options.withoutShop !== true || !("load" in service),
  );
  const operations: ServiceModule["operations"] = Object.assign(
    {},
    apiOperations,
    ...services.map((service) => ("load" in service ? service.operations : {})),
  );
  const overrides = new OverrideRegistry();
  const happenings = createHappenings();
  let held: Promise<Holds> | undefined;
  const holds = (): Promise<Holds> =>
    (held ??= import("./overrides/holds.ts").then(({ createHolds }) =>
      createHolds(realNow, (tenant) => happenings.tell("fault", tenant)),
    ));
  const control = createControl({
    happenings,
    store,
    checkScope,
    profile: options.profile ?? "tutorial",
    realNow,
    faults: createFaults(
      overrides,
      operations,
      // What it holds goes on.
      (fault) => void held?.then(({ drop }) => drop({ fault })),
      checkScope,
    ),
    onReset(tenant) {
      overrides.clear(tenant);
      void held?.then(({ drop }) => drop({ tenant }));
      forget(tenant);
    },
    onRestored: (tenant) => forget(tenant),
    holds,
    // What a scenario sets up with is no traffic of the app's.
    fetch: scenarioFetch,
    apiFetch: fetch,
    has: (method, path) => routes.find(method, path).kind === "found",
    ids,
    operationIds: [
      ...Object.values(operations).map(({ operationId }) => operationId),
      ...services.flatMap((service) => ("load" in service ? [] : (service.operationIds ?? []))),
    ],
    requestLog: {
      entries: options.requestLog ?? optionKinds.requestLog.default,
      bytes: options.requestLogBytes ?? optionKinds.requestLogBytes.default,
    },
    worlds: {
      seed,
      change: async (name, work) =>
        store.exclusively(() =>
          store.transact(name, (tables, unbound) => work(tenantAt(name, tables, unbound), unbound)),
        ),
      // Whoever reads changes nothing.
      read: (name, work) =>
        store.read(name, (tables, unbound) => work(tenantAt(name, tables as Tables, unbound as Tables))),
    },
  });
  const hint = hinter(options.onHint);
  /** What is remembered beside the rows goes with them; of a tenant that is only asked for, nothing stays. */
  let remembered = new WeakMap<Tables, KnownTenant>();
  const forget = (tenant: string | undefined): void => {
    if (tenant === undefined) remembered = new WeakMap();
    else store.read(tenant, (tables) => remembered.delete(tables as Tables));
  };
  const knownTenant = (name: string, tables: Tables, world: SeededWorld): Tenant => {
    const known = remembered.get(tables);
    if (known?.world === world) return known.tenant;
    const { awaited, ended, sweeps }: BesideRows = known?.tenant ?? {
      awaited: new Map(),
      ended: new Map(),
      sweeps: { fruitless: 0, leftOut: 0 },
    };
    const tenant: Tenant = {
      ...tables,
      name,
      now: 0,
      ids: idsFrom(random, name),
      switches,
      lifetimes,
      maxSessions,
      ...world,
      doubleOptIn,
      awaited,
      ended,
      sweeps,
      hint,
      why: () => undefined,
    };
    remembered.set(tables, { world, tenant });
    return tenant;
  };

  const tenantsBefore = store.tenantsOfOtherSeed;
  if (tenantsBefore.length > 0) {
    const names = `${tenantsBefore.slice(0, 5).join(", ")}${tenantsBefore.length > 5 ? ", …" : ""}`;
    hint(
      "SEED_CHANGED",
      `The seed has changed: the customers of ${names} stay as they are until a reset (POST /__kit/reset)`,
    );
  }

  const tenantAt = (
    name: string,
    tables: Tables,
    unbound: ReadTables,
    why: Tenant["why"] = () => undefined,
    isDraft = false,
  ): Tenant => {
    // A copy, in which its moment is set: to write both into the literal takes V8 several times as long.
    const tenant: { -readonly [Field in keyof Tenant]: Tenant[Field] } = {
      ...knownTenant(name, tables, worlds.worldIn(tables, unbound)),
    };
    tenant.now = virtualNow(realNow(), tables, unbound);
    tenant.why = why;
    if (isDraft)
      Object.assign(tenant, {
        ids: idsFrom(platformRandom, name),
        awaited: new Map(),
        ended: new Map(tenant.ended),
        hint: () => undefined,
      });
    return tenant;
  };
  const answerApi = apiAnswerer({
    store,
    overrides,
    holds,
    tenants,
    tenantAt,
    onGrown: sizeWatch(store, hint),
    tellUnknown: options.onHint && tellingUnknown(hint),
  });
  const ownRoutes = routesOfParts(apiParts, apiOperations, answerApi);
  const further = services.map((service) => {
    if (!("load" in service)) return service;
    const { operations, findPath: find, load } = service;
    return routed(routesLater(operations, load, answerApi), find);
  });
  const routes = further.reduce((first, second) => beside(first, second), routed(ownRoutes, findPath));
  const parts = { bindOperations, routed, readParameters, readBody, callOperation, serviceError, notKept };
  const plane = once(async () => (await import("./control/plane.ts")).controlPlane(control, parts));
  const unrecorded = handlerOf(routes.paths, (method, path) => {
    if (isControlPath(path))
      return { kind: "found", answer: async (request) => (await plane()).find(method, path).answer(request) };
    const match = routes.find(method, path);
    if (match.kind !== "found")
      return path === "/" ? { kind: "unknown-path", answer: () => gatewayError(404, welcome) } : match;
    if (match.route !== undefined) return match;
    const [route = ""] = further.flatMap(({ find }) => {
      const other = find(method, path);
      return other.kind === "found" ? (other.route ?? []) : [];
    });
    const info = operations[route];
    return info === undefined ? match : inPlaceOf(route, info, match);
  });
  const handler = control.requests.recording(unrecorded);

  return {
    ...handler,
    routes: Object.keys(operations),
    control,
    override(override) {
      checkScope({ tenant: override.tenant });
      return overrides.add(override);
    },
    close() {
      happenings.end();
      return store.close();
    },
    fetch,
  };
}
