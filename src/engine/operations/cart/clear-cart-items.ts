import { saveCart } from "../../domain/carts.ts";
import { operation } from "../../http/operation.ts";
import { cartToChange } from "./cart-access.ts";

/** Removes every item; the cart stays. */
export const clearCartItems = operation(
  "DELETE /cart/{tenant}/carts/{cartId}/items",
  ({ principal, params, reply }, tenant) => {
    const { cart, refusal } = cartToChange(tenant, params.cartId, principal);
    if (refusal !== undefined) return reply(refusal.status, refusal.body);
    saveCart(tenant, { ...cart, items: [] });
    return reply(204);
  },
);
