import { rememberLast } from "../../shared/remember.ts";
import { type Cart, type CartCriteria, type CartDetails, cartKey, isShoppingCart } from "./cart.ts";
import { isoTimestamp, notBefore, type SessionContext, withoutCart } from "./context.ts";
import { isAlive, type Session } from "./session.ts";
import { ensureContext, hasContext, saveContext } from "./session-context.ts";
import type { Tenant } from "./tenant.ts";

/** The owner's open cart of exactly these criteria. */
export function findOpenCart(tenant: Tenant, criteria: CartCriteria): Cart | undefined {
  const cartId = tenant.openCarts.get(cartKey(criteria));
  return cartId === undefined ? undefined : liveCart(tenant, cartId);
}

/** The cart of an ID. One that nobody has changed for too long is gone, and its sessions' contexts are without it (CRT-1). */
export function liveCart(tenant: Tenant, cartId: string): Cart | undefined {
  const cart = tenant.carts.get(cartId);
  if (cart === undefined || !isIdle(tenant, cart)) return cart;
  tenant.why(`The cart ${cartId} is gone: nobody has changed it since ${cart.metadata.modifiedAt} (CRT-1)`);
  removeCart(tenant, cart);
  return undefined;
}

/** The session with its context, which names no cart that is gone (VAL-3, CRT-1); undefined for a session without one (CTX-1). */
export function withLiveCart(
  tenant: Tenant,
  session: Session,
): (Session & { readonly context: SessionContext }) | undefined {
  if (!hasContext(session)) return undefined;
  const { cartId } = session.context;
  if (cartId === undefined || liveCart(tenant, cartId) !== undefined) return session;
  const kept = tenant.sessions.get(session.id);
  return kept !== undefined && hasContext(kept) ? kept : undefined;
}

/** The session of an ID that the management endpoints accept: one that is alive and has a context (CTX-1, SES-4). */
export function managedSession(
  tenant: Tenant,
  sessionId: string,
): (Session & { readonly context: SessionContext }) | undefined {
  const session = tenant.sessions.get(sessionId);
  const managed = session !== undefined && isAlive(session, tenant.now) ? withLiveCart(tenant, session) : undefined;
  if (managed === undefined) tenant.why(missing(session, tenant.now));
  return managed;
}

/** Why the management endpoints do not know a session. */
function missing(session: Session | undefined, now: number): string {
  if (session === undefined) return "There is no session of this ID: it has ended, or never began";
  return isAlive(session, now)
    ? "The session has no context before its first cart (CTX-1)"
    : `The session lapsed at ${isoTimestamp(session.livesUntil ?? now)}, and no refresh has revived it`;
}

/** Whether the cart has not been changed for the lifetime of carts (CRT-1). */
export function isIdle({ now, lifetimes }: Pick<Tenant, "now" | "lifetimes">, { metadata }: Cart): boolean {
  return millisecondsOf(metadata.modifiedAt) + lifetimes.cartTtl * 1000 <= now;
}

/** One shopper's cart is looked at again and again. */
const millisecondsOf = rememberLast((timestamp: string) => Date.parse(timestamp));

/** A new open cart. The caller has made sure that the owner has none of these criteria. */
export function openCart(
  tenant: Tenant,
  draft: CartCriteria & CartDetails & Pick<Cart, "currency">,
  metadata: Pick<Cart["metadata"], "mixins"> = {},
): Cart {
  const createdAt = isoTimestamp(tenant.now);
  const cart: Cart = {
    id: tenant.ids.objectId(),
    ...draft,
    status: "OPEN",
    items: [],
    nextItem: 0,
    discounts: [],
    activeIn: [],
    metadata: { ...metadata, version: 1, createdAt, modifiedAt: createdAt },
  };
  tenant.carts.set(cart.id, cart);
  tenant.openCarts.set(cartKey(cart), cart.id);
  return cart;
}

/**
 * Makes the session's context exist (CTX-2), and a shopping cart the session's active cart; another kind leaves the active
 * cart as it is (VAL-3).
 */
export function activateCart(tenant: Tenant, cart: Pick<Cart, "id" | "type">, session: Session): Session {
  if (!isShoppingCart(cart)) return ensureContext(tenant, session);
  const before = session.context?.cartId;
  if (before !== undefined && before !== cart.id) leaveCart(tenant, before, session.id);
  enterCart(tenant, cart.id, session.id);
  return ensureContext(tenant, session, cart.id);
}

/** The cart's next version; an open cart is found by its new criteria from now on. */
export function saveCart(tenant: Tenant, cart: Cart): Cart {
  const before = tenant.carts.get(cart.id);
  const metadata = {
    ...cart.metadata,
    version: cart.metadata.version + 1,
    modifiedAt: notBefore(cart.metadata.modifiedAt, tenant.now),
  };
  const saved: Cart = { ...cart, metadata };
  if (!isShoppingCart(cart) && cart.activeIn.length > 0) {
    // It has become a cart of another kind: no context names it any more (VAL-3).
    forgetInContexts(tenant, cart);
    return saveCart(tenant, { ...cart, activeIn: [] });
  }
  tenant.carts.set(cart.id, saved);
  if (before?.status === "OPEN" && (cart.status === "CLOSED" || cartKey(before) !== cartKey(cart))) {
    tenant.openCarts.delete(cartKey(before));
  }
  if (cart.status === "OPEN") tenant.openCarts.set(cartKey(cart), cart.id);
  return saved;
}

/** The other open cart that a changed cart would clash with: one for each owner, site, type and legal entity. */
export function clashOf(tenant: Tenant, cart: Cart): Cart | undefined {
  const other = cart.status === "OPEN" ? findOpenCart(tenant, cart) : undefined;
  return other?.id === cart.id ? undefined : other;
}

/** A closed cart is nobody's active cart; every context that named it is without one. */
export function closeCart(tenant: Tenant, cart: Cart): Cart {
  forgetInContexts(tenant, cart);
  return saveCart(tenant, { ...cart, status: "CLOSED", activeIn: [] });
}

/** The cart as the customer's; the contexts of sessions that are not the customer's no longer name it (VAL-3). */
export function givenTo(tenant: Tenant, cart: Cart, customerId: string): Cart {
  const isOthers = (id: string): boolean => tenant.sessions.get(id)?.customerId !== customerId;
  forgetInContexts(tenant, { ...cart, activeIn: cart.activeIn.filter(isOthers) });
  return { ...cart, owner: { customerId }, activeIn: cart.activeIn.filter((id) => !isOthers(id)) };
}

/** Deletes the cart; every context that named it is without a cart (VAL-3). */
export function removeCart(tenant: Tenant, cart: Cart): void {
  forgetInContexts(tenant, cart);
  if (cart.status === "OPEN") tenant.openCarts.delete(cartKey(cart));
  tenant.carts.delete(cart.id);
}

/** Notes that the session's context names this cart. */
export function enterCart(tenant: Tenant, cartId: string, sessionId: string): void {
  const cart = tenant.carts.get(cartId);
  if (cart === undefined || cart.activeIn.includes(sessionId)) return;
  // Those of earlier versions name sessions that are gone.
  const active = cart.activeIn.filter((id) => tenant.sessions.has(id));
  tenant.carts.set(cartId, { ...cart, activeIn: [...active, sessionId] });
}

/** Notes that the session's context no longer names this cart. */
export function leaveCart(tenant: Tenant, cartId: string, sessionId: string): void {
  const cart = tenant.carts.get(cartId);
  if (cart === undefined) return;
  tenant.carts.set(cartId, { ...cart, activeIn: cart.activeIn.filter((id) => id !== sessionId) });
}

/** The session is gone, and its cart names it no longer. */
export function forgetSession(tenant: Tenant, { id, context }: Session): void {
  if (context?.cartId !== undefined) leaveCart(tenant, context.cartId, id);
  tenant.sessions.delete(id);
  // Its tokens and its cart can go.
  tenant.sweeps.fruitless = 0;
}

function forgetInContexts(tenant: Tenant, cart: Cart): void {
  for (const sessionId of cart.activeIn) {
    const session = tenant.sessions.get(sessionId);
    if (session?.context?.cartId === cart.id) saveContext(tenant, session, withoutCart(session.context, tenant.now));
  }
}
