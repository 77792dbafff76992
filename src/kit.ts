import { bodies as controlBodies, parameters as controlParameters } from "../spec/generated/control-requests.js";
import { operations as controlOperations } from "../spec/generated/control-operations.ts";
import { operations as apiOperations } from "../spec/generated/operations.ts";
import { bodies as apiBodies, parameters as apiParameters } from "../spec/generated/requests.js";
import { type Control, createControl } from "./control/control.ts";
import { table as controlTable } from "./control/table.ts";
import type { ServiceToken } from "./domain/token.ts";
import type { Tables, World } from "./domain/world.ts";
import { messageOf } from "./errors.ts";
import {
  answer,
  authorize,
  bearerToken,
  bindOperations,
  type BoundOperation,
  readParameters,
  reply,
} from "./http/dispatch.ts";
import type { AnyOperation } from "./http/operation.ts";
import { fault, problem } from "./http/problem.ts";
import { routerOf } from "./http/router.ts";
import { requestOf, responseOf } from "./http/fetch.ts";
import { splitTarget, type WireReply, type WireRequest } from "./http/wire.ts";
import { idsFrom, platformRandom } from "./ids.ts";
import { checkOptionNames, type KitOptions, lifetimesOf, switchesOf, tenantsOf } from "./options.ts";
import { table } from "./operations/table.ts";
import { defaultWorld } from "./seed/default-world.ts";
import { catalogOf } from "./seed/catalog.ts";
import { clientsOf, currenciesOf, customerSeeder, sitesOf } from "./seed/rows.ts";
import { joinSeed, seedFingerprint } from "./seed/seed.ts";
import { type AnyOverride, Overrides } from "./overrides.ts";
import { Store } from "./store/store.ts";
import { tenantNamed } from "./tenant.ts";

/** The engine: one stateful mock, reached in-process, or through any door that imports it. */
export interface Kit {
  /**
   * Answers a request as the API would; the host of the URL does not matter. Never rejects for what a request says.
   *
   * @example
   * const response = await kit.fetch("https://api.emporix.io/customerlogin/auth/anonymous/login?tenant=acme&client_id=shop");
   */
  readonly fetch: typeof globalThis.fetch;
  /** Answers a request that is already taken apart; for doors. */
  handle(request: WireRequest): WireReply | Promise<WireReply>;
  readonly control: Control;
  /** Answers a route otherwise; the typed way to it is `override(kit, …)`. Returns what removes it. */
  override(override: AnyOverride): () => void;
  /** Writes everything down and lets go of the storage. */
  close(): Promise<void>;
}

type Target =
  | { readonly plane: "api"; readonly bound: BoundOperation<World> }
  | { readonly plane: "control"; readonly bound: BoundOperation<Control> };

/**
 * Creates the engine.
 *
 * @throws KitError `OPTION_INVALID` or `SEED_INVALID`
 */
export function createKit(options: KitOptions = {}): Kit {
  checkOptionNames(options);
  const realNow = options.now ?? Date.now;
  const random = options.random ?? platformRandom;
  const switches = switchesOf(options);
  const lifetimes = lifetimesOf(options);
  const tenants = tenantsOf(options);
  const seed = joinSeed(defaultWorld, options.seed);
  const sites = sitesOf(seed);
  const currencies = currenciesOf(seed, sites);
  const clients = clientsOf(seed);
  const catalog = catalogOf(seed);
  const store = new Store(options.storage, customerSeeder(seed, idsFrom(random, "")), seedFingerprint(seed));
  const { exchangeConfigs = [] } = seed;
  const { doubleOptIn = false } = options;
  const control = createControl(store, options.profile ?? "tutorial", realNow, () => overrides.clear());
  const hint = hinter(options.onHint);
  const overrides = new Overrides();

  const tenantsBefore = store.tenantsOfOtherSeed;
  if (tenantsBefore.length > 0) {
    const names = `${tenantsBefore.slice(0, 5).join(", ")}${tenantsBefore.length > 5 ? ", …" : ""}`;
    hint("seed", `The seed has changed: ${names} keep their customers until a reset (POST /__kit/reset)`);
  }

  const router = routerOf<Target>([
    ...bindOperations(erased<World>(table), apiOperations, { parameters: apiParameters, bodies: apiBodies }).map(
      ([route, bound]): [string, Target] => [route, { plane: "api", bound }],
    ),
    ...bindOperations(erased<Control>(controlTable), controlOperations, {
      parameters: controlParameters,
      bodies: controlBodies,
    }).map(([route, bound]): [string, Target] => [route, { plane: "control", bound }]),
  ]);

  function handle(request: WireRequest): WireReply | Promise<WireReply> {
    const match = router.find(request.method, request.path);
    if (match.kind === "unknown-path") return fault(404, `There is nothing at ${request.path}`);
    if (match.kind === "wrong-method") {
      const allow = match.allowed.join(", ");
      const refusal = fault(405, `${request.method} is not allowed here; allowed: ${allow}`);
      return { ...refusal, headers: { Allow: allow } };
    }
    const { target, params } = match;
    if (target.plane === "control") return callControl(target.bound, request, params);
    const overriding = overrides.take(target.bound.operation.route, () => sessionIdOf(request));
    if (overriding === undefined) return callApi(target.bound, request, params);
    return callOverride(overriding, target.bound, request, params);
  }

  async function callOverride(
    overriding: AnyOverride["overriding"],
    bound: BoundOperation<World>,
    request: WireRequest,
    rawPath: Readonly<Record<string, string>>,
  ): Promise<WireReply> {
    const { parameters, problem: wrong } = readParameters(bound, request, rawPath);
    if (wrong !== undefined) return wrong;
    const { path: params, query, header: headers } = parameters;
    const next = async () => callApi(bound, request, rawPath);
    try {
      const { status, body, headers: replied } = await overriding({ params, query, headers, reply, next });
      return { status, body, headers: replied ?? {} };
    } catch (error) {
      return problem(bound.info.service, 500, `The override of ${bound.operation.route} failed: ${messageOf(error)}`);
    }
  }

  /** The session of the bearer token; tokens begin with their tenant's name. */
  function sessionIdOf(request: WireRequest): string | undefined {
    const key = bearerToken(request.header("authorization")) ?? "";
    const token = store.transact(key.split(".")[0] ?? "", ({ tokens }) => tokens.get(key)).value;
    return token !== undefined && "sessionId" in token ? token.sessionId : undefined;
  }

  function callApi(bound: BoundOperation<World>, request: WireRequest, rawPath: Readonly<Record<string, string>>) {
    const { service } = bound.info;
    const read = readParameters(bound, request, rawPath);
    if (read.problem !== undefined && read.ofTenant) return read.problem;
    const named = tenantNamed(read.parameters, request);
    if (named === undefined && service !== "oauth")
      return read.problem ?? problem(service, 400, "query must have tenant");
    // With one tenant there is no doubt whose a service token is.
    const tenant = named ?? (tenants?.size === 1 ? [...tenants][0] : undefined) ?? "";
    if (tenants !== undefined && tenant !== "" && !tenants.has(tenant)) {
      return problem(service, 400, `The tenant ${tenant} is not one of ${[...tenants].join(", ")}`);
    }
    try {
      const unbound = unboundServiceToken(tenant, request);
      const work = (tables: Tables): WireReply => {
        const now = realNow() + store.clockOffset;
        const world: World = {
          ...tables,
          tenant,
          now,
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
        };
        const authorized = authorize(bound.info, request, world, unbound?.token);
        if ("refusal" in authorized) return authorized.refusal;
        const answered = read.problem ?? answer(bound, request, read.parameters, authorized.principal, world);
        if (unbound !== undefined && isSuccess(answered)) world.tokens.set(unbound.key, unbound.token);
        return answered;
      };
      // HEAD answers like GET, and changes nothing.
      const committed = request.method === "HEAD" ? store.tryOut(tenant, work) : store.transact(tenant, work);
      const claimed =
        unbound !== undefined && isSuccess(committed.value)
          ? store.transact("", ({ tokens }) => tokens.delete(unbound.key)).kept
          : undefined;
      if (committed.kept === undefined && claimed === undefined) return committed.value;
      return Promise.all([committed.kept, claimed]).then(
        () => committed.value,
        (error: unknown) => problem(service, 500, `The change could not be kept: ${messageOf(error)}`),
      );
    } catch (error) {
      return problem(service, 500, `The mock failed, please report it: ${messageOf(error)}`);
    }
  }

  /**
   * A service token that no tenant was named for. It belongs to the first tenant it is used with successfully, and is
   * nothing in every other one from then on (TEN-1).
   */
  function unboundServiceToken(tenant: string, request: WireRequest): { key: string; token: ServiceToken } | undefined {
    const key = bearerToken(request.header("authorization"));
    if (tenant === "" || key === undefined || key.includes(".")) return undefined;
    const token = store.transact("", ({ tokens }) => tokens.get(key)).value;
    return token?.kind === "service" ? { key, token } : undefined;
  }

  async function callControl(
    bound: BoundOperation<Control>,
    request: WireRequest,
    rawPath: Readonly<Record<string, string>>,
  ) {
    const read = readParameters(bound, request, rawPath);
    if (read.problem !== undefined) return read.problem;
    const answered = answer(bound, request, read.parameters, undefined, control);
    try {
      await control.settled();
      return answered;
    } catch (error) {
      return problem("control", 500, `The change could not be kept: ${messageOf(error)}`);
    }
  }

  return {
    handle,
    control,
    override: (override) => overrides.add(override),
    close: () => store.close(),
    async fetch(input, init) {
      const request = input instanceof Request && init === undefined ? input : new Request(input, init);
      return responseOf(request, await handle(await requestOf(request, splitTarget(request.url))));
    },
  };
}

/** The tables are checked against the spec where they are written; the dispatcher knows no single operation. */
function erased<Context>(operations: object): Readonly<Record<string, AnyOperation<Context>>> {
  return operations as Readonly<Record<string, AnyOperation<Context>>>;
}

function isSuccess(reply: WireReply): boolean {
  return reply.status < 400;
}

/** Hints may name what a request brought, so that there is no end to them. */
const mostHints = 100;

/** Passes each hint on once. */
function hinter(onHint: ((message: string) => void) | undefined): World["hint"] {
  const told = new Set<string>();
  return (code, message) => {
    if (onHint === undefined || told.has(code) || told.size >= mostHints) return;
    told.add(code);
    onHint(message);
  };
}
