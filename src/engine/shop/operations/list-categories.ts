import { categoriesForbidden, categoryBody, rootsOf, visibleCategories } from "../categories.ts";
import { list } from "../../http/listing.ts";
import { shopOperation } from "../operation.ts";
import { detailedError } from "../shop-errors.ts";

/** The categories, or the roots of them. */
export const listCategories = shopOperation(
  "GET /category/{tenant}/categories",
  ({ principal, query, headers, reply }, tenant) => {
    const categories = visibleCategories(tenant, principal, query.showUnpublished);
    if (categories === undefined) return reply(403, categoriesForbidden);
    const asked = query.showRoots === true ? rootsOf(categories) : categories;
    const bodies = asked.map((one) => categoryBody(categories, one, headers["accept-language"]));
    const listing = list(bodies, query);
    if ("problem" in listing) return reply(400, detailedError(400, listing.problem));
    return reply(200, listing.page, listing.headers);
  },
);
