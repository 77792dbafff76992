import { shopOperation } from "../operation.ts";
import { listProductBodies } from "../products.ts";
import { codeError } from "../shop-errors.ts";

/** The list of products, its query in the body. */
export const searchProducts = shopOperation(
  "POST /product/{tenant}/products/search",
  ({ query, headers, body, reply }, tenant) => {
    const listing = listProductBodies(tenant, { ...query, q: body.q }, headers["accept-language"]);
    if ("problem" in listing) return reply(400, codeError(400, listing.problem));
    return reply(200, listing.page, listing.headers);
  },
);
