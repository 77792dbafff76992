import { operation } from "../../http/operation.ts";
import { accessibleCart, cartNotFound } from "./cart-access.ts";
import { cartItemBodies } from "./cart-body.ts";

/** The items of a cart, for its owner or an employee. */
export const listCartItems = operation(
  "GET /cart/{tenant}/carts/{cartId}/items",
  ({ principal, params, reply }, tenant) => {
    const cart = accessibleCart(tenant, params.cartId, principal);
    return cart === undefined ? reply(404, cartNotFound(params.cartId)) : reply(200, cartItemBodies(tenant, cart));
  },
);
