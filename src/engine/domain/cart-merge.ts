import type { Cart } from "./cart.ts";
import { repriced, withItemsOf } from "./cart-items.ts";
import { activateCart, saveCart } from "./carts.ts";
import type { PriceContext } from "./catalog.ts";
import { withoutCart } from "./context.ts";
import { isAlive, type Session } from "./session.ts";
import { saveContext } from "./session-context.ts";
import type { Tenant } from "./tenant.ts";

/**
 * Moves the guest carts' items into the target and closes them; items of another site or currency at the target's prices.
 * The target becomes the active cart of the customer's sessions that are involved: the one that merges, and those whose
 * context named a guest cart (VAL-3). A session that is not the customer's is left without a cart, a lapsed one as it was
 * (SES-4).
 */
export function mergeInto(
  tenant: Tenant,
  target: Cart,
  guests: readonly Cart[],
  context: PriceContext,
  merging: Session | undefined,
): void {
  const priced = { ...context, currency: target.currency };
  const moved = guests.flatMap(({ items, currency, siteCode }) =>
    currency === target.currency && siteCode === target.siteCode ? items : repriced(tenant.catalog, items, priced),
  );
  saveCart(tenant, { ...target, ...withItemsOf(target, moved) });
  for (const guest of guests) {
    for (const sessionId of guest.activeIn) followMerge(tenant, sessionId, guest, target);
    saveCart(tenant, { ...guest, status: "CLOSED", items: [], discounts: [], activeIn: [] });
  }
  const session = merging === undefined ? undefined : tenant.sessions.get(merging.id);
  if (session !== undefined) activateCart(tenant, target, session);
}

function followMerge(tenant: Tenant, sessionId: string, guest: Cart, target: Cart): void {
  const session = tenant.sessions.get(sessionId);
  if (session?.context?.cartId !== guest.id || !isAlive(session, tenant.now)) return;
  const isOwners = "customerId" in target.owner && session.customerId === target.owner.customerId;
  if (isOwners) activateCart(tenant, target, session);
  else saveContext(tenant, session, withoutCart(session.context, tenant.now));
}
