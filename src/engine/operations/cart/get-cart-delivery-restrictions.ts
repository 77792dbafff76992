import { operation } from "../../http/operation.ts";
import { accessibleCart, cartNotFound } from "./cart-access.ts";

/** Nothing in the mock delays a delivery. */
export const getCartDeliveryRestrictions = operation(
  "GET /cart/{tenant}/carts/{cartId}/dtRestrictions",
  ({ principal, params, reply }, tenant) =>
    accessibleCart(tenant, params.cartId, principal) === undefined
      ? reply(404, cartNotFound(params.cartId))
      : reply(200, { leadTime: 0, nonDelivery: [] }),
);
