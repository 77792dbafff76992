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
  /** Price times quantity as priced, before discounts. */
  readonly amount: number;
  readonly unit: Taxed;
  readonly price: Taxed;
  /** What is left after the cart's discounts. */
  readonly final: Taxed;
}

export interface CartTotals {
  readonly items: readonly ItemTotals[];
  readonly amount: number;
  readonly discount: number;
  readonly price: Taxed;
  readonly final: Taxed;
  /** By tax, what it is taken on and what it makes. */
  readonly taxes: readonly {
    readonly name: string;
    readonly rate: number;
    readonly amount: number;
    readonly taxable: number;
  }[];
}

/** A cart's totals: sums of its lines, to the cent. Discounts are spread over the lines, so that their taxes shrink too. */
export function cartTotals(
  items: readonly CartItem[],
  discounts: readonly AppliedDiscount[],
  currency: string,
  calculation: Calculation,
): CartTotals {
  const { includesTax, scale } = calculation;
  const amounts = items.map((item) => lineAmount(item, scale));
  const amount = amounts.reduce((sum, line) => sum.plus(line), new Big(0));
  const discount = discountOn(amount, discounts, currency, scale);
  const shares = spread(discount, amounts, scale);
  const lines = items.map((item, at): ItemTotals => {
    const { name: taxName, rate: taxRate } = taxOf(item, calculation.catalog);
    const line = amounts[at] ?? new Big(0);
    const left = line.minus(shares[at] ?? 0);
    const split = (part: Big): Taxed => taxed(part.toNumber(), taxRate, includesTax, scale);
    return {
      taxName,
      taxRate,
      amount: line.toNumber(),
      unit: split(new Big(item.price.effectiveAmount)),
      price: split(line),
      final: split(left),
    };
  });
  return {
    items: lines,
    amount: amount.toNumber(),
    discount: discount.toNumber(),
    price: sumOf(lines.map(({ price }) => price)),
    final: sumOf(lines.map(({ final }) => final)),
    taxes: taxesOf(lines),
  };
}

export function unitsCount(items: readonly CartItem[]): number {
  return items.reduce((sum, item) => sum.plus(item.quantity), new Big(0)).toNumber();
}

function lineAmount({ price, quantity }: CartItem, scale: number): Big {
  return new Big(price.effectiveAmount).times(quantity).round(scale, Big.roundHalfUp);
}

function taxOf(item: CartItem, catalog: Catalog): { name: string; rate: number } {
  if (item.tax !== undefined) return { name: item.tax.name ?? "EXTERNAL", rate: item.tax.rate };
  const { taxClass, taxRate } = productOf(catalog, item.product.id);
  return { name: taxClass, rate: taxRate };
}

/** What all discounts take off, and never more than there is; an amount counts in its own currency only. */
function discountOn(amount: Big, discounts: readonly AppliedDiscount[], currency: string, scale: number): Big {
  const wanted = discounts.reduce((sum, { coupon }) => {
    if ("percent" in coupon) return sum.plus(amount.times(coupon.percent).div(100));
    return coupon.currency === currency ? sum.plus(coupon.amount) : sum;
  }, new Big(0));
  const rounded = wanted.round(scale, Big.roundHalfUp);
  return rounded.gt(amount) ? amount : rounded;
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
    const { netValue, taxValue } = sumOf(group.map(({ final }) => final));
    return { name: group[0]?.taxName ?? "", rate: group[0]?.taxRate ?? 0, amount: taxValue, taxable: netValue };
  });
}
