import { authenticate, type Principal } from "../domain/principal.ts";
import { hasScope } from "../domain/scopes.ts";
import type { ServiceToken } from "../domain/token.ts";
import type { Tenant } from "../domain/tenant.ts";
import { expiredToken, invalidToken, serviceError } from "./error-bodies.ts";
import type { OperationInfo, SecurityScheme } from "./operation.ts";
import type { WireReply, WireRequest } from "./wire.ts";

/** The token of an `Authorization: Bearer …` header. */
export function bearerToken({ header }: WireRequest): string | undefined {
  const authorization = header("authorization");
  return authorization === undefined ? undefined : /^Bearer +(\S+)$/i.exec(authorization)?.[1];
}

/**
 * The principal of the bearer token, or the answer when the operation does not admit it. `unbound` is the service token
 * behind it when it belongs to no tenant yet.
 */
export function authorize(
  info: OperationInfo,
  bearer: string | undefined,
  tenant: Tenant,
  unbound: ServiceToken | undefined,
): { readonly principal: Principal | undefined } | { readonly refusal: WireReply } {
  if (info.security.length === 0) return { principal: undefined };
  const principal = bearer === undefined ? "invalid" : authenticate(tenant, bearer, unbound);
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
