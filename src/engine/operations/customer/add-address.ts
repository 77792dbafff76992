import { addAddress as add } from "../../domain/addresses.ts";
import { replaceWith } from "../../domain/merge-patch.ts";
import { operation } from "../../http/operation.ts";
import { invalidToken } from "../../http/problem.ts";
import { addressPatch } from "./address-body.ts";

export const addAddress = operation("POST /customer/{tenant}/me/addresses", ({ principal, body, reply }, world) => {
  const customer = world.customers.get(principal.session.customerId);
  if (customer === undefined) return reply(401, invalidToken);
  const blank = { id: world.ids.objectId(), metadata: { version: 1 } };
  add(world, customer, replaceWith(blank, addressPatch(body)));
  return reply(201, { id: blank.id });
});
