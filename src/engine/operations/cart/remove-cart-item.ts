import { saveCart } from "../../domain/carts.ts";
import { operation } from "../../http/operation.ts";
import { cartToChange, itemNotFound } from "./cart-access.ts";

/** Removes one item; the others keep their numbers. */
export const removeCartItem = operation(
  "DELETE /cart/{tenant}/carts/{cartId}/items/{itemId}",
  ({ principal, params, reply }, tenant) => {
    const { cart, refusal } = cartToChange(tenant, params.cartId, principal);
    if (refusal !== undefined) return reply(refusal.status, refusal.body);
    const items = cart.items.filter(({ id }) => id !== params.itemId);
    if (items.length === cart.items.length) return reply(404, itemNotFound(cart.id, params.itemId));
    saveCart(tenant, { ...cart, items });
    return reply(204);
  },
);
