import type { AppliedDiscount, Cart, CartItem } from "../../domain/cart.ts";
import { type CartTotals, cartTotals, type ItemTotals, unitsCount } from "../../domain/cart-totals.ts";
import { cartCalculation, itemCalculation, linePrice, netAndGross, siteOf, withTax } from "./calculated-price.ts";
import type { Tenant } from "../../domain/tenant.ts";
import { defined } from "../../../shared/defined.ts";

/** A cart as the API shows it, its totals added up. */
export function cartBody(tenant: Tenant, cart: Cart, expandCalculation = true) {
  const { id, owner, siteCode, currency, type, legalEntityId, items, discounts, addresses, metadata } = cart;
  const { zipCode, countryCode, orderId, quoteId, channel, deliveryWindow, mixins } = cart;
  const totals = totalsOf(tenant, cart);
  const { final, price, discount } = totals;
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
    ...(expandCalculation ? { calculatedPrice: cartCalculation(tenant, cart, totals) } : {}),
    totalTax: money(final.taxValue),
    totalPrice: money(final.grossValue),
    subTotalPrice: money(totals.amount),
    totalDiscount: money(discount),
    subtotalAggregate: { ...price, currency },
    taxAggregate: {
      lines: totals.taxes.map(({ name, rate, sum }) => ({ name, rate, amount: sum.taxValue, taxable: sum.netValue })),
    },
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

function totalsOf(tenant: Tenant, cart: Cart): CartTotals {
  const { includesTax, cartCalculationScale: scale } = siteOf(tenant, cart);
  return cartTotals(cart.items, cart.discounts, cart.currency, { catalog: tenant.catalog, includesTax, scale });
}

function itemBody(tenant: Tenant, cart: Cart, item: CartItem, totals: ItemTotals | undefined) {
  if (totals === undefined) throw new Error(`Item ${item.id} is not in cart ${cart.id}`);
  const { id, type, itemYrn, product, quantity, price, keepAsSeparateLineItem, mixins } = item;
  const { currency } = price;
  const { taxName, taxRate } = totals;
  return {
    id,
    type,
    itemYrn,
    yrn: cartItemYrn(tenant, cart.id, id),
    product: { ...product, code: product.id, sku: product.id },
    quantity,
    effectiveQuantity: quantity,
    price,
    taxCode: taxName,
    unitPrice: withTax(totals.unit, totals),
    calculatedPrice: itemCalculation(tenant, cart, item, totals),
    totalTax: totals.final.taxValue,
    itemPrice: { amount: totals.amount, currency },
    linePrice: linePrice(item, totals),
    lineTax: { name: taxName, rate: taxRate, ...netAndGross(totals.price), quantity },
    itemTaxInfo: [
      {
        name: taxName,
        rate: taxRate,
        value: { amount: totals.final.taxValue, currency },
        ...netAndGross(totals.final),
      },
    ],
    totalDiscount: { amount: totals.discount, currency },
    keepAsSeparateLineItem,
    ...defined({ mixins }),
  };
}
