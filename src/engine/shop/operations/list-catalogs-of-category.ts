import { catalogBody } from "../catalogs.ts";
import { categoryNotFound } from "../categories.ts";
import { list } from "../../http/listing.ts";
import { shopOperation } from "../operation.ts";
import { detailedError } from "../shop-errors.ts";

/** The catalogs that have a category among their roots. */
export const listCatalogsOfCategory = shopOperation(
  "GET /catalog/{tenant}/catalogs/categories/{categoryId}",
  ({ params: { categoryId }, query, headers, reply }, tenant) => {
    if (!tenant.catalog.categories.some(({ id }) => id === categoryId)) return reply(404, categoryNotFound(categoryId));
    const bodies = tenant.catalog.catalogs
      .map((catalog) => catalogBody(tenant, catalog, headers["accept-language"]))
      .filter(({ categoryIds }) => categoryIds.includes(categoryId));
    const listing = list(bodies, query);
    if ("problem" in listing) return reply(400, detailedError(400, listing.problem));
    return reply(200, listing.page, listing.headers);
  },
);
