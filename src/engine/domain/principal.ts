import { isAlive, type Session } from "./session.ts";
import { expiryOf, isExpired, type ServiceToken, type Token } from "./token.ts";
import type { Tenant } from "./tenant.ts";

/** A guest, by an anonymous token. */
export interface AnonymousPrincipal {
  readonly kind: "anonymous";
  readonly accessToken: string;
  readonly session: Session;
  /** The session has logged in since: the token reads the guest's cart, and owns no context (D3). */
  readonly former: boolean;
}

/** A logged-in customer. */
export interface CustomerPrincipal {
  readonly kind: "customer";
  readonly accessToken: string;
  readonly session: Session & { readonly customerId: string };
  /** When the access token expires, in milliseconds since 1970. */
  readonly expiresAt: number;
}

/** An employee or system, by a service token. */
export interface ServicePrincipal {
  readonly kind: "service";
  readonly scopes: readonly string[];
}

export type ShopperPrincipal = AnonymousPrincipal | CustomerPrincipal;
export type Principal = ShopperPrincipal | ServicePrincipal;

/**
 * The principal of a bearer token, or why it has none. The tokens of ended sessions are `invalid` (SES-4, SES-7). `fallback` is
 * used when the tenant does not know the token: a service token that is not bound to a tenant yet.
 */
export function authenticate(
  tenant: Tenant,
  accessToken: string,
  fallback?: ServiceToken,
): Principal | "invalid" | "expired" {
  const token = tenant.tokens.get(accessToken) ?? fallback;
  if (token === undefined)
    return invalid(tenant, `The tenant ${tenant.name} has issued no such token, or a logout or a reset has ended it`);
  if (token.kind === "service") return isExpired(token, tenant.now) ? expired(tenant, token) : service(token);
  if (token.kind !== "anonymous" && token.kind !== "customer")
    return invalid(tenant, `The token is no access token, but one of the kind ${token.kind}`);
  const session = tenant.sessions.get(token.sessionId);
  if (token.kind === "anonymous") {
    if (session?.kind === "customer" && tenant.switches.anonymousTokenAfterLogin === "dead")
      return invalid(tenant, "The token is of the guest that has logged in since: it is invalid from then on (D3)");
    if (isExpired(token, tenant.now)) return expired(tenant, token);
    if (session === undefined || session.kind === "managed") return invalid(tenant, sessionEnded);
    return { kind: "anonymous", accessToken, session, former: session.kind === "customer" };
  }
  if (session === undefined || !isCustomerSession(session)) return invalid(tenant, sessionEnded);
  if (isExpired(token, tenant.now) || !isAlive(session, tenant.now)) return expired(tenant, token);
  return { kind: "customer", accessToken, session, expiresAt: token.expiresAt ?? Infinity };
}

const sessionEnded = "The session of the token has ended by a logout, or for good";

function invalid({ why }: Tenant, reason: string): "invalid" {
  why(reason);
  return "invalid";
}

function expired({ why, now }: Tenant, token: Token): "expired" {
  why(expiryOf(token, now));
  return "expired";
}

function service(token: ServiceToken): ServicePrincipal {
  return { kind: "service", scopes: token.scopes };
}

function isCustomerSession(session: Session): session is Session & { readonly customerId: string } {
  return session.customerId !== undefined && session.kind === "customer";
}
