import { cartKey } from "./cart.ts";
import { forgetSession, isIdle, removeCart } from "./carts.ts";
import { isAlive, isGoneForGood } from "./session.ts";
import { expiredIsToldFor, isExpired, type Token } from "./token.ts";
import type { Tenant } from "./tenant.ts";

/** So many rows of each table are looked at. */
const rowsOf = { sessions: 2, tokens: 6, carts: 2 };

/** After a round that has found nothing, so many sweeps are one. */
const seldom = 16;

/**
 * Forgets what nothing can bring back: sessions gone for good, tokens long expired or of no session, idle carts,
 * and those of guests who are gone. A few rows of each table at a time, as new rows come, so that memory stays bounded at no one's cost.
 */
export function sweep(tenant: Tenant): void {
  const { sweeps } = tenant;
  if (sweeps.fruitless > round(tenant) && ++sweeps.leftOut < seldom) return;
  sweeps.leftOut = 0;
  sweeps.fruitless = sweepRows(tenant) === 0 ? sweeps.fruitless + 1 : 0;
}

/** How many sweeps see every row. */
function round({ sessions, tokens, carts }: Tenant): number {
  return Math.max(sessions.size / rowsOf.sessions, tokens.size / rowsOf.tokens, carts.size / rowsOf.carts);
}

/** Returns how many rows there are less. */
function sweepRows(tenant: Tenant): number {
  const { sessions, tokens, carts, openCarts, now } = tenant;
  let found = 0;
  for (const [, session] of sessions.walk(rowsOf.sessions)) {
    if (!isGoneForGood(session, now)) continue;
    forgetSession(tenant, session);
    found++;
  }
  for (const [key, token] of tokens.walk(rowsOf.tokens)) {
    if (!isForgettable(tenant, token)) continue;
    tokens.delete(key);
    found++;
  }
  for (const [id, cart] of carts.walk(rowsOf.carts)) {
    if (isIdle(tenant, cart)) removeCart(tenant, cart);
    else if ("sessionId" in cart.owner && !sessions.has(cart.owner.sessionId)) {
      if (openCarts.get(cartKey(cart)) === id) openCarts.delete(cartKey(cart));
      carts.delete(id);
    } else continue;
    found++;
  }
  return found;
}

/** A token that answers like an unknown one, or that has been told to be expired for long enough. */
function isForgettable({ sessions, now }: Tenant, token: Token): boolean {
  const isLongExpired = isExpired(token, now - expiredIsToldFor);
  if (!("sessionId" in token)) return isLongExpired;
  // A guest's token of a session that has ended before it is as one that nobody has issued.
  if (!sessions.has(token.sessionId)) return token.kind !== "anonymous" || !isExpired(token, now) || isLongExpired;
  if (!isLongExpired) return false;
  const session = sessions.get(token.sessionId);
  // A lapsed session's token answers "expired" for as long as a refresh can revive the session (SES-4).
  return session === undefined || session.kind !== "anonymous" || isAlive(session, now);
}
