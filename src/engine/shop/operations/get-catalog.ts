import { catalogBody } from "../catalogs.ts";
import { shopOperation } from "../operation.ts";
import { detailedError } from "../shop-errors.ts";

/** One catalog. */
export const getCatalog = shopOperation(
  "GET /catalog/{tenant}/catalogs/{catalogId}",
  ({ params, headers, reply }, tenant) => {
    const catalog = tenant.catalog.catalogs.find(({ id }) => id === params.catalogId);
    if (catalog === undefined) return reply(404, detailedError(404, `Catalog with id ${params.catalogId} not found`));
    return reply(200, catalogBody(tenant, catalog, headers["accept-language"]));
  },
);
