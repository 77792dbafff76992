import { Big } from "big.js";
import type { CartItem } from "./cart.ts";
import type { ExternalFee } from "./external-amounts.ts";
import { type Tax, taxed, type Taxed } from "./tax.ts";

/** What one fee adds to a line. */
export interface FeeTotal {
  readonly fee: ExternalFee;
  readonly tax: Tax;
  /** As the site's prices are: with or without tax. */
  readonly amount: number;
  readonly sum: Taxed;
}

/** The fees of an item: a percentage of its line, an amount once, or an amount for each unit. Discounts do not touch them. */
export function feesOf(
  { externalFees = [], quantity }: CartItem,
  line: Big,
  itemTax: Tax,
  { includesTax, scale }: { readonly includesTax: boolean; readonly scale: number },
): readonly FeeTotal[] {
  return externalFees.map((fee) => {
    const tax = taxOf(fee, itemTax);
    const amount = amountOf(fee, line, quantity).round(scale, Big.roundHalfUp).toNumber();
    return { fee, tax, amount, sum: taxed(amount, tax.rate, includesTax, scale) };
  });
}

function amountOf({ feeType, feePercentage = 0, feeAbsolute }: ExternalFee, line: Big, quantity: number): Big {
  if (feeType === "PERCENT") return line.times(feePercentage).div(100);
  return new Big(feeAbsolute?.amount ?? 0).times(feeType === "ABSOLUTE" ? 1 : quantity);
}

function taxOf({ taxable = true, taxCode, taxValues = [] }: ExternalFee, itemTax: Tax): Tax {
  if (!taxable) return { name: taxCode ?? "NONE", rate: 0 };
  const [own] = taxValues;
  return { name: taxCode ?? own?.name ?? itemTax.name, rate: own?.rate ?? itemTax.rate };
}
