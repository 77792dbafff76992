import { categoriesForbidden, categoryNotFound, categoryTree, visibleCategories } from "../categories.ts";

import { shopOperation } from "../operation.ts";

/** A category with everything below it. */
export const getCategoryTree = shopOperation(
  "GET /category/{tenant}/category-trees/{categoryId}",
  ({ principal, params, query, reply }, tenant) => {
    const categories = visibleCategories(tenant, principal, query.showUnpublished);
    if (categories === undefined) return reply(403, categoriesForbidden);
    const category = categories.find(({ id }) => id === params.categoryId);
    if (category === undefined) return reply(404, categoryNotFound(params.categoryId));
    return reply(200, categoryTree(categories, category));
  },
);
