import type { Cart } from "../../domain/cart.ts";
import { findSite } from "../../domain/site.ts";
import type { World } from "../../domain/world.ts";

/** Whether a `siteCode` that may come along names the cart's site. */
export function isCartSite(world: World, cart: Cart, siteCode: string | undefined): boolean {
  return siteCode === undefined || findSite(world.sites, siteCode)?.code === cart.siteCode;
}
