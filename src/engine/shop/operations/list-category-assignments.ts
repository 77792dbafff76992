import { below, categoriesForbidden, categoryNotFound, visibleCategories } from "../categories.ts";
import { list } from "../../http/listing.ts";
import { namesOf, publishedProducts } from "../products.ts";
import { shopOperation } from "../operation.ts";
import { detailedError } from "../shop-errors.ts";

/** The products of a category, and of those below it when asked. */
export const listCategoryAssignments = shopOperation(
  "GET /category/{tenant}/categories/{categoryId}/assignments",
  ({ principal, params, query, reply }, tenant) => {
    const categories = visibleCategories(tenant, principal, query.showUnpublished);
    if (categories === undefined) return reply(403, categoriesForbidden);
    const category = categories.find(({ id }) => id === params.categoryId);
    if (category === undefined) return reply(404, categoryNotFound(params.categoryId));
    const ids = [category, ...(query.withSubcategories === true ? below(categories, category.id, Infinity) : [])].map(
      ({ id }) => id,
    );
    const assignments = ids.flatMap((categoryId) =>
      publishedProducts(tenant)
        .filter(({ categoryIds = [] }) => categoryIds.includes(categoryId))
        .map((product) => ({
          id: `${categoryId}-${product.id}`,
          categoryId,
          ref: { id: product.id, type: "PRODUCT" as const, localizedName: namesOf(product) },
        })),
    );
    const listing = list(assignments, query);
    if ("problem" in listing) return reply(400, detailedError(400, listing.problem));
    return reply(200, listing.page, listing.headers);
  },
);
