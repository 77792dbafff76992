import { type Cart, type CartItem, cartTotal, lineTotal, unitsCount } from "../../domain/cart.ts";
import { findSite } from "../../domain/site.ts";
import { given } from "../../domain/values.ts";
import type { World } from "../../domain/world.ts";

const defaultScale = 2;

/** A cart as the API shows it, its totals added up. */
export function cartBody(world: World, cart: Cart) {
  const { id, owner, siteCode, currency, type, legalEntityId, channel, items, metadata } = cart;
  const total = { amount: cartTotal(items, scaleOf(world, cart)), currency };
  return {
    id,
    yrn: cartYrn(world, id),
    ...owner,
    siteCode,
    currency,
    ...given({ type, legalEntityId, channel }),
    items: items.map((item) => cartItemBody(world, cart, item)),
    totalUnitsCount: unitsCount(items),
    totalPrice: total,
    subTotalPrice: total,
    metadata,
  };
}

export function cartItemBody(world: World, cart: Cart, item: CartItem) {
  const { id, type, itemYrn, product, quantity, price, keepAsSeparateLineItem } = item;
  return {
    id,
    type,
    itemYrn,
    yrn: cartItemYrn(world, cart.id, id),
    product,
    quantity,
    effectiveQuantity: quantity,
    price,
    itemPrice: { amount: lineTotal(item, scaleOf(world, cart)), currency: price.currency },
    keepAsSeparateLineItem,
  };
}

export function cartYrn({ tenant }: World, cartId: string): string {
  return `urn:yaas:saasag:caascart:cart:${tenant};${cartId}`;
}

export function cartItemYrn({ tenant }: World, cartId: string, itemId: string): string {
  return `urn:yaas:saasag:caascart:cart-item:${tenant};${cartId};${itemId}`;
}

function scaleOf({ sites }: World, cart: Cart): number {
  return findSite(sites, cart.siteCode)?.cartCalculationScale ?? defaultScale;
}
