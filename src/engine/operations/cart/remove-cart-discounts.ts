import { saveCart } from "../../domain/carts.ts";
import { operation } from "../../http/operation.ts";
import { cartToChange } from "./cart-access.ts";

/** Removes every discount, or those of the coupons named. */
export const removeCartDiscounts = operation(
  "DELETE /cart/{tenant}/carts/{cartId}/discounts",
  ({ principal, params, query, reply }, tenant) => {
    const { cart, refusal } = cartToChange(tenant, params.cartId, principal);
    if (refusal !== undefined) return reply(refusal.status, refusal.body);
    const codes = query.codes?.split(",");
    const discounts = codes === undefined ? [] : cart.discounts.filter(({ coupon }) => !codes.includes(coupon.code));
    if (discounts.length < cart.discounts.length) saveCart(tenant, { ...cart, discounts });
    return reply(204);
  },
);
