/** A discount that another system calculated for an item. */
export interface ExternalDiscount {
  readonly id: string;
  readonly discountType: "PERCENT" | "ABSOLUTE";
  /** Percent, or an amount in the cart's currency. */
  readonly value: number;
  /** No discount touches a fee. */
  readonly includeFees?: boolean;
  /** The lower one is applied first; those without come last. */
  readonly sequence?: number;
}

/** A discount that another system calculated for a cart. */
export interface ExternalCartDiscount extends Omit<ExternalDiscount, "discountType" | "includeFees"> {
  readonly discountType: ExternalDiscount["discountType"] | "FREE_SHIPPING";
  /** Whether a percentage is of the fees too (TOTAL); without it, of the items only. */
  readonly discountCalculationType?: "TOTAL" | "SUBTOTAL";
}

/** A fee that another system added to an item. */
export interface ExternalFee {
  readonly id?: string;
  readonly yrn?: string;
  /** A text, or texts by language. */
  readonly name?: string | Readonly<Record<string, string>>;
  readonly feeType: "PERCENT" | "ABSOLUTE" | "ABSOLUTE_MULTIPLY_ITEMQUANTITY";
  readonly feePercentage?: number;
  readonly feeAbsolute?: { readonly amount: number; readonly currency: string };
  /** A fee that is not taxable has no tax. */
  readonly taxable?: boolean;
  /** The name of the fee's tax; the item's without it. */
  readonly taxCode?: string;
  /** The rate of the fee's tax, in percent; the item's without it. */
  readonly taxValues?: readonly { readonly name?: string; readonly rate?: number }[];
}

/** In the order in which they are applied. */
export function inSequence<Discount extends { readonly sequence?: number }>(
  discounts: readonly Discount[] = [],
): readonly Discount[] {
  const last = Number.MAX_SAFE_INTEGER;
  return discounts.toSorted((a, b) => (a.sequence ?? last) - (b.sequence ?? last));
}
