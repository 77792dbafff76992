import { insertAddress as add } from "../../domain/addresses.ts";
import { replaceWith } from "../../domain/merge-patch.ts";
import { operation } from "../../http/operation.ts";
import { invalidToken } from "../../http/error-bodies.ts";
import { addressPatch } from "./address-body.ts";

export const addAddress = operation("POST /customer/{tenant}/me/addresses", ({ principal, body, reply }, tenant) => {
  const customer = tenant.customers.get(principal.session.customerId);
  if (customer === undefined) return reply(401, invalidToken);
  const blank = { id: tenant.ids.objectId(), metadata: { version: 1 } };
  add(tenant, customer, replaceWith(blank, addressPatch(body)));
  return reply(201, { id: blank.id });
});
