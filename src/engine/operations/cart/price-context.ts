import type { Cart } from "../../domain/cart.ts";
import type { PriceContext } from "../../domain/catalog.ts";
import type { Principal } from "../../domain/principal.ts";
import { sessionValues } from "../../domain/session-context.ts";
import { findSite } from "../../domain/site.ts";
import type { Tenant } from "../../domain/tenant.ts";

/** Where a cart's items are priced: its own country, else the session's, else the site's. */
export function priceContextOf(tenant: Tenant, cart: Cart, principal: Principal): PriceContext & { currency: string } {
  const { siteCode, currency, countryCode } = cart;
  const session = principal.kind === "service" ? undefined : sessionValues(tenant, principal.session);
  const home = findSite(tenant.sites, siteCode)?.homeBase.address.country;
  return { siteCode, currency, targetLocation: countryCode ?? session?.targetLocation ?? home };
}
