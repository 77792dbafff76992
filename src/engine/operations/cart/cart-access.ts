import type { Cart } from "../../domain/cart.ts";
import { liveCart } from "../../domain/carts.ts";
import type { Principal } from "../../domain/principal.ts";
import type { Tenant } from "../../domain/tenant.ts";

/** Why a cart is not to be changed, as the API answers it. */
export interface CartRefusal {
  readonly status: 403 | 404 | 409;
  readonly body: { readonly code: number; readonly status: string; readonly message: string };
}

/** The cart, if it is there and the principal's: the session's, the customer's, or any for an employee. */
export function accessibleCart(tenant: Tenant, cartId: string, principal: Principal): Cart | undefined {
  const cart = liveCart(tenant, cartId);
  if (cart === undefined || principal.kind === "service") return cart;
  const { session } = principal;
  const own =
    "sessionId" in cart.owner
      ? cart.owner.sessionId === session.id
      : principal.kind === "customer" && cart.owner.customerId === session.customerId;
  if (!own) tenant.why(`The cart ${cartId} is there, and belongs to somebody else than the token`);
  return own ? cart : undefined;
}

/** The cart, if the principal may change it and it is still open. */
export function cartToChange(
  tenant: Tenant,
  cartId: string,
  principal: Principal,
):
  { readonly cart: Cart; readonly refusal?: undefined } | { readonly cart?: undefined; readonly refusal: CartRefusal } {
  const cart = accessibleCart(tenant, cartId, principal);
  if (cart === undefined) return { refusal: { status: 404, body: cartNotFound(cartId) } };
  if (mayOnlyRead(principal)) return { refusal: { status: 403, body: readOnly } };
  if (cart.status === "CLOSED")
    return { refusal: { status: 409, body: cartConflict(`Cart with code ${cartId} is closed`) } };
  return { cart };
}

/** A former guest's token reads the guest's cart and changes nothing (D3). */
export function mayOnlyRead(principal: Principal): boolean {
  return principal.kind === "anonymous" && principal.former;
}

export function cartNotFound(cartId: string) {
  return { code: 404, status: "Not Found", message: `Cart with code ${cartId} not found.` };
}

export function itemNotFound(cartId: string, itemId: string) {
  return { code: 404, status: "Not Found", message: `Cart item not found in cart ${cartId} with code ${itemId}` };
}

export function cartForbidden(message: string) {
  return { code: 403, status: "Forbidden", message };
}

export function cartBadRequest(message: string) {
  return { code: 400, status: "BAD_REQUEST", message };
}

export function cartConflict(message: string) {
  return { code: 409, status: "Conflict", message };
}

/** The 409 body for a change that would give an owner a second open cart of the same kind. */
export function secondOpenCart({ id }: Cart) {
  return cartConflict(`There is an open cart already: ${id}`);
}

export const readOnly = cartForbidden(
  "The session of this anonymous token has logged in: use the customer token to change carts",
);

/** The 400 body when only one of `zipCode` and `countryCode` is given. */
export const bothOrNone = cartBadRequest("query takes zipCode and countryCode together, or neither of them");
