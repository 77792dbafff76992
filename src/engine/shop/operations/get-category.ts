import { categoriesForbidden, categoryBody, categoryNotFound, visibleCategories } from "../categories.ts";

import { shopOperation } from "../operation.ts";

/** One category. */
export const getCategory = shopOperation(
  "GET /category/{tenant}/categories/{categoryId}",
  ({ principal, params, query, headers, reply }, tenant) => {
    const categories = visibleCategories(tenant, principal, query.showUnpublished);
    if (categories === undefined) return reply(403, categoriesForbidden);
    const category = categories.find(({ id }) => id === params.categoryId);
    if (category === undefined) return reply(404, categoryNotFound(params.categoryId));
    return reply(200, categoryBody(categories, category, headers["accept-language"]));
  },
);
