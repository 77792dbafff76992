import type { AppliedDiscount, Cart, CartItem } from "../../domain/cart.ts";
import { type CartTotals, cartTotals, type ItemTotals, unitsCount } from "../../domain/cart-totals.ts";
import { findSite } from "../../domain/site.ts";
import type { Tenant } from "../../domain/tenant.ts";
import { defined } from "../../../shared/defined.ts";

/** A cart as the API shows it, its totals added up. */
export function cartBody(tenant: Tenant, cart: Cart, expandCalculation = true) {
  const { id, owner, siteCode, currency, type, legalEntityId, items, discounts, addresses, metadata } = cart;
  const { zipCode, countryCode, orderId, quoteId, channel, deliveryWindow, mixins } = cart;
  const totals = totalsOf(tenant, cart);
  const { price, final, discount } = totals;
  const money = (amount: number) => ({ amount, currency });
  return {
    id,
    yrn: cartYrn(tenant, id),
    ...owner,
    siteCode,
    currency,
    ...defined({ type, legalEntityId, zipCode, countryCode, orderId, quoteId, channel, deliveryWindow, mixins }),
    addresses,
    items: items.map((item, at) => itemBody(tenant, cart, item, totals.items[at])),
    discounts: discounts.map((applied, at) => discountBody(cart, applied, at)),
    totalUnitsCount: unitsCount(items),
    ...(expandCalculation ? { calculatedPrice: { price, totalDiscount: { value: discount }, finalPrice: final } } : {}),
    totalTax: money(final.taxValue),
    totalPrice: money(final.grossValue),
    subTotalPrice: money(totals.amount),
    totalDiscount: money(discount),
    subtotalAggregate: { ...price, currency },
    taxAggregate: { lines: totals.taxes },
    metadata,
  };
}

/** One item of a cart as the API shows it. */
export function cartItemBody(tenant: Tenant, cart: Cart, item: CartItem) {
  return itemBody(tenant, cart, item, totalsOf(tenant, cart).items[cart.items.indexOf(item)]);
}

/** All items of a cart as the API shows them. */
export function cartItemBodies(tenant: Tenant, cart: Cart) {
  const totals = totalsOf(tenant, cart);
  return cart.items.map((item, at) => itemBody(tenant, cart, item, totals.items[at]));
}

export function discountBody({ currency }: Cart, { id, coupon }: AppliedDiscount, discountIndex: number) {
  const common = {
    id,
    code: coupon.code,
    name: coupon.name,
    discountIndex,
    discountCalculationType: "SUBTOTAL" as const,
  };
  return "percent" in coupon
    ? { ...common, discountRate: coupon.percent, valid: true }
    : { ...common, amount: coupon.amount, currency: coupon.currency, valid: coupon.currency === currency };
}

export function cartYrn({ name }: Tenant, cartId: string): string {
  return `urn:yaas:saasag:caascart:cart:${name};${cartId}`;
}

export function cartItemYrn({ name }: Tenant, cartId: string, itemId: string): string {
  return `urn:yaas:saasag:caascart:cart-item:${name};${cartId};${itemId}`;
}

function totalsOf({ sites, catalog }: Tenant, { items, discounts, currency, siteCode }: Cart): CartTotals {
  // A stored cart may name a site that a changed seed no longer has.
  const { includesTax, cartCalculationScale: scale } = findSite(sites, siteCode) ?? sites.main;
  return cartTotals(items, discounts, currency, { catalog, includesTax, scale });
}

function itemBody(tenant: Tenant, cart: Cart, item: CartItem, totals: ItemTotals | undefined) {
  if (totals === undefined) throw new Error(`Item ${item.id} is not in cart ${cart.id}`);
  const { id, type, itemYrn, product, quantity, price, keepAsSeparateLineItem, mixins } = item;
  const { taxRate } = totals;
  return {
    id,
    type,
    itemYrn,
    yrn: cartItemYrn(tenant, cart.id, id),
    product: { ...product, code: product.id, sku: product.id },
    quantity,
    effectiveQuantity: quantity,
    price,
    unitPrice: { ...totals.unit, taxRate },
    calculatedPrice: { price: { ...totals.price, taxRate }, finalPrice: { ...totals.final, taxRate } },
    itemPrice: { amount: totals.amount, currency: price.currency },
    keepAsSeparateLineItem,
    ...defined({ mixins }),
  };
}
