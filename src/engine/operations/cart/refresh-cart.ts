import { repriced } from "../../domain/cart-items.ts";
import { saveCart } from "../../domain/carts.ts";
import { operation } from "../../http/operation.ts";
import { cartToChange } from "./cart-access.ts";
import { priceContextOf } from "./price-context.ts";

/** Prices the items anew, with the tiers of their quantities. */
export const refreshCart = operation(
  "PUT /cart/{tenant}/carts/{cartId}/refresh",
  ({ principal, params, reply }, tenant) => {
    const { cart, refusal } = cartToChange(tenant, params.cartId, principal);
    if (refusal !== undefined) return reply(refusal.status, refusal.body);
    saveCart(tenant, { ...cart, items: repriced(tenant.catalog, cart.items, priceContextOf(tenant, cart, principal)) });
    return reply(204);
  },
);
