import type { Cart } from "./cart.ts";
import { closeCart } from "./carts.ts";
import { isoTimestamp } from "./context.ts";
import type { Order, OrderDraft } from "./order.ts";
import type { Tenant } from "./tenant.ts";

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
