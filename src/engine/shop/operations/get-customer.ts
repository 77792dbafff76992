import { customerNotFound, managedCustomerBody } from "../managed-customers.ts";
import { shopOperation } from "../operation.ts";

/** One customer. */
export const getCustomer = shopOperation(
  "GET /customer/{tenant}/customers/{customerNumber}",
  ({ params: { customerNumber }, query, reply }, tenant) => {
    const customer = tenant.customers.get(customerNumber);
    return customer === undefined
      ? reply(404, customerNotFound(customerNumber))
      : reply(200, managedCustomerBody(tenant, customer, query.expand));
  },
);
