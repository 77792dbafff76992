import { categoriesForbidden, listCategoryBodies } from "../categories.ts";
import { shopOperation } from "../operation.ts";
import { detailedError } from "../shop-errors.ts";

/** The categories, or the roots of them. */
export const listCategories = shopOperation(
  "GET /category/{tenant}/categories",
  ({ principal, query, headers, reply }, tenant) => {
    const listing = listCategoryBodies(tenant, principal, query, headers["accept-language"]);
    if (listing === undefined) return reply(403, categoriesForbidden);
    if ("problem" in listing) return reply(400, detailedError(400, listing.problem));
    return reply(200, listing.page, listing.headers);
  },
);
