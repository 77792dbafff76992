import { saveCart } from "../../domain/carts.ts";
import { operation } from "../../http/operation.ts";
import { cartToChange, itemNotFound } from "./cart-access.ts";
import { partlyUpdated, whollyUpdated } from "./item-update.ts";

/** Replaces an item, or with `partial=true` what is given of it. */
export const updateCartItem = operation(
  "PUT /cart/{tenant}/carts/{cartId}/items/{itemId}",
  ({ principal, params, query, body, reply }, tenant) => {
    const { cart, refusal } = cartToChange(tenant, params.cartId, principal);
    if (refusal !== undefined) return reply(refusal.status, refusal.body);
    const before = cart.items.find(({ id }) => id === params.itemId);
    if (before === undefined) return reply(404, itemNotFound(cart.id, params.itemId));
    const update = query.partial === true ? partlyUpdated : whollyUpdated;
    const { item, problem } = update(tenant, cart, principal, before, body);
    if (problem !== undefined) return reply(problem.status, problem.body);
    saveCart(tenant, { ...cart, items: cart.items.map((candidate) => (candidate === before ? item : candidate)) });
    return reply(204);
  },
);
