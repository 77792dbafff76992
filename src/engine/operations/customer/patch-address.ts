import { type AddressDraft, changeAddress, findAddress } from "../../domain/addresses.ts";
import { mergePatch } from "../../domain/merge-patch.ts";
import { operation } from "../../http/operation.ts";
import { invalidToken } from "../../http/error-bodies.ts";
import { addressPatch } from "./address-body.ts";
import { addressNotFound, conflict } from "./customer-problems.ts";
import { versionProblem } from "./profile-body.ts";

export const patchAddress = operation(
  "PATCH /customer/{tenant}/me/addresses/{addressId}",
  ({ principal, params, body, reply }, tenant) => {
    const customer = tenant.customers.get(principal.session.customerId);
    if (customer === undefined) return reply(401, invalidToken);
    const address = findAddress(customer, params.addressId);
    if (address === undefined) return reply(404, addressNotFound(params.addressId));
    const stale = versionProblem(body.metadata, address.metadata.version);
    if (stale !== undefined) return reply(409, conflict(stale));
    changeAddress(tenant, customer, address, mergePatch<AddressDraft>(address, addressPatch(body)));
    return reply(200);
  },
);
