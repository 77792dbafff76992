import { findSite } from "../../domain/site.ts";
import { availabilityBody } from "../availability.ts";
import { shopOperation } from "../operation.ts";
import { findProduct } from "../products.ts";
import { codeError } from "../shop-errors.ts";

/** What a site has of a product. */
export const getAvailability = shopOperation(
  "GET /availability/{tenant}/availability/{productId}/{site}",
  ({ params, reply }, tenant) => {
    const product = findProduct(tenant, params.productId);
    const site = findSite(tenant.sites, params.site);
    if (product === undefined || site === undefined)
      return reply(404, codeError(404, `Availability of ${params.productId} on site ${params.site} not found`));
    return reply(200, availabilityBody(site.code, product));
  },
);
