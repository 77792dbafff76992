import { Big } from "big.js";
import { sumOf, type Tax, taxed, type Taxed } from "./tax.ts";

/** A discount as it is asked for. */
export interface Wanted {
  readonly id: string;
  /** A coupon of the seed is INTERNAL. */
  readonly origin: "INTERNAL" | "EXTERNAL";
  readonly discountType: "PERCENT" | "ABSOLUTE" | "FREE_SHIPPING";
  /** Percent, or an amount. */
  readonly value: number;
  /** Whether a percentage is of the fees too. */
  readonly ofFees?: boolean;
}

/** What one discount takes off a cart, or off one of its lines. */
export interface DiscountTotal {
  readonly id: string;
  readonly origin: Wanted["origin"];
  readonly discountType: Wanted["discountType"];
  readonly value: number;
  readonly price: Taxed;
}

interface Line {
  readonly amount: Big;
  readonly tax: Tax;
  /** The discounts of this line alone. */
  readonly own: readonly Wanted[];
}

/** The discounts of one line. */
export interface LineDiscounts {
  readonly own: readonly DiscountTotal[];
  /** Its share of each of the cart's discounts, in their order. */
  readonly shares: readonly DiscountTotal[];
  readonly left: Big;
}

interface Calculation {
  readonly includesTax: boolean;
  readonly scale: number;
}

/**
 * Takes the discounts off the lines: first each line's own, then the cart's, spread over what is left of the lines. No line
 * falls below nothing, and each discount's value is the sum of its shares.
 */
export function lineDiscounts(
  lines: readonly Line[],
  wanted: readonly Wanted[],
  fees: Big,
  { includesTax, scale }: Calculation,
): readonly LineDiscounts[] {
  const split = (part: Big, { rate }: Tax): Taxed => taxed(part.toNumber(), rate, includesTax, scale);
  const total = (discount: Wanted, tax: Tax, before: Big, after: Big): DiscountTotal => ({
    ...named(discount),
    value: before.minus(after).toNumber(),
    price: difference(split(before, tax), split(after, tax)),
  });
  const own = lines.map(({ amount, tax, own: discounts }) => {
    let left = amount;
    const totals = valuesOf(discounts, amount, new Big(0), scale).map(([discount, value]) => {
      const before = left;
      left = left.minus(value);
      return total(discount, tax, before, left);
    });
    return { totals, left };
  });
  let left = own.map((line) => line.left);
  const subtotal = left.reduce((sum, line) => sum.plus(line), new Big(0));
  const shares = valuesOf(wanted, subtotal, fees, scale).map(([discount, value]) => {
    const before = left;
    const parts = spread(value, before, scale);
    left = before.map((line, at) => line.minus(parts[at] ?? 0));
    return lines.map(({ tax }, at) => total(discount, tax, before[at] ?? new Big(0), left[at] ?? new Big(0)));
  });
  return own.map(({ totals }, at) => ({
    own: totals,
    shares: shares.flatMap((ofDiscount) => ofDiscount[at] ?? []),
    left: left[at] ?? new Big(0),
  }));
}

/** What a discount takes off the cart, from its shares of the lines. */
export function applied(discount: Wanted, shares: readonly DiscountTotal[]): DiscountTotal {
  return {
    ...named(discount),
    value: shares.reduce((sum, { value }) => sum.plus(value), new Big(0)).toNumber(),
    price: sumOf(shares.map(({ price }) => price)),
  };
}

/** One amount less another, part by part. */
export function difference(from: Taxed, less: Taxed): Taxed {
  const minus = (part: keyof Taxed): number => new Big(from[part]).minus(less[part]).toNumber();
  return { netValue: minus("netValue"), grossValue: minus("grossValue"), taxValue: minus("taxValue") };
}

function named({ id, origin, discountType }: Wanted): Pick<DiscountTotal, "id" | "origin" | "discountType"> {
  return { id, origin, discountType };
}

/** What each discount takes off: together never more than the amount. The rounding is carried on, so that the values add up. */
function valuesOf(discounts: readonly Wanted[], amount: Big, fees: Big, scale: number): [Wanted, Big][] {
  let asked = new Big(0);
  let given = new Big(0);
  return discounts.map((discount) => {
    asked = asked.plus(askedBy(discount, amount, fees));
    const rounded = asked.round(scale, Big.roundHalfUp);
    const due = rounded.gt(amount) ? amount : rounded;
    const value = due.minus(given);
    given = due;
    return [discount, value];
  });
}

/** A cart is shipped for nothing anyway. */
function askedBy({ discountType, value, ofFees = false }: Wanted, amount: Big, fees: Big): Big {
  if (discountType === "FREE_SHIPPING") return new Big(0);
  if (discountType === "ABSOLUTE") return new Big(value);
  return (ofFees ? amount.plus(fees) : amount).times(value).div(100);
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
