import { placeOrder } from "../../domain/place-order.ts";
import { accessibleCart } from "../../operations/cart/cart-access.ts";
import { shopOperation } from "../operation.ts";
import { bringsOwnSaasToken } from "../saas-token.ts";
import { typedError } from "../shop-errors.ts";

/** A cart becomes an order; nobody is charged. */
export const createOrder = shopOperation(
  "POST /checkout/{tenant}/checkouts/order",
  ({ principal, headers, body, reply }, tenant) => {
    const { cartId, currency, paymentMethods: payments, shipping, addresses, customer } = body;
    if (principal.kind === "customer" && !bringsOwnSaasToken(tenant, principal, headers["saas-token"]))
      return reply(403, typedError(403, "A customer's checkout needs the saas-token of the login"));
    if (principal.kind === "anonymous" && principal.former)
      return reply(403, typedError(403, "The session of this anonymous token has logged in: use the customer token"));
    const cart = accessibleCart(tenant, cartId, principal);
    if (cart === undefined) return reply(404, typedError(404, `Cart ${cartId} not found`));
    if (cart.status === "CLOSED") return reply(409, typedError(409, `Cart ${cartId} is closed`));
    if (cart.items.length === 0) return reply(400, typedError(400, `Cart ${cartId} has no items`));
    if (currency !== undefined && currency !== cart.currency)
      return reply(400, typedError(400, `body/currency is ${currency}, and the cart's is ${cart.currency}`));
    // Who logged in with a guest's cart places the order as a customer.
    const customerId = principal.kind === "customer" ? principal.session.customerId : undefined;
    if (customerId !== undefined && customer.id !== undefined && customer.id !== customerId)
      return reply(400, typedError(400, "body/customer/id is not the customer of this token"));
    const order = placeOrder(tenant, cart, customerId, { payments, shipping, addresses, customer });
    return reply(200, { orderId: order.id, paymentDetails: {}, checkoutId: tenant.ids.objectId() });
  },
);
