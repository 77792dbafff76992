import { removeCart } from "../../domain/carts.ts";
import { operation } from "../../http/operation.ts";
import { accessibleCart, cartNotFound, mayOnlyRead, readOnly } from "./cart-access.ts";

/** Deletes the cart; the contexts that named it stay, without `cartId` (VAL-3). */
export const deleteCart = operation("DELETE /cart/{tenant}/carts/{cartId}", ({ principal, params, reply }, tenant) => {
  const cart = accessibleCart(tenant, params.cartId, principal);
  if (cart === undefined) return reply(404, cartNotFound(params.cartId));
  if (mayOnlyRead(principal)) return reply(403, readOnly);
  removeCart(tenant, cart);
  return reply(204);
});
