import type { Cart } from "./cart.ts";

/** What a shopper says at the checkout. */
export interface OrderDraft {
  readonly customer: Readonly<Record<string, unknown>> & { readonly email: string };
  readonly payments: readonly (Readonly<Record<string, unknown>> & { readonly provider: string })[];
  readonly shipping: {
    readonly methodId: string;
    readonly methodName: string;
    readonly amount: number;
    readonly shippingTaxCode?: string;
  };
  readonly addresses: readonly OrderAddress[];
}

export interface OrderAddress {
  readonly type: "BILLING" | "SHIPPING";
  readonly contactName: string;
  readonly street: string;
  readonly zipCode: string;
  readonly city: string;
  readonly country: string;
  readonly [field: string]: unknown;
}

/** An order: the cart as it was when it was placed, and what the shopper said. */
export interface Order extends OrderDraft {
  readonly id: string;
  /** The customer that placed it; none for a guest. */
  readonly customerId?: string;
  readonly cart: Cart;
  readonly createdAt: string;
}
