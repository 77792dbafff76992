import { rememberSome } from "../../shared/remember.ts";
import { authenticate, type Principal } from "../domain/principal.ts";
import { contextScope, hasScope, tutorialContextScope } from "../domain/scopes.ts";
import type { ServiceToken } from "../domain/token.ts";
import type { Tenant } from "../domain/tenant.ts";
import { expiredToken, invalidToken, serviceError } from "./error-bodies.ts";
import type { OperationInfo, SecurityScheme } from "./operation.ts";
import type { WireReply, WireRequest } from "./wire.ts";

/** The token of an `Authorization: Bearer …` header. */
export function bearerToken({ header }: WireRequest): string | undefined {
  const authorization = header("authorization");
  return authorization === undefined ? undefined : bearerIn(authorization);
}

/** Shoppers send the same one again and again; a text that is known already is found faster in the tables, too. */
const bearerIn = rememberSome(
  { entries: 500, length: 300 },
  (authorization) => /^Bearer +(\S+)$/i.exec(authorization)?.[1],
);

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
  if (bearer === undefined) tenant.why("The request has no bearer token in the header authorization");
  const principal = bearer === undefined ? "invalid" : authenticate(tenant, bearer, unbound);
  if (principal === "invalid") return { refusal: { status: 401, headers: {}, body: invalidToken } };
  if (principal === "expired") return { refusal: { status: 401, headers: {}, body: expiredToken } };
  const { scopeNames } = tenant.switches;
  const { scopes = [] } = info;
  const isOfKind = info.security.includes(schemeOf[principal.kind]);
  const granted = principal.kind === "service" ? principal.scopes : undefined;
  const isScoped =
    granted === undefined || scopes.length === 0 || scopes.some((scope) => hasScope(granted, scope, scopeNames));
  if (isOfKind && isScoped) return { principal };
  // Where the API knows no 403, a token of the wrong kind is as good as none.
  if (info.neverForbidden === true) {
    tenant.why(`${needs(info)}, and the token is one of the kind ${principal.kind}`);
    return { refusal: { status: 401, headers: {}, body: invalidToken } };
  }
  const isOutdated = granted?.includes(tutorialContextScope) === true && scopes.includes(contextScope);
  return { refusal: serviceError(info.service, 403, needs(info) + (isOutdated ? outdatedName : "")) };
}

const outdatedName = `; ${tutorialContextScope} is the tutorial's name for it, which this profile does not accept (D4)`;

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

function needs({ security, scopes = [] }: OperationInfo): string {
  const names = [...new Set(security)].map((scheme) =>
    scheme === "ServiceToken" && scopes.length > 0
      ? `${schemeName[scheme]} with the scope ${scopes[0]}`
      : schemeName[scheme],
  );
  return `This needs ${names.join(" or ")}`;
}
