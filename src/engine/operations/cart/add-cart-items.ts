import { type CartContents, withItem } from "../../domain/cart-items.ts";
import { activateCart, saveCart } from "../../domain/carts.ts";
import { operation } from "../../http/operation.ts";
import { cartBadRequest, cartToChange } from "./cart-access.ts";
import { cartItemYrn } from "./cart-body.ts";
import { isCartSite } from "./cart-site.ts";
import { itemFrom } from "./item-draft.ts";

/** Adds several items; each that cannot be added says why, and the others are added all the same. */
export const addCartItems = operation(
  "POST /cart/{tenant}/carts/{cartId}/itemsBatch",
  ({ principal, params, query, body, reply }, tenant) => {
    const { cart, refusal } = cartToChange(tenant, params.cartId, principal);
    if (refusal !== undefined) return reply(refusal.status, refusal.body);
    if (!isCartSite(tenant, cart, query.siteCode)) {
      return reply(400, cartBadRequest(`query/siteCode is not the cart's site, ${cart.siteCode}`));
    }
    let contents: CartContents = cart;
    const results = body.map((draft, index) => {
      const { item: added, problem } = itemFrom(tenant, cart, principal, draft);
      if (problem !== undefined) return { index, status: problem.status, errorMessage: problem.body.message };
      const { item, items, nextItem } = withItem(contents, added);
      contents = { items, nextItem };
      const location = `/cart/${tenant.name}/carts/${cart.id}/items/${item.id}`;
      return { index, status: 201, id: item.id, yrn: cartItemYrn(tenant, cart.id, item.id), headers: { location } };
    });
    if (contents !== cart) {
      saveCart(tenant, { ...cart, ...contents });
      if (principal.kind !== "service") activateCart(tenant, cart, principal.session);
    }
    return reply(200, results);
  },
);
