import { bodies as controlBodies, parameters as controlParameters } from "../../spec/generated/control-requests.js";
import { operations as controlOperations } from "../../spec/generated/control-operations.ts";
import { operations as apiOperations } from "../../spec/generated/operations.ts";
import { bodies as apiBodies, parameters as apiParameters } from "../../spec/generated/requests.js";
import { type Control, createControl } from "./control/control.ts";
import { controlHandlers } from "../../spec/generated/control-handlers.ts";
import { virtualNow } from "./clock/offset.ts";
import { type Tenant, unboundTenant } from "./domain/tenant.ts";
import { bindOperations, type BoundOperation } from "./http/dispatch.ts";
import type { AnyOperation, Reply } from "./http/operation.ts";
import { gatewayError } from "./http/error-bodies.ts";
import { routerOf } from "./http/router.ts";
import { fetchOf } from "./http/fetch.ts";
import { refusal, type Handler } from "./http/handler.ts";
import type { WireReply, WireRequest } from "./http/wire.ts";
import { idsFrom, platformRandom } from "./ids.ts";
import { checkNames, type KitOptions, lifetimesOf, switchesOf, tenantsOf } from "./options.ts";
import { handlers } from "../../spec/generated/handlers.ts";
import { defaultSeed } from "./seed/default-seed.ts";
import { catalogOf } from "./seed/catalog.ts";
import { clientsOf, currenciesOf, customerSeeder, sitesOf } from "./seed/rows.ts";
import { joinSeed, seedFingerprint } from "./seed/seed.ts";
import { type ErasedOverride, OverrideRegistry } from "./overrides/registry.ts";
import { Store } from "./store/store.ts";
import { hinter } from "./hints.ts";
import { createApiPlane } from "./planes/api-plane.ts";
import { createControlPlane } from "./planes/control-plane.ts";

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
  /** Answers a route otherwise; the typed way to it is `override(kit, …)`. Returns what removes it. */
  override(override: ErasedOverride): () => void;
  /** Writes everything down and lets go of the storage. */
  close(): Promise<void>;
}

/** What a person sees who opens the mock in a browser. */
const welcome =
  "This is the Session Context Kit: the API is below /customer, /session-context, /cart, …, and /__kit/health tells that it is up";

type Target =
  | { readonly plane: "api"; readonly bound: BoundOperation<Tenant> }
  | { readonly plane: "control"; readonly bound: BoundOperation<Control, Reply | Promise<Reply>> };

/**
 * Creates the engine.
 *
 * @throws KitError `OPTION_INVALID` or `SEED_INVALID`
 */
export function createKit(options: KitOptions = {}): Kit {
  checkNames(options);
  const realNow = options.now ?? Date.now;
  const random = options.random ?? platformRandom;
  const switches = switchesOf(options);
  const lifetimes = lifetimesOf(options);
  const tenants = tenantsOf(options);
  const seed = joinSeed(defaultSeed, options.seed);
  const sites = sitesOf(seed);
  const currencies = currenciesOf(seed, sites);
  const clients = clientsOf(seed);
  const catalog = catalogOf(seed);
  const store = new Store(options.storage, customerSeeder(seed, idsFrom(random, unboundTenant)), seedFingerprint(seed));
  const { exchangeConfigs = [] } = seed;
  const { doubleOptIn = false } = options;
  const fetch = fetchOf({ handle });
  const control = createControl({
    store,
    profile: options.profile ?? "tutorial",
    realNow,
    onReset: () => overrides.clear(),
    fetch,
  });
  const hint = hinter(options.onHint);
  const overrides = new OverrideRegistry();

  const tenantsBefore = store.tenantsOfOtherSeed;
  if (tenantsBefore.length > 0) {
    const names = `${tenantsBefore.slice(0, 5).join(", ")}${tenantsBefore.length > 5 ? ", …" : ""}`;
    hint("seed", `The seed has changed: the customers of ${names} stay as they are until a reset (POST /__kit/reset)`);
  }

  const callApi = createApiPlane({
    store,
    overrides,
    tenants,
    worldOf: (tenant, tables, unbound) => ({
      ...tables,
      name: tenant,
      now: virtualNow(realNow(), tables, unbound),
      ids: idsFrom(random, tenant),
      switches,
      lifetimes,
      sites,
      currencies,
      clients,
      catalog,
      doubleOptIn,
      exchangeConfigs,
      hint,
    }),
  });
  const callControl = createControlPlane(control);
  const routes: [string, Target][] = [
    ...bindOperations(erased<Tenant, Reply>(handlers), apiOperations, {
      parameters: apiParameters,
      bodies: apiBodies,
    }).map(([route, bound]): [string, Target] => [route, { plane: "api", bound }]),
    ...bindOperations(erased<Control, Reply | Promise<Reply>>(controlHandlers), controlOperations, {
      parameters: controlParameters,
      bodies: controlBodies,
    }).map(([route, bound]): [string, Target] => [route, { plane: "control", bound }]),
  ];
  const router = routerOf(routes);
  const paths = [...new Set(routes.map(([route]) => route.slice(route.indexOf("/"))))];

  function handle(request: WireRequest): WireReply | Promise<WireReply> {
    const match = router.find(request.method, request.path);
    if (match.kind !== "found")
      return request.path === "/" ? gatewayError(404, welcome) : refusal(match, request, paths);
    const { target, params } = match;
    return target.plane === "api" ? callApi(target.bound, request, params) : callControl(target.bound, request, params);
  }

  return {
    find: router.find,
    handle,
    paths,
    control,
    override: (override) => overrides.add(override),
    close: () => store.close(),
    fetch,
  };
}

/** The tables are checked against the spec where they are written; the dispatcher knows no single operation. */
function erased<Context, Answered>(operations: object): Readonly<Record<string, AnyOperation<Context, Answered>>> {
  return operations as Readonly<Record<string, AnyOperation<Context, Answered>>>;
}
