import type { ServiceToken } from "../domain/token.ts";
import { type ReadTables, type Tables, type Tenant, unboundTenant } from "../domain/tenant.ts";
import { KitError, messageOf } from "../../shared/errors.ts";
import {
  answer,
  authorize,
  bearerToken,
  type BoundOperation,
  readParameters,
  reply,
  wireReply,
} from "../http/dispatch.ts";
import type { Reply } from "../http/operation.ts";
import { serviceError } from "../http/error-bodies.ts";
import type { WireReply, WireRequest } from "../http/wire.ts";
import type { ErasedResolver, OverrideRegistry } from "../overrides/registry.ts";
import type { Store } from "../store/store.ts";
import { tenantNamed } from "../tenant.ts";
import type { Plane } from "./plane.ts";

export interface ApiPlaneParts {
  readonly store: Store;
  readonly overrides: OverrideRegistry;
  /** The closed list of tenants, if it is closed. */
  readonly tenants: ReadonlySet<string> | undefined;
  /** One tenant at this moment. */
  readonly worldOf: (tenant: string, tables: Tables, unbound: ReadTables) => Tenant;
}

/** Answers the operations of the API: override or tenant, then authorization, decoding and the operation in one transaction. */
export function createApiPlane({ store, overrides, tenants, worldOf }: ApiPlaneParts): Plane<Tenant> {
  async function callOverride(
    overriding: ErasedResolver,
    bound: BoundOperation<Tenant>,
    request: WireRequest,
    rawPath: Readonly<Record<string, string>>,
  ): Promise<WireReply> {
    const { parameters, problem: wrong } = readParameters(bound, request, rawPath);
    if (wrong !== undefined) return wrong;
    const { path: params, query, header: headers } = parameters;
    const next = async () => callApi(bound, request, rawPath);
    try {
      const answered = (await overriding({ params, query, headers, reply, next })) as Reply | undefined;
      if (answered === undefined) throw new Error("it returned nothing, and must return what reply or next gives");
      return wireReply(answered);
    } catch (error) {
      return serviceError(
        bound.info.service,
        500,
        `The override of ${bound.operation.route} failed: ${messageOf(error)}`,
      );
    }
  }

  /** The session of the bearer token; tokens begin with their tenant's name. */
  function sessionIdOf(request: WireRequest): string | undefined {
    const key = bearerToken(request.header("authorization")) ?? "";
    const token = store.read(key.split(".")[0] ?? "", ({ tokens }) => tokens.get(key));
    return token !== undefined && "sessionId" in token ? token.sessionId : undefined;
  }

  function callApi(bound: BoundOperation<Tenant>, request: WireRequest, rawPath: Readonly<Record<string, string>>) {
    const answered = store.exclusively(() => callApiNow(bound, request, rawPath));
    return answered instanceof Promise ? answered.catch((error: unknown) => failure(bound, error)) : answered;
  }

  function callApiNow(bound: BoundOperation<Tenant>, request: WireRequest, rawPath: Readonly<Record<string, string>>) {
    const { service } = bound.info;
    const read = readParameters(bound, request, rawPath);
    if (read.problem !== undefined && read.ofTenant) return read.problem;
    const named = tenantNamed(read.parameters, request);
    if (named === undefined && service !== "oauth")
      return read.problem ?? serviceError(service, 400, "query must have tenant");
    // With one tenant there is no doubt whose a service token is.
    const tenant = named ?? (tenants?.size === 1 ? [...tenants][0] : undefined) ?? unboundTenant;
    if (tenants !== undefined && tenant !== unboundTenant && !tenants.has(tenant)) {
      return serviceError(service, 400, `The tenant ${tenant} is not one of ${[...tenants].join(", ")}`);
    }
    try {
      const answered = store.transact(
        tenant,
        (tables, unbound): WireReply => {
          const ofTenant = worldOf(tenant, tables, unbound);
          const token = tenant === unboundTenant ? undefined : unboundServiceToken(unbound, request);
          const authorized = authorize(bound.info, request, ofTenant, token?.value);
          if ("refusal" in authorized) return authorized.refusal;
          const answered =
            read.problem ?? answer(bound, request, read.parameters, authorized.principal, ofTenant, wireReply);
          if (token !== undefined && isSuccess(answered)) {
            ofTenant.tokens.set(token.key, token.value);
            unbound.tokens.delete(token.key);
          }
          return answered;
        },
        // A refusal changes nothing; and HEAD answers like GET, and changes nothing.
        (answered) => isSuccess(answered) && request.method !== "HEAD",
      );
      if (!(answered instanceof Promise)) return answered;
      return answered.catch((error: unknown) =>
        serviceError(service, 500, `The change could not be kept: ${messageOf(error)}`),
      );
    } catch (error) {
      return failure(bound, error);
    }
  }

  return (bound, request, rawPath) => {
    const overriding = overrides.take(bound.operation.route, () => sessionIdOf(request));
    return overriding === undefined
      ? callApi(bound, request, rawPath)
      : callOverride(overriding, bound, request, rawPath);
  };
}

/**
 * A service token that no tenant was named for. It belongs to the first tenant it is used with successfully, and is
 * nothing in every other one from then on (TEN-1).
 */
function unboundServiceToken(
  { tokens }: ReadTables,
  request: WireRequest,
): { readonly key: string; readonly value: ServiceToken } | undefined {
  const key = bearerToken(request.header("authorization"));
  if (key === undefined || key.includes(".")) return undefined;
  const value = tokens.get(key);
  return value?.kind === "service" ? { key, value } : undefined;
}

function failure({ info }: BoundOperation<Tenant>, error: unknown): WireReply {
  const message = error instanceof KitError ? error.message : `The mock failed, please report it: ${messageOf(error)}`;
  return serviceError(info.service, 500, message);
}

function isSuccess(answered: WireReply): boolean {
  return answered.status < 400;
}
