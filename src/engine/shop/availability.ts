import type { Product } from "../domain/catalog.ts";
import { findSite } from "../domain/site.ts";
import type { Tenant } from "../domain/tenant.ts";
import { defined } from "../../shared/defined.ts";
import { publishedProducts } from "./products.ts";
import { seededTimes } from "../operations/seeded.ts";

/** What a site has of a product, as the seed says; without a stock there is no limit. */
export function availabilityBody(site: string, { id, stock }: Product) {
  return {
    id: `${site}:${id}`,
    site,
    productId: id,
    ...defined({ stockLevel: stock }),
    available: stock !== 0,
    popularity: 0,
    distributionChannel: "ASSORTMENT" as const,
    metadata: seededTimes,
  };
}

/** The availabilities of a site, the default one without a code; undefined for a site that does not exist. */
export function availabilitiesOf(tenant: Tenant, siteCode: string | undefined) {
  const site = siteCode === undefined ? tenant.sites.main : findSite(tenant.sites, siteCode);
  return site === undefined
    ? undefined
    : publishedProducts(tenant).map((product) => availabilityBody(site.code, product));
}
