import { onlyFields } from "../../http/pages.ts";
import { shopOperation } from "../operation.ts";
import { findProduct, productBody } from "../products.ts";
import { codeError } from "../shop-errors.ts";

/** One product. */
export const getProduct = shopOperation(
  "GET /product/{tenant}/products/{productId}",
  ({ params, query, headers, reply }, tenant) => {
    const product = findProduct(tenant, params.productId);
    if (product === undefined) return reply(404, codeError(404, `Product with id ${params.productId} not found`));
    return reply(200, onlyFields(productBody(tenant, product, headers["accept-language"]), query.fields));
  },
);
