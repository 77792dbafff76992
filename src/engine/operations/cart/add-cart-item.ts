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
  ({ principal, params, query, body, reply }, world) => {
    const { cart, refusal } = cartToChange(world, params.cartId, principal);
    if (refusal !== undefined) return reply(refusal.status, refusal.body);
    if (!isCartSite(world, cart, query.siteCode)) {
      return reply(400, cartBadRequest(`query/siteCode is not the cart's site, ${cart.siteCode}`));
    }
    const { item: draft, problem } = itemFrom(world, cart, principal, body);
    if (problem !== undefined) return reply(problem.status, problem.body);
    const { item, ...contents } = withItem(cart, draft);
    saveCart(world, { ...cart, ...contents });
    if (principal.kind !== "service") activateCart(world, cart.id, principal.session);
    return reply(
      201,
      { itemId: item.id, yrn: cartItemYrn(world, cart.id, item.id) },
      { Location: `/cart/${world.tenant}/carts/${cart.id}/items/${item.id}` },
    );
  },
);
