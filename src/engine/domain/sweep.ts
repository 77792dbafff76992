import { cartKey } from "./cart.ts";
import { isIdle, removeCart } from "./carts.ts";
import { isAlive, isGoneForGood } from "./session.ts";
import { expiredIsToldFor, isExpired, type Token } from "./token.ts";
import type { Tenant } from "./tenant.ts";

/**
 * Forgets what nothing can bring back: sessions gone for good, tokens long expired or of no session, idle carts,
 * and those of guests who are gone. A few rows of each table at a time, as new rows come, so that memory stays bounded at no one's cost.
 */
export function sweep(tenant: Tenant): void {
  for (const [id, session] of tenant.sessions.walk(2)) {
    if (isGoneForGood(session, tenant.now)) tenant.sessions.delete(id);
  }
  for (const [key, token] of tenant.tokens.walk(6)) {
    if (isForgettable(tenant, token)) tenant.tokens.delete(key);
  }
  for (const [id, cart] of tenant.carts.walk(2)) {
    if (isIdle(tenant, cart)) removeCart(tenant, cart);
    else if ("sessionId" in cart.owner && tenant.sessions.get(cart.owner.sessionId) === undefined) {
      if (tenant.openCarts.get(cartKey(cart)) === id) tenant.openCarts.delete(cartKey(cart));
      tenant.carts.delete(id);
    }
  }
}

/** A token that answers like an unknown one, or that has been told to be expired for long enough. */
function isForgettable(tenant: Tenant, token: Token): boolean {
  const isLongExpired = isExpired(token, tenant.now - expiredIsToldFor);
  if (!("sessionId" in token)) return isLongExpired;
  const session = tenant.sessions.get(token.sessionId);
  // A guest's token of a session that has ended before it is as one that nobody has issued.
  if (session === undefined) return token.kind !== "anonymous" || !isExpired(token, tenant.now) || isLongExpired;
  // A lapsed session's token answers "expired" for as long as a refresh can revive the session (SES-4).
  return isLongExpired && (session.kind !== "anonymous" || isAlive(session, tenant.now));
}
