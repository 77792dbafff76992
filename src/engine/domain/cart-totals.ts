import { Big } from "big.js";
import type { AppliedDiscount, Cart, CartItem } from "./cart.ts";
import { type Catalog, productOf } from "./catalog.ts";
import { applied, type DiscountTotal, type LineDiscounts, lineDiscounts, type Wanted } from "./discounts.ts";
import { inSequence } from "./external-amounts.ts";
import { type FeeTotal, feesOf } from "./fees.ts";
import { sumOf, type Tax, taxed, type Taxed } from "./tax.ts";

/** How a site calculates. */
export interface Calculation {
  readonly catalog: Catalog;
  /** Whether prices include their tax. */
  readonly includesTax: boolean;
  /** Digits after the decimal point. */
  readonly scale: number;
}

export interface ItemTotals {
  readonly taxName: string;
  readonly taxRate: number;
  /** Original price times quantity. */
  readonly originalAmount: number;
  /** Price times quantity as priced, before discounts. */
  readonly amount: number;
  readonly unit: Taxed;
  readonly price: Taxed;
  /** What the item's own discounts and its share of the cart's take off the line. */
  readonly discount: number;
  readonly discounts: readonly DiscountTotal[];
  /** What is left after all discounts, without fees. */
  readonly final: Taxed;
  readonly fees: readonly FeeTotal[];
  readonly fee: Taxed;
}

export interface CartTotals {
  readonly items: readonly ItemTotals[];
  readonly amount: number;
  /** What all discounts take off, those of single items too. */
  readonly discount: number;
  /** The cart's discounts one by one: its coupons, then the external ones. */
  readonly discounts: readonly DiscountTotal[];
  readonly price: Taxed;
  /** After discounts, without fees. */
  readonly final: Taxed;
  readonly fee: Taxed;
  /** After discounts, with fees. */
  readonly total: Taxed;
  /** The sums after discounts with fees, by tax. */
  readonly taxes: readonly { readonly name: string; readonly rate: number; readonly sum: Taxed }[];
}

/** What a cart is added up from. */
export type Priced = Pick<Cart, "items" | "discounts" | "currency" | "externalDiscounts">;

/** A cart's totals: sums of its lines, to the cent. Discounts are spread over the lines, so that their taxes shrink too. */
export function cartTotals(
  { items, discounts, currency, externalDiscounts }: Priced,
  calculation: Calculation,
): CartTotals {
  const { includesTax, scale } = calculation;
  const taxes = items.map((item) => taxOf(item, calculation.catalog));
  const lines = items.map(({ price, quantity, externalDiscounts: own }, at) => ({
    amount: lineAmount(price.effectiveAmount, quantity, scale),
    tax: taxes[at] ?? noTax,
    own: inSequence(own).map(({ id, discountType, value }): Wanted => ({
      id,
      discountType,
      value,
      origin: "EXTERNAL",
    })),
  }));
  const fees = items.map((item, at) => feesOf(item, lines[at]?.amount ?? new Big(0), taxes[at] ?? noTax, calculation));
  const wanted = [
    ...discounts.map((discount) => ofCoupon(discount, currency)),
    ...inSequence(externalDiscounts).map(({ id, discountType, value, discountCalculationType: of }): Wanted => ({
      id,
      discountType,
      value,
      origin: "EXTERNAL",
      ofFees: of === "TOTAL",
    })),
  ];
  const feeAmount = fees.flat().reduce((sum, { amount }) => sum.plus(amount), new Big(0));
  const discounted = lineDiscounts(lines, wanted, feeAmount, calculation);
  const totals = items.map((item, at): ItemTotals => {
    const { name: taxName, rate: taxRate } = taxes[at] ?? noTax;
    const amount = lines[at]?.amount ?? new Big(0);
    const { own, shares, left } = discounted[at] ?? noDiscounts;
    const split = (part: Big): Taxed => taxed(part.toNumber(), taxRate, includesTax, scale);
    const [price, final] = [split(amount), split(left)];
    const itemFees = fees[at] ?? [];
    return {
      taxName,
      taxRate,
      originalAmount: lineAmount(item.price.originalAmount, item.quantity, scale).toNumber(),
      amount: amount.toNumber(),
      unit: split(new Big(item.price.effectiveAmount)),
      price,
      discount: amount.minus(left).toNumber(),
      discounts: [...own, ...shares],
      final,
      fees: itemFees,
      fee: sumOf(itemFees.map((fee) => fee.sum)),
    };
  });
  const [final, fee] = [sumOf(totals.map((line) => line.final)), sumOf(totals.map((line) => line.fee))];
  return {
    items: totals,
    amount: sum(totals.map(({ amount }) => amount)),
    discount: sum(totals.map(({ discount }) => discount)),
    discounts: wanted.map((discount, at) =>
      applied(
        discount,
        discounted.flatMap(({ shares }) => shares[at] ?? []),
      ),
    ),
    price: sumOf(totals.map(({ price }) => price)),
    final,
    fee,
    total: sumOf([final, fee]),
    taxes: taxesOf(totals),
  };
}

const noTax: Tax = { name: "", rate: 0 };
const noDiscounts: LineDiscounts = { own: [], shares: [], left: new Big(0) };

export function unitsCount(items: readonly CartItem[]): number {
  return sum(items.map(({ quantity }) => quantity));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total.plus(number), new Big(0)).toNumber();
}

function lineAmount(price: number, quantity: number, scale: number): Big {
  return new Big(price).times(quantity).round(scale, Big.roundHalfUp);
}

function taxOf(item: CartItem, catalog: Catalog): Tax {
  if (item.tax !== undefined) return { name: item.tax.name ?? "EXTERNAL", rate: item.tax.rate };
  const { taxClass, taxRate } = productOf(catalog, item.product.id);
  return { name: taxClass, rate: taxRate };
}

/** A coupon of an amount takes nothing off a cart of another currency. */
function ofCoupon({ id, coupon }: AppliedDiscount, currency: string): Wanted {
  const origin = "INTERNAL";
  return "percent" in coupon
    ? { id, origin, discountType: "PERCENT", value: coupon.percent }
    : { id, origin, discountType: "ABSOLUTE", value: coupon.currency === currency ? coupon.amount : 0 };
}

function taxesOf(lines: readonly ItemTotals[]): CartTotals["taxes"] {
  const sums = lines.flatMap(({ taxName: name, taxRate: rate, final, fees }) => [
    { name, rate, sum: final },
    ...fees.map((fee) => ({ name: fee.tax.name, rate: fee.tax.rate, sum: fee.sum })),
  ]);
  const groups = Object.values(Object.groupBy(sums, ({ name, rate }) => `${rate} ${name}`));
  return groups.flatMap((group = []) => {
    const [first] = group;
    return first === undefined ? [] : [{ ...first, sum: sumOf(group.map((part) => part.sum)) }];
  });
}
