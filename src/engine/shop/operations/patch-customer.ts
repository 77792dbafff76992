import { setActive } from "../../domain/customers.ts";
import { customerNotFound } from "../managed-customers.ts";
import { shopOperation } from "../operation.ts";
import { typedError } from "../shop-errors.ts";

/** Switches an account on or off. */
export const patchCustomer = shopOperation(
  "PATCH /customer/{tenant}/customers/{customerNumber}",
  ({ params: { customerNumber }, body, reply }, tenant) => {
    const customer = tenant.customers.get(customerNumber);
    if (customer === undefined) return reply(404, customerNotFound(customerNumber));
    const { version = customer.version } = body.metadata ?? {};
    if (version !== customer.version)
      return reply(409, typedError(409, `The version is ${customer.version} and not ${version}`));
    if (body.active !== undefined) setActive(tenant, customer, body.active);
    return reply(200);
  },
);
