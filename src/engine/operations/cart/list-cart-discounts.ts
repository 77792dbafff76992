import { operation } from "../../http/operation.ts";
import { accessibleCart, cartNotFound } from "./cart-access.ts";
import { discountBody } from "./cart-body.ts";

/** The discounts of a cart. */
export const listCartDiscounts = operation(
  "GET /cart/{tenant}/carts/{cartId}/discounts",
  ({ principal, params, reply }, tenant) => {
    const cart = accessibleCart(tenant, params.cartId, principal);
    if (cart === undefined) return reply(404, cartNotFound(params.cartId));
    return reply(
      200,
      cart.discounts.map((applied, at) => discountBody(tenant, cart, applied, at)),
    );
  },
);
