import { categoriesForbidden, categoryTree, rootsOf, visibleCategories } from "../categories.ts";

import { shopOperation } from "../operation.ts";

/** A tree for each root. */
export const listCategoryTrees = shopOperation(
  "GET /category/{tenant}/category-trees",
  ({ principal, query, reply }, tenant) => {
    const categories = visibleCategories(tenant, principal, query.showUnpublished);
    if (categories === undefined) return reply(403, categoriesForbidden);
    const wanted = query.categoryIds?.split(",").map((id) => id.trim());
    const roots = rootsOf(categories).filter(({ id }) => wanted === undefined || wanted.includes(id));
    return reply(
      200,
      roots.map((root) => categoryTree(categories, root)),
    );
  },
);
