import { type Cart, type CartCriteria, type CartDetails, cartKey } from "./cart.ts";
import { repriced, withItemsOf } from "./cart-items.ts";
import type { PriceContext } from "./catalog.ts";
import { timestamp, withoutCart } from "./context.ts";
import { isAlive, type Session } from "./session.ts";
import { ensureContext, saveContext } from "./session-context.ts";
import type { World } from "./world.ts";

/** The owner's open cart of exactly these criteria. */
export function findOpenCart(world: World, criteria: CartCriteria): Cart | undefined {
  const cartId = world.openCarts.get(cartKey(criteria));
  return cartId === undefined ? undefined : world.carts.get(cartId);
}

/** A new open cart. The caller has made sure that the owner has none of these criteria. */
export function openCart(
  world: World,
  draft: CartCriteria & CartDetails & Pick<Cart, "currency">,
  metadata: Pick<Cart["metadata"], "mixins"> = {},
): Cart {
  const createdAt = timestamp(world.now);
  const cart: Cart = {
    id: world.ids.objectId(),
    ...draft,
    status: "OPEN",
    items: [],
    nextItem: 0,
    discounts: [],
    activeIn: [],
    metadata: { ...metadata, version: 1, createdAt, modifiedAt: createdAt },
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

/** The cart's next version; an open cart is found by its new criteria from now on. */
export function saveCart(world: World, cart: Cart): Cart {
  const before = world.carts.get(cart.id);
  const metadata = { ...cart.metadata, version: cart.metadata.version + 1, modifiedAt: timestamp(world.now) };
  const saved: Cart = { ...cart, metadata };
  world.carts.set(cart.id, saved);
  if (before?.status === "OPEN" && (cart.status === "CLOSED" || cartKey(before) !== cartKey(cart))) {
    world.openCarts.delete(cartKey(before));
  }
  if (cart.status === "OPEN") world.openCarts.set(cartKey(cart), cart.id);
  return saved;
}

/** The other open cart that a changed cart would clash with: one for each owner, site, type and legal entity. */
export function clashOf(world: World, cart: Cart): Cart | undefined {
  const other = cart.status === "OPEN" ? findOpenCart(world, cart) : undefined;
  return other?.id === cart.id ? undefined : other;
}

/** A closed cart is nobody's active cart; every context that named it is without one. */
export function closeCart(world: World, cart: Cart): Cart {
  forgetInContexts(world, cart);
  return saveCart(world, { ...cart, status: "CLOSED", activeIn: [] });
}

/** Deletes the cart; every context that named it is without a cart (VAL-3). */
export function removeCart(world: World, cart: Cart): void {
  forgetInContexts(world, cart);
  if (cart.status === "OPEN") world.openCarts.delete(cartKey(cart));
  world.carts.delete(cart.id);
}

/**
 * Moves the guest carts' items into the target and closes them; items of another site or currency at the target's prices.
 * The target becomes the active cart of the customer's sessions that are involved: the one that merges, and those whose
 * context named a guest cart (VAL-3). A session that is not the customer's is left without a cart, a lapsed one as it was
 * (SES-4).
 */
export function mergeCarts(
  world: World,
  target: Cart,
  guests: readonly Cart[],
  context: PriceContext,
  merging: Session | undefined,
): void {
  const priced = { ...context, currency: target.currency };
  const moved = guests.flatMap(({ items, currency, siteCode }) =>
    currency === target.currency && siteCode === target.siteCode ? items : repriced(world.catalog, items, priced),
  );
  saveCart(world, { ...target, ...withItemsOf(target, moved) });
  for (const guest of guests) {
    for (const sessionId of guest.activeIn) followMerge(world, sessionId, guest, target);
    saveCart(world, { ...guest, status: "CLOSED", items: [], discounts: [], activeIn: [] });
  }
  const session = merging === undefined ? undefined : world.sessions.get(merging.id);
  if (session !== undefined) activateCart(world, target.id, session);
}

function followMerge(world: World, sessionId: string, guest: Cart, target: Cart): void {
  const session = world.sessions.get(sessionId);
  if (session?.context?.cartId !== guest.id || !isAlive(session, world.now)) return;
  const isOwners = "customerId" in target.owner && session.customerId === target.owner.customerId;
  if (isOwners) activateCart(world, target.id, session);
  else saveContext(world, session, withoutCart(session.context, world.now));
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

function forgetInContexts(world: World, cart: Cart): void {
  for (const sessionId of cart.activeIn) {
    const session = world.sessions.get(sessionId);
    if (session?.context?.cartId === cart.id) saveContext(world, session, withoutCart(session.context, world.now));
  }
}
