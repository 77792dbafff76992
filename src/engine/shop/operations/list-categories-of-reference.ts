import { categoriesForbidden, categoryBody, visibleCategories } from "../categories.ts";
import { list } from "../../http/listing.ts";
import { findProduct } from "../products.ts";
import { shopOperation } from "../operation.ts";
import { detailedError } from "../shop-errors.ts";

/** The categories of a product. */
export const listCategoriesOfReference = shopOperation(
  "GET /category/{tenant}/assignments/references/{referenceId}",
  ({ principal, params, query, headers, reply }, tenant) => {
    const categories = visibleCategories(tenant, principal, query.showUnpublished);
    if (categories === undefined) return reply(403, categoriesForbidden);
    const product = findProduct(tenant, params.referenceId);
    if (product === undefined) return reply(404, detailedError(404, `Product with id ${params.referenceId} not found`));
    const { categoryIds = [] } = product;
    const bodies = categories
      .filter(({ id }) => categoryIds.includes(id))
      .map((one) => categoryBody(categories, one, headers["accept-language"]));
    const listing = list(bodies, query);
    if ("problem" in listing) return reply(400, detailedError(400, listing.problem));
    return reply(200, listing.page, listing.headers);
  },
);
