import type { Principal } from "../../domain/principal.ts";
import { hasScope } from "../../domain/scopes.ts";
import { cartForbidden } from "./cart-access.ts";

const scope = "cart.cart_manage_external_prices";

/** Whether prices, discounts and fees of another system are this principal's to say. */
export function mayPriceExternally(principal: Principal): boolean {
  return principal.kind === "service" && hasScope(principal.scopes, scope, "current");
}

export function needsExternalPrices(what: string) {
  return cartForbidden(`${what} needs a service token with the scope ${scope}`);
}
