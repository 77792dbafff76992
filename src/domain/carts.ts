import { type Cart, type CartCriteria, cartKey } from "./cart.ts";
import { timestamp, withoutCart } from "./context.ts";
import type { Session } from "./session.ts";
import { ensureContext, saveContext } from "./session-context.ts";
import type { World } from "./world.ts";

/** The owner's open cart of exactly these criteria. */
export function findOpenCart(world: World, criteria: CartCriteria): Cart | undefined {
  const cartId = world.openCarts.get(cartKey(criteria));
  return cartId === undefined ? undefined : world.carts.get(cartId);
}

/** A new open cart. The caller has made sure that the owner has none of these criteria. */
export function openCart(world: World, draft: CartCriteria & Pick<Cart, "currency" | "channel">): Cart {
  const createdAt = timestamp(world.now);
  const cart: Cart = {
    id: world.ids.objectId(),
    ...draft,
    items: [],
    nextItem: 0,
    activeIn: [],
    metadata: { version: 1, createdAt, modifiedAt: createdAt },
  };
  world.carts.set(cart.id, cart);
  world.openCarts.set(cartKey(cart), cart.id);
  return cart;
}

/** Makes the cart the session's active cart, and the session's context exist (CTX-2, VAL-3). */
export function activateCart(world: World, cartId: string, session: Session): Session {
  const before = session.context?.cartId;
  if (before !== undefined && before !== cartId) leaveCart(world, before, session.id);
  enterCart(world, cartId, session.id);
  return ensureContext(world, session, cartId);
}

/** The cart's next version. */
export function saveCart(world: World, cart: Cart): Cart {
  const { version, createdAt } = cart.metadata;
  const saved: Cart = { ...cart, metadata: { version: version + 1, createdAt, modifiedAt: timestamp(world.now) } };
  world.carts.set(cart.id, saved);
  return saved;
}

/** Deletes the cart; every context that named it is without a cart (VAL-3). */
export function removeCart(world: World, cart: Cart): void {
  for (const sessionId of cart.activeIn) {
    const session = world.sessions.get(sessionId);
    if (session?.context?.cartId === cart.id) saveContext(world, session, withoutCart(session.context, world.now));
  }
  world.openCarts.delete(cartKey(cart));
  world.carts.delete(cart.id);
}

/** Notes that the session's context names this cart. */
export function enterCart(world: World, cartId: string, sessionId: string): void {
  const cart = world.carts.get(cartId);
  if (cart === undefined || cart.activeIn.includes(sessionId)) return;
  world.carts.set(cartId, { ...cart, activeIn: [...cart.activeIn, sessionId] });
}

/** Notes that the session's context no longer names this cart. */
export function leaveCart(world: World, cartId: string, sessionId: string): void {
  const cart = world.carts.get(cartId);
  if (cart === undefined) return;
  world.carts.set(cartId, { ...cart, activeIn: cart.activeIn.filter((id) => id !== sessionId) });
}
