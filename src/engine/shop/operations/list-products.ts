import { shopOperation } from "../operation.ts";
import { listProductBodies } from "../products.ts";
import { codeError } from "../shop-errors.ts";

/** The products that are for sale. */
export const listProducts = shopOperation("GET /product/{tenant}/products", ({ query, headers, reply }, tenant) => {
  const listing = listProductBodies(tenant, query, headers["accept-language"]);
  if ("problem" in listing) return reply(400, codeError(400, listing.problem));
  return reply(200, listing.page, listing.headers);
});
