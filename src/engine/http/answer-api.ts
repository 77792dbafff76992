import type { ServiceToken } from "../domain/token.ts";
import { sweep } from "../domain/sweep.ts";
import { type ReadTables, type Tables, type Tenant, unboundTenant } from "../domain/tenant.ts";
import { KitError, messageOf } from "../../shared/errors.ts";
import { answerOverride } from "../overrides/answer-override.ts";
import { faultWays } from "../overrides/faults.ts";
import type { Holds } from "../overrides/holds.ts";
import type { ErasedResolver, Foresee, OverrideRegistry } from "../overrides/registry.ts";
import type { Store } from "../store/store.ts";
import { authorize, bearerToken } from "./authorize.ts";
import type { BoundOperation } from "./bind.ts";
import { callOperation } from "./call.ts";
import { dated } from "./dated.ts";
import type { Decoded, RequestParameters } from "./decode.ts";
import { notKept, serviceError } from "./error-bodies.ts";
import { begin, noter, shopperOf } from "./noted.ts";
import { bodyReader, readParameters } from "./read-request.ts";
import { tenantNamed } from "./tenant-named.ts";
import type { TellUnknown } from "./telling-unknown.ts";
import type { Trace } from "./trace.ts";
import type { WireReply, WireRequest } from "./wire.ts";

export interface ApiParts {
  readonly store: Store;
  readonly overrides: OverrideRegistry;
  /** The requests that are held. */
  readonly holds: () => Promise<Holds>;
  /** The closed list of tenants, if it is closed. */
  readonly tenants: ReadonlySet<string> | undefined;
  /** One tenant at this moment; a draft of it uses up no IDs, and nothing is remembered of it. */
  readonly tenantAt: (
    name: string,
    tables: Tables,
    unbound: ReadTables,
    why: Tenant["why"],
    isDraft?: boolean,
  ) => Tenant;
  /** Says which parts of a request are ignored, to who wants to hear it. */
  readonly tellUnknown: TellUnknown | undefined;
  /** Called when a request has brought something new. */
  readonly onGrown: () => void;
}

export type ApiOperation = BoundOperation<Tenant>;

/** A request after steps 1 and 2. Everything that is read from it is read once. */
interface TenantRequest {
  readonly bound: ApiOperation;
  readonly wire: WireRequest;
  readonly parameters: RequestParameters;
  /** What is wrong with the parameters; said after the principal is known. */
  readonly problem: WireReply | undefined;
  /** `unboundTenant` when the request names none, as one for a service token may. */
  readonly tenant: string;
  readonly bearer: string | undefined;
  readonly body: () => Decoded<unknown>;
  /** When it is answered, by the tenant's clock. */
  now?: number;
}

/**
 * Answers the requests for the operations of the API, in seven steps: parameters, tenant, principal, override, body,
 * operation, commit. Steps 3 to 7 are one transaction of the tenant. Path parameters are still percent-encoded.
 */
export function apiAnswerer(parts: ApiParts) {
  const { store, overrides, holds, tenants, tenantAt, tellUnknown, onGrown } = parts;

  return function answerApi(
    bound: ApiOperation,
    wire: WireRequest,
    rawPath: Readonly<Record<string, string>>,
  ): WireReply | Promise<WireReply> {
    const { operationId, service } = bound.info;
    const { trace } = wire;
    if (trace !== undefined) {
      trace.operationId = operationId;
      trace.route = bound.operation.route;
    }
    // 1. Parameters.
    const { parameters, problem, ofTenant } = readParameters(bound, wire, rawPath);
    if (problem !== undefined && ofTenant) return problem;

    // 2. Tenant.
    const body = bodyReader(bound, wire);
    const named = tenantNamed(parameters, body);
    if (named === undefined && service !== "oauth")
      return problem ?? serviceError(service, 400, "query must have tenant");
    // With one tenant, a service token can only be for that one.
    const tenant = named ?? (tenants?.size === 1 ? [...tenants][0] : undefined) ?? unboundTenant;
    if (trace !== undefined && tenant !== unboundTenant) trace.tenant = tenant;
    if (tenants !== undefined && tenant !== unboundTenant && !tenants.has(tenant))
      return serviceError(service, 400, `The tenant ${tenant} is not one of ${[...tenants].join(", ")}`);

    return inTenant({ bound, wire, parameters, problem, tenant, bearer: bearerToken(wire), body }, true);
  };

  /** Steps 3 to 7. The answer of an override is computed outside of the transaction, because it may take its time. */
  function inTenant(request: TenantRequest, mayOverride: boolean): WireReply | Promise<WireReply> {
    const outcome = store.exclusively(() => transact(request, mayOverride));
    if (!(outcome instanceof Promise)) return finish(outcome, request);
    const fail = (error: unknown): WireReply => failure(request.bound, error);
    return outcome.then((settled) => {
      const reply = finish(settled, request);
      return reply instanceof Promise ? reply.catch(fail) : reply;
    }, fail);
  }

  function finish(outcome: WireReply | ErasedResolver, request: TenantRequest): WireReply | Promise<WireReply> {
    return typeof outcome !== "function"
      ? dated(outcome, request.now)
      : overridden(outcome, request).then((reply) => dated(reply, request.now));
  }

  async function overridden(resolver: ErasedResolver, request: TenantRequest): Promise<WireReply> {
    const { trace } = request.wire;
    let inner: WireReply | undefined;
    const reply = await answerOverride(resolver, request.bound, request.parameters, {
      next: async (beforeCommit) =>
        (inner = await (beforeCommit === undefined ? inTenant(request, false) : writtenLater(request, beforeCommit))),
      change: changeOf(request),
      foreseen: async (look) => store.exclusively(() => look(foreseeing(request))),
      hold: async (as, longest) => (await holds()).wait({ ...as, ...aboutOf(request) }, longest),
      trace,
    });
    if (trace !== undefined && trace.fault === undefined && reply !== inner)
      trace.why = "An override of the test has answered";
    return reply;
  }

  /** Steps 3 to 7, where what the operation writes waits. */
  async function writtenLater(request: TenantRequest, beforeCommit: () => Promise<void>): Promise<WireReply> {
    const { bound, tenant: name, wire } = request;
    const { value, write } = await store.exclusively(() =>
      store.prepare(name, stepsOf(request, false, wire.trace), isMadeBy(wire)),
    );
    await beforeCommit();
    try {
      await store.exclusively(() => write(noter(wire)));
    } catch (error) {
      return notKept(bound.info.service, messageOf(error));
    }
    // Nothing overrides it here.
    return dated(value as WireReply, request.now);
  }

  /** Whose a request is that is held. */
  function aboutOf({ bound, tenant, bearer }: TenantRequest) {
    const { operationId } = bound.info;
    if (tenant === unboundTenant) return { operationId };
    const shopper = store.read(tenant, (tables) => shopperOf(tables, bearer));
    return { operationId, tenant, ...(shopper === undefined ? {} : { sessionId: shopper.sessionId }) };
  }

  /** Changes the tenant of a request by itself, in a transaction. */
  function changeOf({
    bound,
    tenant: name,
    bearer,
    parameters,
  }: TenantRequest): Parameters<ErasedResolver>[0]["change"] {
    return async (work) => {
      await store.exclusively(() =>
        store.transact(name, (tables, unbound) =>
          work(tenantAt(name, tables, unbound, ignored), bearer, parameters.path, bound.info.service),
        ),
      );
    };
  }

  /** Answers a request as steps 3 to 6 would, and takes everything back. Nothing may have been written before. */
  function foreseeing(request: TenantRequest): Foresee {
    const { bound, tenant: name, bearer, parameters, wire } = request;
    return (before) => {
      const { value } = store.prepare(
        name,
        (tables, unbound) => {
          before?.(tenantAt(name, tables, unbound, ignored), bearer, parameters.path, bound.info.service);
          return stepsOf(request, false, undefined, true)(tables, unbound) as WireReply;
        },
        isNever,
      );
      return wire.method === "HEAD" ? { ...value, body: undefined } : value;
    };
  }

  /** Steps 3 to 6. */
  function stepsOf(
    request: TenantRequest,
    mayOverride: boolean,
    trace: Trace | undefined,
    isDraft = false,
  ): (tables: Tables, unbound: Tables) => WireReply | ErasedResolver {
    const { bound, wire, parameters, problem, tenant: name, bearer, body } = request;
    const { info, operation } = bound;
    const why: Tenant["why"] = trace === undefined ? ignored : (reason) => (trace.why = reason);
    return (tables, unbound) => {
      const tenant = tenantAt(name, tables, unbound, why, isDraft);
      request.now = tenant.now;
      if (trace !== undefined) begin(trace, request, tenant);
      // 3. Principal.
      const token = name === unboundTenant ? undefined : unboundServiceToken(unbound, bearer);
      const authorized = authorize(info, bearer, tenant, token?.value);

      // 4. Override: it may answer for a principal that the operation would refuse.
      const resolver =
        mayOverride && problem === undefined && wire.isSetUp !== true
          ? (faultOfHeader(wire) ??
            overrides.take(operation.route, name, () => shopperOf(tenant, bearer), foreseeing(request)))
          : undefined;
      if (resolver !== undefined) return resolver;
      if ("refusal" in authorized) return authorized.refusal;
      if (problem !== undefined) return problem;

      // 5. Body.
      const read = body();
      if (!read.ok) return serviceError(info.service, read.status, read.message);
      if (!isDraft) tellUnknown?.(bound, parameters.query, read.value);

      // 6. Operation.
      const answered = callOperation(bound, parameters, read.value, authorized.principal, tenant);
      // What was noted on the way to a success is nobody's refusal.
      if (trace !== undefined && answered.status < 400) trace.why = undefined;
      if (token !== undefined && answered.status < 400) {
        tenant.tokens.set(token.key, token.value);
        unbound.tokens.delete(token.key);
      }
      // Who brings something new looks whether something old can go.
      if (answered.status < 400 && store.hasGrown && !isDraft) {
        sweep(tenant);
        onGrown();
      }
      return answered;
    };
  }

  function transact(
    request: TenantRequest,
    mayOverride: boolean,
  ): WireReply | ErasedResolver | Promise<WireReply | ErasedResolver> {
    const { bound, wire, tenant: name } = request;
    // 7. Commit: the answer waits until what changed is kept. A refusal, and HEAD, change nothing.
    try {
      const committed = store.transact(name, stepsOf(request, mayOverride, wire.trace), isMadeBy(wire), noter(wire));
      if (!(committed instanceof Promise)) return committed;
      return committed.catch((error: unknown) => {
        if (wire.trace !== undefined) wire.trace.changes = undefined;
        return notKept(bound.info.service, messageOf(error));
      });
    } catch (error) {
      return failure(bound, error);
    }
  }
}

/** Whether what an operation has written stays: a refusal, and HEAD, change nothing. */
function isMadeBy({ method }: WireRequest): (outcome: WireReply | ErasedResolver) => boolean {
  return method === "HEAD" ? isNever : isSuccess;
}

function isNever(): boolean {
  return false;
}

function isSuccess(outcome: WireReply | ErasedResolver): boolean {
  return typeof outcome !== "function" && outcome.status < 400;
}

function ignored(): void {}

/**
 * A service token that no tenant was named for. It belongs to the first tenant it is used with successfully, and is
 * invalid in every other one from then on (TEN-1).
 */
function unboundServiceToken(
  { tokens }: ReadTables,
  bearer: string | undefined,
): { readonly key: string; readonly value: ServiceToken } | undefined {
  if (bearer === undefined || bearer.includes(".")) return undefined;
  const value = tokens.get(bearer);
  return value?.kind === "service" ? { key: bearer, value } : undefined;
}

/** The fault that a request asks for itself. */
function faultOfHeader({ header }: WireRequest): ErasedResolver | undefined {
  const text = header("x-kit-fault");
  if (text === undefined) return undefined;
  return async (call) => (await import("../overrides/fault-answer.ts")).answerHeader(call, text, faultWays);
}

function failure({ info }: ApiOperation, error: unknown): WireReply {
  if (error instanceof KitError && error.code === "SESSIONS_FULL") return notKept(info.service, error.message);
  const message = error instanceof KitError ? error.message : `The mock failed, please report it: ${messageOf(error)}`;
  return serviceError(info.service, 500, message);
}
