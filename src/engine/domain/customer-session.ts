import { changeContext, isoTimestamp } from "./context.ts";
import { forgetSession } from "./carts.ts";
import type { Customer } from "./customer.ts";
import { signJwt } from "./jwt.ts";
import type { AnonymousPrincipal } from "./principal.ts";
import { makeRoom } from "./room.ts";
import { signSaasToken } from "./saas-token.ts";
import type { Session } from "./session.ts";
import { ensureContext } from "./session-context.ts";
import { expiredIsToldFor } from "./token.ts";
import type { Tenant } from "./tenant.ts";
import { defined } from "../../shared/defined.ts";

interface CustomerTokens {
  readonly accessToken: string;
  readonly refreshToken: string;
}

/** What every kind of login yields. */
export interface LoggedIn extends CustomerTokens {
  readonly session: Session;
  readonly saasToken: string;
}

/**
 * Every kind of login: the guest's session becomes the customer's (SES-5), whose access token lives for so many seconds.
 * Where the guest's token outlived an earlier login (D3), the same customer continues (CTX-5) and another one begins a new session.
 */
export function logIn(
  tenant: Tenant,
  { session: before, former }: AnonymousPrincipal,
  customer: Customer,
  seconds = tenant.lifetimes.customerTtl,
): LoggedIn {
  const account = tenant.customers.get(customer.id) ?? customer;
  tenant.customers.set(customer.id, { ...account, lastLogin: isoTimestamp(tenant.now) });
  const session = !former
    ? turnIntoCustomerSession(tenant, before, customer)
    : before.customerId === customer.id
      ? before
      : startCustomerSession(tenant, customer);
  return { session, ...issueCustomerTokens(tenant, session, seconds), saasToken: issueSaasToken(tenant, customer.id) };
}

/**
 * Login turns the session into a customer session that does not time out by itself (SES-5, SES-6). A context that exists keeps its
 * ID and values and gains `customerId` (CTX-3).
 */
function turnIntoCustomerSession(tenant: Tenant, session: Session, customer: Customer): Session {
  const customerSession: Session = {
    ...session,
    kind: "customer",
    customerId: customer.id,
    ...lifeOfCustomerSession(tenant),
    ...(session.context === undefined
      ? {}
      : { context: changeContext(session.context, { customerId: customer.id }, tenant.now) }),
  };
  tenant.sessions.set(session.id, customerSession);
  return customerSession;
}

/** A customer session that no anonymous session preceded. */
function startCustomerSession(tenant: Tenant, customer: Customer): Session {
  makeRoom(tenant);
  const blank: Session = {
    id: tenant.ids.uuid(),
    kind: "anonymous",
    createdAt: tenant.now,
    remembered: {},
    livesUntil: null,
    revivableUntil: 0,
  };
  const session = turnIntoCustomerSession(tenant, blank, customer);
  return tenant.switches.contextCreatedBy === "anonymous-login" ? ensureContext(tenant, session) : session;
}

/** Until when a customer session lives that begins or is refreshed now. */
function lifeOfCustomerSession({ now, lifetimes }: Tenant): Pick<Session, "livesUntil"> & Partial<Session> {
  const { customerSessionTtl } = lifetimes;
  if (!Number.isFinite(customerSessionTtl)) return { livesUntil: null };
  const livesUntil = now + customerSessionTtl * 1000;
  // Nothing revives it; it stays for a while, so that its tokens are told to be expired.
  return { livesUntil, revivableUntil: livesUntil + expiredIsToldFor };
}

/** A refresh lets a customer session that has an end begin its time anew. */
export function refreshCustomerSession(tenant: Tenant, session: Session): Session {
  if (session.livesUntil === null) return session;
  const refreshed: Session = { ...session, ...lifeOfCustomerSession(tenant) };
  tenant.sessions.set(session.id, refreshed);
  return refreshed;
}

function issueCustomerTokens(tenant: Tenant, session: Session, seconds: number): CustomerTokens {
  const refreshToken = tenant.ids.token();
  tenant.tokens.set(refreshToken, { kind: "customer-refresh", sessionId: session.id, expiresAt: null });
  return { accessToken: issueCustomerAccessToken(tenant, session, seconds), refreshToken };
}

/** The access token expires by its own time; the session does not (SES-6). */
export function issueCustomerAccessToken(tenant: Tenant, session: Session, seconds: number): string {
  const accessToken = tenant.ids.token();
  tenant.tokens.set(accessToken, {
    kind: "customer",
    sessionId: session.id,
    expiresAt: tenant.now + seconds * 1000,
  });
  return accessToken;
}

function issueSaasToken(ofTenant: Tenant, customerId: string): string {
  const claims = { sub: customerId, tenant: ofTenant.name, iat: Math.floor(ofTenant.now / 1000) };
  return signSaasToken(claims, saasKey(ofTenant));
}

/** A JWT, as an identity provider issues it, that names the customer. */
export function issueIdToken(tenant: Tenant, { id, email }: Customer): string {
  return signJwt({ sub: id, email, iat: Math.floor(tenant.now / 1000) }, saasKey(tenant));
}

/** The key that signs the tenant's saas tokens, made when it is first needed. */
export function saasKey(tenant: Tenant): string {
  const known = tenant.secrets.get("saas-token");
  if (known !== undefined) return known;
  const key = tenant.ids.token();
  tenant.secrets.set("saas-token", key);
  return key;
}

/** So many sessions that are over can still be shown. */
const mostEnded = 1000;

/** Logout ends the session: with it go its context and every token that names it (SES-7). */
export function endSession(tenant: Tenant, session: Session): void {
  const { id, kind, customerId, createdAt, context: { cartId } = {} } = session;
  forgetSession(tenant, session);
  const [oldest] = tenant.ended.keys();
  if (oldest !== undefined && tenant.ended.size >= mostEnded) tenant.ended.delete(oldest);
  tenant.ended.set(id, { id, kind, ...defined({ customerId, createdAt }), cartId, endedAt: tenant.now });
}
