import { categoriesForbidden, listCategoryBodies } from "../categories.ts";
import { shopOperation } from "../operation.ts";
import { detailedError } from "../shop-errors.ts";

/** The list of categories, its query in the body. */
export const searchCategories = shopOperation(
  "POST /category/{tenant}/categories/search",
  ({ principal, query, headers, body, reply }, tenant) => {
    const listing = listCategoryBodies(tenant, principal, { ...query, q: body.q }, headers["accept-language"]);
    if (listing === undefined) return reply(403, categoriesForbidden);
    if ("problem" in listing) return reply(400, detailedError(400, listing.problem));
    return reply(200, listing.page, listing.headers);
  },
);
