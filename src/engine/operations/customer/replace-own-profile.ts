import { accountOf, type Customer } from "../../domain/customer.ts";
import { saveProfile } from "../../domain/customers.ts";
import { replaceWith } from "../../domain/merge-patch.ts";
import { operation } from "../../http/operation.ts";
import { invalidToken } from "../../http/error-bodies.ts";
import { badRequest, conflict } from "./customer-problems.ts";
import { profilePatch, profileProblem, versionProblem } from "./profile-body.ts";

/** Replaces the profile; the next context that is created uses it (VAL-2). */
export const replaceOwnProfile = operation("PUT /customer/{tenant}/me", ({ principal, body, reply }, tenant) => {
  const customer = tenant.customers.get(principal.session.customerId);
  if (customer === undefined) return reply(401, invalidToken);
  const wrong = profileProblem(tenant, body);
  if (wrong !== undefined) return reply(400, badRequest(wrong));
  const stale = versionProblem(body.metadata, customer.version);
  if (stale !== undefined) return reply(409, conflict(stale));
  saveProfile(tenant, replaceWith<Customer>(accountOf(customer), profilePatch(body)));
  return reply(204);
});
