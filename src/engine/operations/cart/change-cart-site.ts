import { repriced } from "../../domain/cart-items.ts";
import { clashOf, saveCart } from "../../domain/carts.ts";
import { findOpenSite } from "../../domain/site.ts";
import { operation } from "../../http/operation.ts";
import { cartBadRequest, cartToChange, secondOpenCart } from "./cart-access.ts";
import { priceContextOf } from "./price-context.ts";

/** Moves the cart to another site, at that site's currency and prices. */
export const changeCartSite = operation(
  "POST /cart/{tenant}/carts/{cartId}/changeSite",
  ({ principal, params, body, reply }, tenant) => {
    const { cart, refusal } = cartToChange(tenant, params.cartId, principal);
    if (refusal !== undefined) return reply(refusal.status, refusal.body);
    const site = findOpenSite(tenant.sites, body.siteCode);
    if (site === undefined) return reply(400, cartBadRequest(`There is no site ${body.siteCode}`));
    const moved = { ...cart, siteCode: site.code, currency: site.currency };
    const clash = clashOf(tenant, moved);
    if (clash !== undefined) return reply(409, secondOpenCart(clash));
    const isRepriced = moved.currency !== cart.currency;
    const items = isRepriced
      ? repriced(tenant.catalog, cart.items, priceContextOf(tenant, moved, principal))
      : cart.items;
    saveCart(tenant, { ...moved, items });
    return reply(200);
  },
);
