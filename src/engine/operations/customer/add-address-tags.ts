import { changeAddress, findAddress, withTags } from "../../domain/addresses.ts";
import { operation } from "../../http/operation.ts";
import { invalidToken } from "../../http/error-bodies.ts";
import { noTags, tagsOf } from "./address-body.ts";
import { addressNotFound } from "./customer-problems.ts";

export const addAddressTags = operation(
  "POST /customer/{tenant}/me/addresses/{addressId}/tags",
  ({ principal, params, query, reply }, tenant) => {
    const customer = tenant.customers.get(principal.session.customerId);
    if (customer === undefined) return reply(401, invalidToken);
    const address = findAddress(customer, params.addressId);
    if (address === undefined) return reply(404, addressNotFound(params.addressId));
    const tags = tagsOf(query.tags);
    if (tags.length === 0) return reply(400, noTags);
    changeAddress(tenant, customer, address, withTags(address, tags));
    return reply(204);
  },
);
