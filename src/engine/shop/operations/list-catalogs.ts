import { catalogBody } from "../catalogs.ts";
import { list } from "../../http/listing.ts";
import { shopOperation } from "../operation.ts";
import { detailedError } from "../shop-errors.ts";

/** The catalogs, or those of a site. */
export const listCatalogs = shopOperation("GET /catalog/{tenant}/catalogs", ({ query, headers, reply }, tenant) => {
  const { publishedSite, ...asked } = query;
  const bodies = tenant.catalog.catalogs
    .map((catalog) => catalogBody(tenant, catalog, headers["accept-language"]))
    .filter(({ publishedSites }) => publishedSite === undefined || publishedSites.includes(publishedSite));
  const listing = list(bodies, asked);
  if ("problem" in listing) return reply(400, detailedError(400, listing.problem));
  return reply(200, listing.page, listing.headers);
});
