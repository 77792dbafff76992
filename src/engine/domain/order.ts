import type { Cart } from "./cart.ts";
import { closeCart } from "./carts.ts";
import { isoTimestamp } from "./context.ts";
import type { Tenant } from "./tenant.ts";

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

/** Places the order: the cart is closed, and no session context names it any longer (VAL-3). */
export function placeOrder(tenant: Tenant, cart: Cart, customerId: string | undefined, draft: OrderDraft): Order {
  const id = `EON${1001 + [...tenant.orders.rows()].length}`;
  const closed = closeCart(tenant, { ...cart, orderId: id });
  const order: Order = {
    id,
    ...(customerId === undefined ? {} : { customerId }),
    ...draft,
    cart: closed,
    createdAt: isoTimestamp(tenant.now),
  };
  tenant.orders.set(id, order);
  return order;
}
