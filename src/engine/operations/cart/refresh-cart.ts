import { repriced } from "../../domain/cart-items.ts";
import { saveCart } from "../../domain/carts.ts";
import { operation } from "../../http/operation.ts";
import { cartToChange } from "./cart-access.ts";
import { priceContextOf } from "./price-context.ts";

/** Prices the items anew, with the tiers of their quantities. */
export const refreshCart = operation(
  "PUT /cart/{tenant}/carts/{cartId}/refresh",
  ({ principal, params, reply }, world) => {
    const { cart, refusal } = cartToChange(world, params.cartId, principal);
    if (refusal !== undefined) return reply(refusal.status, refusal.body);
    saveCart(world, { ...cart, items: repriced(world.catalog, cart.items, priceContextOf(world, cart, principal)) });
    return reply(204);
  },
);
