import { list } from "../listing.ts";
import { shopOperation } from "../operation.ts";
import { onlyFields, productBody, publishedProducts } from "../products.ts";
import { codeError } from "../shop-errors.ts";

/** The list of products, its query in the body. */
export const searchProducts = shopOperation(
  "POST /product/{tenant}/products/search",
  ({ query, headers, body, reply }, tenant) => {
    const bodies = publishedProducts(tenant).map((product) => productBody(tenant, product, headers["accept-language"]));
    const listing = list(bodies, { ...query, q: body.q });
    if ("problem" in listing) return reply(400, codeError(400, listing.problem));
    return reply(
      200,
      listing.page.map((product) => onlyFields(product, query.fields)),
      listing.headers,
    );
  },
);
