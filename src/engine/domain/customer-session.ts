import { changeContext } from "./context.ts";
import { leaveCart } from "./carts.ts";
import type { Customer } from "./customer.ts";
import { signJwt } from "./jwt.ts";
import type { AnonymousPrincipal } from "./principal.ts";
import { signSaasToken } from "./saas-token.ts";
import type { Session } from "./session.ts";
import { ensureContext } from "./session-context.ts";
import type { World } from "./world.ts";

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
 * Where the guest's token outlived an earlier login (D3), the same customer is back (CTX-5) and another one starts afresh.
 */
export function logIn(
  world: World,
  { session: before, former }: AnonymousPrincipal,
  customer: Customer,
  seconds = world.lifetimes.customerTtl,
): LoggedIn {
  const session = !former
    ? turnIntoCustomerSession(world, before, customer)
    : before.customerId === customer.id
      ? before
      : startCustomerSession(world, customer);
  return { session, ...issueCustomerTokens(world, session, seconds), saasToken: issueSaasToken(world, customer.id) };
}

/**
 * Login turns the session into a customer session that never times out (SES-5, SES-6). A context that exists keeps its
 * ID and values and gains `customerId` (CTX-3).
 */
function turnIntoCustomerSession(world: World, session: Session, customer: Customer): Session {
  const customerSession: Session = {
    ...session,
    kind: "customer",
    customerId: customer.id,
    livesUntil: null,
    ...(session.context === undefined
      ? {}
      : { context: changeContext(session.context, { customerId: customer.id }, world.now) }),
  };
  world.sessions.set(session.id, customerSession);
  return customerSession;
}

/** A customer session that no anonymous session preceded. */
function startCustomerSession(world: World, customer: Customer): Session {
  const blank: Session = {
    id: world.ids.uuid(),
    kind: "anonymous",
    remembered: {},
    livesUntil: null,
    revivableUntil: 0,
  };
  const session = turnIntoCustomerSession(world, blank, customer);
  return world.switches.contextCreatedBy === "anonymous-login" ? ensureContext(world, session) : session;
}

function issueCustomerTokens(world: World, session: Session, seconds: number): CustomerTokens {
  const refreshToken = world.ids.token();
  world.tokens.set(refreshToken, { kind: "customer-refresh", sessionId: session.id, expiresAt: null });
  return { accessToken: issueCustomerAccessToken(world, session, seconds), refreshToken };
}

/** The access token expires by its own time; the session does not (SES-6). */
export function issueCustomerAccessToken(world: World, session: Session, seconds: number): string {
  const accessToken = world.ids.token();
  world.tokens.set(accessToken, {
    kind: "customer",
    sessionId: session.id,
    expiresAt: world.now + seconds * 1000,
  });
  return accessToken;
}

function issueSaasToken(world: World, customerId: string): string {
  const claims = { sub: customerId, tenant: world.tenant, iat: Math.floor(world.now / 1000) };
  return signSaasToken(claims, saasKey(world));
}

/** A JWT, as an identity provider issues it, that names the customer. */
export function issueIdToken(world: World, { id, email }: Customer): string {
  return signJwt({ sub: id, email, iat: Math.floor(world.now / 1000) }, saasKey(world));
}

/** The key that signs the tenant's saas tokens, made when it is first needed. */
export function saasKey(world: World): string {
  const known = world.secrets.get("saas-token");
  if (known !== undefined) return known;
  const key = world.ids.token();
  world.secrets.set("saas-token", key);
  return key;
}

/** Logout ends the session: with it go its context and every token that names it (SES-7). */
export function endSession(world: World, session: Session): void {
  if (session.context?.cartId !== undefined) leaveCart(world, session.context.cartId, session.id);
  world.sessions.delete(session.id);
}
