import { saveCart } from "../../domain/carts.ts";
import { operation } from "../../http/operation.ts";
import { cartToChange } from "./cart-access.ts";

/** Removes the discount of an index. */
export const removeCartDiscount = operation(
  "DELETE /cart/{tenant}/carts/{cartId}/discounts/{discountIndex}",
  ({ principal, params, reply }, tenant) => {
    const { cart, refusal } = cartToChange(tenant, params.cartId, principal);
    if (refusal !== undefined) return reply(refusal.status, refusal.body);
    const discounts = cart.discounts.filter((_discount, at) => String(at) !== params.discountIndex);
    if (discounts.length === cart.discounts.length) {
      return reply(404, {
        code: 404,
        status: "Not Found",
        message: `Cart discount not found in cart ${cart.id} with index ${params.discountIndex}`,
      });
    }
    saveCart(tenant, { ...cart, discounts });
    return reply(204);
  },
);
