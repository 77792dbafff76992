import { repriced } from "../../domain/cart-items.ts";
import { saveCart } from "../../domain/carts.ts";
import { operation } from "../../http/operation.ts";
import { cartToChange } from "./cart-access.ts";
import { priceContextOf } from "./price-context.ts";

/** Changes the currency; no item is lost. */
export const changeCartCurrency = operation(
  "POST /cart/{tenant}/carts/{cartId}/changeCurrency",
  ({ principal, params, body, reply }, tenant) => {
    const { cart, refusal } = cartToChange(tenant, params.cartId, principal);
    if (refusal !== undefined) return reply(refusal.status, refusal.body);
    const changed = { ...cart, currency: body.currency };
    saveCart(tenant, {
      ...changed,
      items: repriced(tenant.catalog, cart.items, priceContextOf(tenant, changed, principal)),
    });
    return reply(200);
  },
);
