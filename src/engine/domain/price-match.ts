import { Big } from "big.js";
import {
  type PriceContext,
  type PriceRow,
  priceRowFor,
  priceRowOf,
  type Product,
  productOf,
  tierFor,
} from "./catalog.ts";
import { findSite, type Site } from "./site.ts";
import type { Tenant } from "./tenant.ts";

/** What a price is asked for. */
export interface PricedItem {
  readonly itemType: "PRODUCT" | "PRICE" | "SKU";
  /** A price row's ID, or a product's. */
  readonly id: string;
  readonly quantity: number;
}

/** A price that was found. */
export interface PriceMatch {
  readonly row: PriceRow;
  readonly product: Product;
  readonly site: Site;
  /** The price of one. */
  readonly value: number;
  /** The price of all, rounded half up to the site's scale. */
  readonly totalValue: number;
}

/** The price of an item where and in which money the context says; none without a row, or below its first tier (PRC-1). */
export function matchPrice(
  { sites, catalog }: Pick<Tenant, "sites" | "catalog">,
  { itemType, id, quantity }: PricedItem,
  { siteCode = "", currency, targetLocation }: Partial<PriceContext>,
): PriceMatch | undefined {
  const site = findSite(sites, siteCode);
  if (site === undefined) return undefined;
  const context = { siteCode: site.code, currency, targetLocation };
  const row = itemType === "PRICE" ? priceRowOf(catalog, id, context) : priceRowFor(catalog, id, context, quantity);
  const tier = row === undefined ? undefined : tierFor(row, quantity);
  if (row === undefined || tier === undefined) return undefined;
  const total = new Big(tier.price).times(quantity).round(site.cartCalculationScale, Big.roundHalfUp);
  return { row, product: productOf(catalog, row.productId), site, value: tier.price, totalValue: total.toNumber() };
}
