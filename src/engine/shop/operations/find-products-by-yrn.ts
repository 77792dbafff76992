import { shopOperation } from "../operation.ts";
import { findProduct, productBody, productIdOfYrn } from "../products.ts";

/** The products that the items of a cart name. */
export const findProductsByYrn = shopOperation("POST /product/{tenant}/search", ({ headers, body, reply }, tenant) =>
  reply(
    200,
    body.yrns.flatMap((yrn) => {
      const product = findProduct(tenant, productIdOfYrn(yrn));
      return product === undefined ? [] : productBody(tenant, product, headers["accept-language"]);
    }),
  ),
);
