import { list } from "../listing.ts";
import { shopOperation } from "../operation.ts";
import { onlyFields, productBody, publishedProducts } from "../products.ts";
import { codeError } from "../shop-errors.ts";

/** The products that are for sale. */
export const listProducts = shopOperation("GET /product/{tenant}/products", ({ query, headers, reply }, tenant) => {
  const bodies = publishedProducts(tenant).map((product) => productBody(tenant, product, headers["accept-language"]));
  const listing = list(bodies, query);
  if ("problem" in listing) return reply(400, codeError(400, listing.problem));
  return reply(
    200,
    listing.page.map((body) => onlyFields(body, query.fields)),
    listing.headers,
  );
});
