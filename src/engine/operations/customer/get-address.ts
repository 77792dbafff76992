import { findAddress } from "../../domain/addresses.ts";
import { operation } from "../../http/operation.ts";
import { invalidToken } from "../../http/error-bodies.ts";
import { addressNotFound } from "./customer-problems.ts";

export const getAddress = operation(
  "GET /customer/{tenant}/me/addresses/{addressId}",
  ({ principal, params, reply }, tenant) => {
    const customer = tenant.customers.get(principal.session.customerId);
    if (customer === undefined) return reply(401, invalidToken);
    const address = findAddress(customer, params.addressId);
    if (address === undefined) return reply(404, addressNotFound(params.addressId));
    return reply(200, address);
  },
);
