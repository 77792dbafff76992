import type { CartOwner } from "../../domain/cart.ts";
import type { ShopperPrincipal } from "../../domain/principal.ts";

/** Whose carts a shopper creates and finds: a guest's are the session's, a customer's the customer's. */
export function ownerOf({ kind, session }: ShopperPrincipal): CartOwner {
  return kind === "customer" && session.customerId !== undefined
    ? { customerId: session.customerId }
    : { sessionId: session.id };
}
