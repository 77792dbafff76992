import { Big } from "big.js";
import type { AppliedDiscount, CartItem } from "./cart.ts";
import { type Catalog, productOf } from "./catalog.ts";
import { sumOf, taxed, type Taxed } from "./tax.ts";

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
  /** The line's share of the cart's discounts. */
  readonly discount: number;
  /** What is left after the cart's discounts. */
  readonly final: Taxed;
}

/** What one discount takes off the cart. */
export interface DiscountTotal {
  readonly id: string;
  readonly discountType: "ABSOLUTE" | "PERCENT";
  readonly value: number;
}

export interface CartTotals {
  readonly items: readonly ItemTotals[];
  readonly amount: number;
  readonly discount: number;
  readonly discounts: readonly DiscountTotal[];
  readonly price: Taxed;
  readonly final: Taxed;
  /** The sums after discounts, by tax. */
  readonly taxes: readonly { readonly name: string; readonly rate: number; readonly sum: Taxed }[];
}

/** A cart's totals: sums of its lines, to the cent. Discounts are spread over the lines, so that their taxes shrink too. */
export function cartTotals(
  items: readonly CartItem[],
  discounts: readonly AppliedDiscount[],
  currency: string,
  calculation: Calculation,
): CartTotals {
  const { includesTax, scale } = calculation;
  const amounts = items.map(({ price, quantity }) => lineAmount(price.effectiveAmount, quantity, scale));
  const amount = amounts.reduce((sum, line) => sum.plus(line), new Big(0));
  const applied = discountsOn(amount, discounts, currency, scale);
  const discount = applied.reduce((sum, { value }) => sum.plus(value), new Big(0));
  const shares = spread(discount, amounts, scale);
  const lines = items.map((item, at): ItemTotals => {
    const { name: taxName, rate: taxRate } = taxOf(item, calculation.catalog);
    const line = amounts[at] ?? new Big(0);
    const share = shares[at] ?? new Big(0);
    const split = (part: Big): Taxed => taxed(part.toNumber(), taxRate, includesTax, scale);
    return {
      taxName,
      taxRate,
      originalAmount: lineAmount(item.price.originalAmount, item.quantity, scale).toNumber(),
      amount: line.toNumber(),
      unit: split(new Big(item.price.effectiveAmount)),
      price: split(line),
      discount: share.toNumber(),
      final: split(line.minus(share)),
    };
  });
  return {
    items: lines,
    amount: amount.toNumber(),
    discount: discount.toNumber(),
    discounts: applied,
    price: sumOf(lines.map(({ price }) => price)),
    final: sumOf(lines.map(({ final }) => final)),
    taxes: taxesOf(lines),
  };
}

export function unitsCount(items: readonly CartItem[]): number {
  return items.reduce((sum, item) => sum.plus(item.quantity), new Big(0)).toNumber();
}

function lineAmount(price: number, quantity: number, scale: number): Big {
  return new Big(price).times(quantity).round(scale, Big.roundHalfUp);
}

function taxOf(item: CartItem, catalog: Catalog): { name: string; rate: number } {
  if (item.tax !== undefined) return { name: item.tax.name ?? "EXTERNAL", rate: item.tax.rate };
  const { taxClass, taxRate } = productOf(catalog, item.product.id);
  return { name: taxClass, rate: taxRate };
}

/**
 * What each discount takes off: together never more than the amount, and an absolute one in its own currency only. The rounding
 * is carried on, so that the values add up.
 */
function discountsOn(
  amount: Big,
  discounts: readonly AppliedDiscount[],
  currency: string,
  scale: number,
): DiscountTotal[] {
  let wanted = new Big(0);
  let given = new Big(0);
  return discounts.map(({ id, coupon }) => {
    wanted = wanted.plus(wantedBy(coupon, amount, currency));
    const rounded = wanted.round(scale, Big.roundHalfUp);
    const due = rounded.gt(amount) ? amount : rounded;
    const value = due.minus(given).toNumber();
    given = due;
    return { id, discountType: "percent" in coupon ? "PERCENT" : "ABSOLUTE", value };
  });
}

function wantedBy(coupon: AppliedDiscount["coupon"], amount: Big, currency: string): Big {
  if ("percent" in coupon) return amount.times(coupon.percent).div(100);
  return new Big(coupon.currency === currency ? coupon.amount : 0);
}

/** A discount's share of each line, by its amount; the rounding is carried on, so that the shares add up. */
function spread(discount: Big, amounts: readonly Big[], scale: number): Big[] {
  const total = amounts.reduce((sum, line) => sum.plus(line), new Big(0));
  if (total.eq(0)) return amounts.map(() => total);
  let covered = new Big(0);
  let given = new Big(0);
  return amounts.map((line) => {
    covered = covered.plus(line);
    const due = discount.times(covered).div(total).round(scale, Big.roundHalfUp);
    const share = due.minus(given);
    given = due;
    return share;
  });
}

function taxesOf(lines: readonly ItemTotals[]): CartTotals["taxes"] {
  const groups = new Map<string, ItemTotals[]>();
  for (const line of lines) {
    const key = `${line.taxRate} ${line.taxName}`;
    groups.set(key, [...(groups.get(key) ?? []), line]);
  }
  return [...groups.values()].map((group) => {
    const sum = sumOf(group.map(({ final }) => final));
    return { name: group[0]?.taxName ?? "", rate: group[0]?.taxRate ?? 0, sum };
  });
}
