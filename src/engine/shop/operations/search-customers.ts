import { listManagedCustomers } from "../managed-customers.ts";
import { shopOperation } from "../operation.ts";
import { typedError } from "../shop-errors.ts";

/** The list of customers, its query in the body. */
export const searchCustomers = shopOperation(
  "POST /customer/{tenant}/customers/search",
  ({ query, body, reply }, tenant) => {
    const listing = listManagedCustomers(tenant, { ...query, q: body.q });
    if ("problem" in listing) return reply(400, typedError(400, listing.problem));
    return reply(200, listing.page, listing.headers);
  },
);
