import { mergeInto } from "../../domain/cart-merge.ts";
import type { Tenant } from "../../domain/tenant.ts";
import { operation } from "../../http/operation.ts";
import { accessibleCart, cartBadRequest, cartNotFound, cartToChange } from "./cart-access.ts";
import { priceContextOf } from "./price-context.ts";

/** Moves guest carts into the customer's cart: all of them, or on any problem none. */
export const mergeCarts = operation(
  "POST /cart/{tenant}/carts/{cartId}/merge",
  ({ principal, params, body, reply }, tenant) => {
    const { cart, refusal } = cartToChange(tenant, params.cartId, principal);
    if (refusal !== undefined) return reply(refusal.status, refusal.body);
    if (!("customerId" in cart.owner))
      return reply(400, cartBadRequest(`Cart with code ${cart.id} is not a customer's`));
    const guests = [];
    for (const id of new Set(body.carts)) {
      const guest = accessibleCart(tenant, id, principal);
      if (guest === undefined && tenant.carts.get(id)?.status === "OPEN") hintAtLostGuest(tenant);
      if (guest?.status !== "OPEN") return reply(404, cartNotFound(id));
      if (!("sessionId" in guest.owner)) return reply(400, cartBadRequest(`Cart with code ${id} is not a guest's`));
      guests.push(guest);
    }
    const session = principal.kind === "service" ? undefined : principal.session;
    mergeInto(tenant, cart, guests, priceContextOf(tenant, cart, principal), session);
    return reply(200);
  },
);

/** A client that reloads restores its guest by the session ID, which it may not have been told (D1). */
function hintAtLostGuest({ switches, hint }: Tenant): void {
  if (switches.sessionIdTold === "always") return;
  hint(
    "GUEST_LOST",
    "The cart of another guest session is merged: a client that loses its guest at a reload wants --profile reference (D1)",
  );
}
