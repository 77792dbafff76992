import { withItem } from "../../domain/cart-items.ts";
import { activateCart, saveCart } from "../../domain/carts.ts";
import { operation } from "../../http/operation.ts";
import { cartBadRequest, cartToChange } from "./cart-access.ts";
import { cartItemYrn } from "./cart-body.ts";
import { itemFrom } from "./item-draft.ts";
import { isCartSite } from "./cart-site.ts";

/** Adds an item, or raises the quantity of the same product. The cart becomes the session's active cart (CTX-2). */
export const addCartItem = operation(
  "POST /cart/{tenant}/carts/{cartId}/items",
  ({ principal, params, query, body, reply }, tenant) => {
    const { cart, refusal } = cartToChange(tenant, params.cartId, principal);
    if (refusal !== undefined) return reply(refusal.status, refusal.body);
    if (!isCartSite(tenant, cart, query.siteCode)) {
      return reply(400, cartBadRequest(`query/siteCode is not the cart's site, ${cart.siteCode}`));
    }
    const { item: draft, problem } = itemFrom(tenant, cart, principal, body);
    if (problem !== undefined) return reply(problem.status, problem.body);
    const { item, ...contents } = withItem(cart, draft);
    saveCart(tenant, { ...cart, ...contents });
    if (principal.kind !== "service") activateCart(tenant, cart, principal.session);
    return reply(
      201,
      { itemId: item.id, yrn: cartItemYrn(tenant, cart.id, item.id) },
      { Location: `/cart/${tenant.name}/carts/${cart.id}/items/${item.id}` },
    );
  },
);
