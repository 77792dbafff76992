import { operation } from "../../http/operation.ts";
import { accessibleCart, cartNotFound } from "./cart-access.ts";
import { cartItemBody } from "./cart-body.ts";

/** The items of a cart, for its owner or an employee. */
export const listCartItems = operation(
  "GET /cart/{tenant}/carts/{cartId}/items",
  ({ principal, params, reply }, world) => {
    const cart = accessibleCart(world, params.cartId, principal);
    if (cart === undefined) return reply(404, cartNotFound(params.cartId));
    return reply(
      200,
      cart.items.map((item) => cartItemBody(world, cart, item)),
    );
  },
);
