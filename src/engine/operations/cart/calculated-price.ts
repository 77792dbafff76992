import type { Cart, CartItem } from "../../domain/cart.ts";
import type { CartTotals, ItemTotals } from "../../domain/cart-totals.ts";
import { difference } from "../../domain/discounts.ts";
import type { FeeTotal } from "../../domain/fees.ts";
import { findSite, type Site } from "../../domain/site.ts";
import { sumOf, type Taxed } from "../../domain/tax.ts";
import type { Tenant } from "../../domain/tenant.ts";
import { defined } from "../../../shared/defined.ts";

/** The site that a cart is calculated by. A stored cart may name one that a changed seed no longer has. */
export function siteOf({ sites }: Tenant, { siteCode }: Cart): Site {
  return findSite(sites, siteCode) ?? sites.main;
}

/** What the mock never adds: uplifts of prices by weight, and costs of shipping. */
const nothing: Taxed = { netValue: 0, grossValue: 0, taxValue: 0 };

/** A cart's sums: before its discounts, the discounts one by one, and after them, with the taxes that they contain. */
export function cartCalculation(
  tenant: Tenant,
  cart: Cart,
  { price, final, total, fee, discount, discounts, taxes }: CartTotals,
) {
  return {
    price,
    upliftValue: nothing,
    discountedPrice: { ...final, appliedDiscounts: discounts },
    fees: fee,
    totalFee: { ...fee, appliedDiscounts: [] },
    shipping: nothing,
    totalShipping: {
      ...nothing,
      appliedDiscounts: discounts.filter(({ discountType }) => discountType === "FREE_SHIPPING"),
    },
    totalDiscount: {
      calculationType: calculationType(tenant, cart),
      value: discount,
      price: difference(price, final),
      appliedDiscounts: discounts,
    },
    finalPrice: {
      ...total,
      taxAggregate: { lines: taxes.map(({ name, rate, sum }) => ({ ...sum, taxCode: name, taxRate: rate })) },
    },
  };
}

/** The same for one line, which has one tax. Its discounts are its own and its shares of the cart's. */
export function itemCalculation(tenant: Tenant, cart: Cart, { type }: CartItem, totals: ItemTotals) {
  const { price, final, fee, fees, discount, discounts: appliedDiscounts } = totals;
  return {
    price: { ...withTax(price, totals), calculated: type },
    upliftValue: nothing,
    discountedPrice: { ...withTax(final, totals), appliedDiscounts },
    fees: fees.map(calculatedFee),
    totalFee: { ...fee, appliedDiscounts: [] },
    totalDiscount: {
      calculationType: calculationType(tenant, cart),
      value: discount,
      price: difference(price, final),
      appliedDiscounts,
    },
    finalPrice: withTax(sumOf([final, fee]), totals),
  };
}

function calculatedFee({ fee: { id, name, feeType }, tax, sum }: FeeTotal) {
  const price = { ...sum, taxCode: tax.name, taxRate: tax.rate };
  const discountedPrice = { ...price, appliedDiscounts: [] };
  return {
    ...defined({ id, name: typeof name === "string" ? { en: name } : name }),
    origin: "EXTERNAL" as const,
    type: feeType,
    price: { ...price, discountedPrice },
    discountedPrice,
  };
}

/** Fees in the older form, one by one and added up. */
export function feeAggregate(fees: readonly FeeTotal[]) {
  return {
    elements: fees.map(({ fee: { yrn, name }, tax, amount, sum }) => ({
      ...defined({ yrn, name }),
      taxCode: tax.name,
      amount,
      totalTax: sum.taxValue,
      total: feeTotal(sum),
      taxValues: [{ name: tax.name, rate: tax.rate, ...netAndGross(sum) }],
    })),
    total: feeTotal(sumOf(fees.map(({ sum }) => sum))),
  };
}

export function feeTotal({ netValue, taxValue, grossValue }: Taxed) {
  return { subTotal: netValue, totalTax: taxValue, total: grossValue, discount: 0 };
}

/** Price times quantity, before and after what the price itself takes off; the cart's discounts are not in it. */
export function linePrice({ price }: CartItem, { originalAmount, amount }: ItemTotals) {
  return { originalAmount, effectiveAmount: amount, currency: price.currency };
}

/** What an item's line comes to, with its fees. */
export function lineTotal({ final, fee }: ItemTotals): number {
  return sumOf([final, fee]).grossValue;
}

export function withTax(sum: Taxed, { taxName, taxRate }: ItemTotals) {
  return { ...sum, taxCode: taxName, taxRate };
}

export function netAndGross({ netValue, grossValue }: Taxed) {
  return { netValue, grossValue };
}

/** Prices that include their tax are discounted with it. */
export function calculationType(tenant: Tenant, cart: Cart) {
  return siteOf(tenant, cart).includesTax ? ("ApplyDiscountAfterTax" as const) : ("ApplyDiscountBeforeTax" as const);
}
