import { cartKey } from "./cart.ts";
import { isAlive, isGoneForGood } from "./session.ts";
import { isExpired, type Token } from "./token.ts";
import type { World } from "./world.ts";

/** How long an expired token is still known as expired rather than unknown, in milliseconds. */
const expiredIsToldFor = 86_400_000;

/**
 * Forgets what nothing can bring back: sessions gone for good, tokens long expired or of no session, carts of guests who
 * are gone. A few rows of each table at a time, as new sessions come, so that memory stays bounded at no one's cost.
 */
export function sweep(world: World): void {
  for (const [id, session] of world.sessions.walk(2)) {
    if (isGoneForGood(session, world.now)) world.sessions.delete(id);
  }
  for (const [key, token] of world.tokens.walk(6)) {
    if (isForgettable(world, token)) world.tokens.delete(key);
  }
  for (const [id, cart] of world.carts.walk(2)) {
    if ("sessionId" in cart.owner && world.sessions.get(cart.owner.sessionId) === undefined) {
      if (world.openCarts.get(cartKey(cart)) === id) world.openCarts.delete(cartKey(cart));
      world.carts.delete(id);
    }
  }
}

/** A token that answers like an unknown one, or that has been told to be expired for long enough. */
function isForgettable(world: World, token: Token): boolean {
  const isLongExpired = isExpired(token, world.now - expiredIsToldFor);
  if (!("sessionId" in token)) return isLongExpired;
  const session = world.sessions.get(token.sessionId);
  if (session === undefined) return token.kind !== "anonymous" || isLongExpired;
  // A lapsed session's token answers "expired" for as long as a refresh can revive the session (SES-4).
  return isLongExpired && (session.kind !== "anonymous" || isAlive(session, world.now));
}
