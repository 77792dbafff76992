import { operation } from "../../http/operation.ts";
import { accessibleCart, cartNotFound, itemNotFound } from "./cart-access.ts";
import { cartItemBody } from "./cart-body.ts";

/** One item of a cart. */
export const getCartItem = operation(
  "GET /cart/{tenant}/carts/{cartId}/items/{itemId}",
  ({ principal, params, reply }, tenant) => {
    const cart = accessibleCart(tenant, params.cartId, principal);
    if (cart === undefined) return reply(404, cartNotFound(params.cartId));
    const item = cart.items.find(({ id }) => id === params.itemId);
    return item === undefined
      ? reply(404, itemNotFound(cart.id, params.itemId))
      : reply(200, cartItemBody(tenant, cart, item));
  },
);
