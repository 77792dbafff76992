import { authenticate, type Principal } from "../domain/principal.ts";
import { hasScope } from "../domain/scopes.ts";
import type { ServiceToken } from "../domain/token.ts";
import type { Tenant } from "../domain/tenant.ts";
import { type Decoded, decodeBody, decodeParameters, type RequestParameters } from "./decode.ts";
import type { AnyOperation, Call, OperationInfo, Reply, SecurityScheme } from "./operation.ts";
import { expiredToken, invalidToken, serviceError } from "./error-bodies.ts";
import { firstError, type Validate } from "./validate.ts";
import type { WireReply, WireRequest } from "./wire.ts";

/** One operation with everything the spec says of it. */
export interface BoundOperation<Context, Answered = Reply> {
  readonly info: OperationInfo;
  readonly operation: AnyOperation<Context, Answered>;
  readonly parameters: Validate | undefined;
  readonly body: Validate | undefined;
}

/** Binds a table of operations to what is generated from their specification. */
export function bindOperations<Context, Answered = Reply>(
  table: Readonly<Record<string, AnyOperation<Context, Answered>>>,
  infos: Readonly<Record<string, OperationInfo>>,
  validators: {
    readonly parameters: Readonly<Record<string, Validate>>;
    readonly bodies: Readonly<Record<string, Validate>>;
  },
): [route: string, bound: BoundOperation<Context, Answered>][] {
  return Object.entries(infos).map(([route, info]) => {
    const operation = table[route];
    if (operation === undefined) throw new Error(`${route} has no operation`);
    const { operationId } = info;
    return [
      route,
      {
        info,
        operation,
        parameters: validators.parameters[operationId],
        body: validators.bodies[operationId],
      },
    ];
  });
}

/** The parameters of a request as the spec asks for them, or what is wrong with them. */
export function readParameters(
  bound: Pick<BoundOperation<never>, "info" | "parameters">,
  request: WireRequest,
  rawPath: Readonly<Record<string, string>>,
): { readonly parameters: RequestParameters; readonly problem: WireReply | undefined; readonly ofTenant: boolean } {
  const decoded = decodeParameters(request, rawPath, bound.info);
  if (!decoded.ok) {
    const parameters = { path: {}, query: {}, header: {} };
    return { parameters, problem: serviceError(bound.info.service, decoded.status, decoded.message), ofTenant: true };
  }
  if (bound.parameters === undefined || bound.parameters(decoded.value)) {
    return { parameters: decoded.value, problem: undefined, ofTenant: false };
  }
  const where = bound.parameters.errors?.[0]?.instancePath ?? "";
  return {
    parameters: decoded.value,
    problem: serviceError(bound.info.service, 400, firstError(bound.parameters, "")),
    // Who asks cannot be told without a tenant, so a malformed one is answered before anything else (TEN-1).
    ofTenant: /^\/(path|query)\/(hybris-)?tenant/.test(where),
  };
}

/**
 * Whom the bearer token stands for, if the operation lets them in; otherwise the answer. `unbound` is the service token
 * behind it when it belongs to no tenant yet.
 */
export function authorize(
  info: OperationInfo,
  request: WireRequest,
  tenant: Tenant,
  unbound: ServiceToken | undefined,
): { readonly principal: Principal | undefined } | { readonly refusal: WireReply } {
  if (info.security.length === 0) return { principal: undefined };
  const accessToken = bearerToken(request.header("authorization"));
  const principal = accessToken === undefined ? "invalid" : authenticate(tenant, accessToken, unbound);
  if (principal === "invalid") return { refusal: { status: 401, headers: {}, body: invalidToken } };
  if (principal === "expired") return { refusal: { status: 401, headers: {}, body: expiredToken } };
  const scheme = schemeOf[principal.kind];
  const scopes = principal.kind === "service" ? info.scopes : [];
  const missing = info.security.includes(scheme)
    ? scopes.find((scope) => principal.kind === "service" && !hasScope(principal.scopes, scope))
    : scheme;
  if (missing === undefined) return { principal };
  // Where the API knows no 403, a token of the wrong kind is as good as none.
  if (!info.statuses.includes(403)) return { refusal: { status: 401, headers: {}, body: invalidToken } };
  return { refusal: serviceError(info.service, 403, needs(info)) };
}

/** The services whose bodies hold free-form values, and no number to calculate with: there numbers stay as they were written. */
const freeForm: ReadonlySet<OperationInfo["service"]> = new Set(["customer", "session-context"]);

/**
 * The operation's answer to a request whose parameters and principal are known. `finish` makes the wire's answer of the
 * reply, which may be a promise.
 */
export function answer<Context, Answered, Finished>(
  bound: BoundOperation<Context, Answered>,
  request: WireRequest,
  parameters: RequestParameters,
  principal: Principal | undefined,
  context: Context,
  finish: (answered: Answered) => Finished,
): Finished | WireReply {
  const { info } = bound;
  const left = info.bodyOptional === true && request.body === undefined;
  const body: Decoded<unknown> =
    bound.body === undefined || left
      ? { ok: true, value: undefined }
      : decodeBody(request, info.body, bound.body, freeForm.has(info.service));
  if (!body.ok) return serviceError(info.service, body.status, body.message);
  const { path: params, query, header: headers } = parameters;
  // The validators have made sure of what the types say; `operation` erased them.
  const call = { params, query, headers, body: body.value, principal, reply } as unknown as Call<unknown, unknown>;
  return finish(bound.operation.handle(call, context));
}

/** A reply as it goes over the wire. */
export function wireReply({ status, body, headers }: Reply): WireReply {
  return { status, headers: headers ?? {}, body };
}

/** Builds a reply; the types that restrict it are the operations'. */
export function reply(status: number, body?: unknown, headers?: Readonly<Record<string, string | number>>): Reply {
  return { status, body, headers };
}

/** The token of an `Authorization: Bearer …` header. */
export function bearerToken(authorization: string | undefined): string | undefined {
  return authorization === undefined ? undefined : /^Bearer +(\S+)$/i.exec(authorization)?.[1];
}

const schemeOf: Readonly<Record<Principal["kind"], SecurityScheme>> = {
  anonymous: "AnonymousToken",
  customer: "CustomerToken",
  service: "ServiceToken",
};

const schemeName: Readonly<Record<SecurityScheme, string>> = {
  AnonymousToken: "an anonymous token",
  CustomerToken: "a customer token",
  ServiceToken: "a service token",
};

function needs({ security, scopes }: OperationInfo): string {
  const names = security.map((scheme) =>
    scheme === "ServiceToken" && scopes.length > 0
      ? `${schemeName[scheme]} with the scope ${scopes.join(" ")}`
      : schemeName[scheme],
  );
  return `This needs ${names.join(" or ")}`;
}
