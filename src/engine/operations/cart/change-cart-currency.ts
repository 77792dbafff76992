import { repriced } from "../../domain/cart-items.ts";
import { saveCart } from "../../domain/carts.ts";
import { operation } from "../../http/operation.ts";
import { cartToChange } from "./cart-access.ts";
import { priceContextOf } from "./price-context.ts";

/** Changes the currency; no item is lost. */
export const changeCartCurrency = operation(
  "POST /cart/{tenant}/carts/{cartId}/changeCurrency",
  ({ principal, params, body, reply }, world) => {
    const { cart, refusal } = cartToChange(world, params.cartId, principal);
    if (refusal !== undefined) return reply(refusal.status, refusal.body);
    const changed = { ...cart, currency: body.currency };
    saveCart(world, {
      ...changed,
      items: repriced(world.catalog, cart.items, priceContextOf(world, changed, principal)),
    });
    return reply(200);
  },
);
