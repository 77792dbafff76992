import { categoriesForbidden, categoryBody, categoryNotFound, parentsOf, visibleCategories } from "../categories.ts";
import { list } from "../../http/listing.ts";
import { shopOperation } from "../operation.ts";
import { detailedError } from "../shop-errors.ts";

/** From the parent up to the root. */
export const listParentCategories = shopOperation(
  "GET /category/{tenant}/categories/{categoryId}/parents",
  ({ principal, params, query, headers, reply }, tenant) => {
    const categories = visibleCategories(tenant, principal, query.showUnpublished);
    if (categories === undefined) return reply(403, categoriesForbidden);
    const category = categories.find(({ id }) => id === params.categoryId);
    if (category === undefined) return reply(404, categoryNotFound(params.categoryId));
    const bodies = parentsOf(categories, category).map((one) =>
      categoryBody(categories, one, headers["accept-language"]),
    );
    const listing = list(bodies, query);
    if ("problem" in listing) return reply(400, detailedError(400, listing.problem));
    return reply(200, listing.page, listing.headers);
  },
);
