import type { PublishedCatalog } from "../domain/catalog.ts";
import type { Tenant } from "../domain/tenant.ts";
import { rootsOf } from "./categories.ts";
import { localized } from "../http/localized.ts";
import { seededTimes } from "../operations/seeded.ts";

/** A catalog as the API shows it: without sites of its own it is every site's, without categories it has all the roots. */
export function catalogBody({ sites, catalog: { categories } }: Tenant, catalog: PublishedCatalog, language?: string) {
  const { id, localizedName, visible, publishedSites, categoryIds } = catalog;
  const { createdAt, modifiedAt: updatedAt } = seededTimes;
  return {
    id,
    name: localized(localizedName, language),
    status: visible ? ("visible" as const) : ("not_visible" as const),
    visibility: { visible },
    publishedSites: publishedSites ?? sites.all.map(({ code }) => code),
    categoryIds: categoryIds ?? rootsOf(categories).map((root) => root.id),
    metadata: { version: 1, createdAt, updatedAt },
  };
}
