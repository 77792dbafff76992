import { operation } from "../../http/operation.ts";
import { invalidToken } from "../../http/error-bodies.ts";
import { profileBody } from "./profile-body.ts";

/** The nameless guest that an anonymous token stands for. */
const guest = {
  id: "00000000",
  customerNumber: "00000000",
  firstName: "Anonymous",
  accounts: [],
  metadata: { version: 1 },
};

/** The own profile; addresses only with `expand=addresses`. */
export const getOwnProfile = operation("GET /customer/{tenant}/me", ({ principal, query, reply }, tenant) => {
  if (principal.kind === "anonymous") return reply(200, guest);
  const customer = tenant.customers.get(principal.session.customerId);
  if (customer === undefined) return reply(401, invalidToken);
  const expanded = query.expand?.split(",").includes("addresses") === true;
  return reply(200, { ...profileBody(tenant, customer), ...(expanded ? { addresses: customer.addresses } : {}) });
});
