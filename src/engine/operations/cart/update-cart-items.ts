import { saveCart } from "../../domain/carts.ts";
import { operation } from "../../http/operation.ts";
import { cartToChange, itemNotFound } from "./cart-access.ts";
import { partlyUpdated } from "./item-update.ts";

/** Updates several items in part; each that cannot be updated says why, and the others are updated all the same. */
export const updateCartItems = operation(
  "PUT /cart/{tenant}/carts/{cartId}/itemsBatch",
  ({ principal, params, body, reply }, tenant) => {
    const { cart, refusal } = cartToChange(tenant, params.cartId, principal);
    if (refusal !== undefined) return reply(refusal.status, refusal.body);
    let { items } = cart;
    const results = body.map(({ id, ...update }, index) => {
      const before = items.find((candidate) => candidate.id === id);
      if (before === undefined) return { index, id, ...itemNotFound(cart.id, id), details: [] };
      const { item, problem } = partlyUpdated(tenant, cart, principal, before, update);
      if (problem !== undefined) return { index, id, ...problem.body, details: [] };
      items = items.map((candidate) => (candidate === before ? item : candidate));
      return { index, id, code: 204, status: "No Content", message: "Updated", details: [] };
    });
    if (items !== cart.items) saveCart(tenant, { ...cart, items });
    return reply(207, results);
  },
);
