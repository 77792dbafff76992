import { findAddress, removeAddress } from "../../domain/addresses.ts";
import { operation } from "../../http/operation.ts";
import { invalidToken } from "../../http/error-bodies.ts";
import { addressNotFound } from "./customer-problems.ts";

export const deleteAddress = operation(
  "DELETE /customer/{tenant}/me/addresses/{addressId}",
  ({ principal, params, reply }, tenant) => {
    const customer = tenant.customers.get(principal.session.customerId);
    if (customer === undefined) return reply(401, invalidToken);
    const address = findAddress(customer, params.addressId);
    if (address === undefined) return reply(404, addressNotFound(params.addressId));
    removeAddress(tenant, customer, address.id);
    return reply(204);
  },
);
