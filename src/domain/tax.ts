import { Big } from "big.js";

/** An amount without, with, and in tax; gross is net plus tax, to the cent. */
export interface TaxedAmount {
  readonly netValue: number;
  readonly grossValue: number;
  readonly taxValue: number;
}

/** Splits an amount that includes its tax, or adds the tax to one that does not; rounded half up to the scale. */
export function taxed(amount: number, ratePercent: number, includesTax: boolean, scale: number): TaxedAmount {
  const factor = new Big(ratePercent).div(100);
  const rounded = new Big(amount).round(scale, Big.roundHalfUp);
  const net = includesTax ? rounded.div(factor.plus(1)).round(scale, Big.roundHalfUp) : rounded;
  const gross = includesTax ? rounded : rounded.plus(rounded.times(factor).round(scale, Big.roundHalfUp));
  return { netValue: net.toNumber(), grossValue: gross.toNumber(), taxValue: gross.minus(net).toNumber() };
}

/** The sum of amounts, part by part. */
export function sumOf(amounts: readonly TaxedAmount[]): TaxedAmount {
  const total = (part: keyof TaxedAmount): number =>
    amounts.reduce((sum, amount) => sum.plus(amount[part]), new Big(0)).toNumber();
  return { netValue: total("netValue"), grossValue: total("grossValue"), taxValue: total("taxValue") };
}
