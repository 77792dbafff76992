import { operation } from "../../http/operation.ts";
import { invalidToken } from "../../http/error-bodies.ts";

export const listAddresses = operation("GET /customer/{tenant}/me/addresses", ({ principal, reply }, tenant) => {
  const customer = tenant.customers.get(principal.session.customerId);
  return customer === undefined ? reply(401, invalidToken) : reply(200, customer.addresses);
});
