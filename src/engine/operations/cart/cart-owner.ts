import { isContactOf } from "../../domain/company.ts";
import type { Tenant } from "../../domain/tenant.ts";
import { type CartRefusal, cartForbidden } from "./cart-access.ts";
import type { CartOwner } from "../../domain/cart.ts";
import type { ShopperPrincipal } from "../../domain/principal.ts";

/** Whose carts a shopper creates and finds: a guest's are the session's, a customer's the customer's. */
export function ownerOf({ kind, session }: ShopperPrincipal): CartOwner {
  return kind === "customer" && session.customerId !== undefined
    ? { customerId: session.customerId }
    : { sessionId: session.id };
}

/** Why an owner has no cart of a legal entity: only its contacts buy for it. */
export function legalEntityProblem(
  tenant: Tenant,
  owner: CartOwner,
  legalEntityId: string | undefined,
): CartRefusal["body"] | undefined {
  const customerId = "customerId" in owner ? owner.customerId : undefined;
  return legalEntityId === undefined || isContactOf(tenant, customerId, legalEntityId)
    ? undefined
    : cartForbidden(`Only a contact of the legal entity ${legalEntityId} has carts of it`);
}
