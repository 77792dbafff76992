import type { Cart } from "../../domain/cart.ts";
import type { Principal } from "../../domain/principal.ts";
import type { World } from "../../domain/world.ts";

/** The cart, if it is there and the principal's: the session's, the customer's, or any for an employee. */
export function accessibleCart(world: World, cartId: string, principal: Principal): Cart | undefined {
  const cart = world.carts.get(cartId);
  if (cart === undefined || principal.kind === "service") return cart;
  const { session } = principal;
  const own =
    "sessionId" in cart.owner
      ? cart.owner.sessionId === session.id
      : principal.kind === "customer" && cart.owner.customerId === session.customerId;
  return own ? cart : undefined;
}

/** A former guest's token reads the guest's cart and changes nothing (D3). */
export function mayOnlyRead(principal: Principal): boolean {
  return principal.kind === "anonymous" && principal.former;
}

export function cartNotFound(cartId: string) {
  return { code: 404, status: "Not Found", message: `Cart with code ${cartId} not found.` };
}

export function cartForbidden(message: string) {
  return { code: 403, status: "Forbidden", message };
}

export function cartBadRequest(message: string) {
  return { code: 400, status: "BAD_REQUEST", message };
}

export const readOnly = cartForbidden(
  "The session of this anonymous token has logged in: use the customer token to change carts",
);
