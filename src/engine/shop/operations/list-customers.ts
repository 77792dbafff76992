import { listManagedCustomers } from "../managed-customers.ts";
import { shopOperation } from "../operation.ts";
import { typedError } from "../shop-errors.ts";

/** Every customer of the tenant. */
export const listCustomers = shopOperation("GET /customer/{tenant}/customers", ({ query, reply }, tenant) => {
  const listing = listManagedCustomers(tenant, query);
  if ("problem" in listing) return reply(400, typedError(400, listing.problem));
  return reply(200, listing.page, listing.headers);
});
