import { Big } from "big.js";

/** A tax of so many percent. */
export interface Tax {
  readonly name: string;
  readonly rate: number;
}

/** One amount without its tax, with it, and the tax: `grossValue` is the sum of the other two, always. */
export interface Taxed {
  readonly netValue: number;
  readonly grossValue: number;
  readonly taxValue: number;
}

/**
 * An amount taken apart into net, gross and tax. The amount and the tax are each rounded half up to the scale; what
 * remains follows from them, so that nothing is lost.
 */
export function taxed(amount: number, ratePercent: number, includesTax: boolean, scale: number): Taxed {
  const known = rounded(new Big(amount), scale);
  const whole = includesTax ? new Big(100).plus(ratePercent) : new Big(100);
  const tax = rounded(known.times(ratePercent).div(whole), scale);
  const [net, gross] = includesTax ? [known.minus(tax), known] : [known, known.plus(tax)];
  return { netValue: net.toNumber(), grossValue: gross.toNumber(), taxValue: tax.toNumber() };
}

function rounded(value: Big, scale: number): Big {
  return value.round(scale, Big.roundHalfUp);
}

/** The sum of amounts, part by part. */
export function sumOf(amounts: readonly Taxed[]): Taxed {
  const total = (part: keyof Taxed): number =>
    amounts.reduce((sum, amount) => sum.plus(amount[part]), new Big(0)).toNumber();
  return { netValue: total("netValue"), grossValue: total("grossValue"), taxValue: total("taxValue") };
}
