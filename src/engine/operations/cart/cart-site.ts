import type { Cart } from "../../domain/cart.ts";
import { findSite } from "../../domain/site.ts";
import type { Tenant } from "../../domain/tenant.ts";

/** Whether a `siteCode` that may come along names the cart's site. */
export function isCartSite(tenant: Tenant, cart: Cart, siteCode: string | undefined): boolean {
  return siteCode === undefined || findSite(tenant.sites, siteCode)?.code === cart.siteCode;
}
