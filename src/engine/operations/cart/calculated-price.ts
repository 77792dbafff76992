import type { Cart, CartItem } from "../../domain/cart.ts";
import type { CartTotals, ItemTotals } from "../../domain/cart-totals.ts";
import { findSite, type Site } from "../../domain/site.ts";
import type { Taxed } from "../../domain/tax.ts";
import type { Tenant } from "../../domain/tenant.ts";

/** The site that a cart is calculated by. A stored cart may name one that a changed seed no longer has. */
export function siteOf({ sites }: Tenant, { siteCode }: Cart): Site {
  return findSite(sites, siteCode) ?? sites.main;
}

/** A cart's sums: before its discounts, the discounts one by one, and after them, with the taxes that they contain. */
export function cartCalculation(tenant: Tenant, cart: Cart, { price, final, discount, discounts, taxes }: CartTotals) {
  const appliedDiscounts = discounts.map((applied) => ({ ...applied, origin: "INTERNAL" as const }));
  return {
    price,
    discountedPrice: { ...final, appliedDiscounts },
    totalDiscount: { calculationType: calculationType(tenant, cart), value: discount, appliedDiscounts },
    finalPrice: {
      ...final,
      taxAggregate: { lines: taxes.map(({ name, rate, sum }) => ({ ...sum, taxCode: name, taxRate: rate })) },
    },
  };
}

/** The same for one line, which has one tax. */
export function itemCalculation(tenant: Tenant, cart: Cart, { type }: CartItem, totals: ItemTotals) {
  const final = withTax(totals.final, totals);
  return {
    price: { ...withTax(totals.price, totals), calculated: type },
    discountedPrice: final,
    totalDiscount: { calculationType: calculationType(tenant, cart), value: totals.discount },
    finalPrice: final,
  };
}

/** Price times quantity, before and after what the price itself takes off; the cart's discounts are not in it. */
export function linePrice({ price }: CartItem, { originalAmount, amount }: ItemTotals) {
  return { originalAmount, effectiveAmount: amount, currency: price.currency };
}

export function withTax(sum: Taxed, { taxName, taxRate }: ItemTotals) {
  return { ...sum, taxCode: taxName, taxRate };
}

export function netAndGross({ netValue, grossValue }: Taxed) {
  return { netValue, grossValue };
}

/** Prices that include their tax are discounted with it. */
function calculationType(tenant: Tenant, cart: Cart) {
  return siteOf(tenant, cart).includesTax ? ("ApplyDiscountAfterTax" as const) : ("ApplyDiscountBeforeTax" as const);
}
