import { saveProfile } from "../../domain/customers.ts";
import { mergePatch } from "../../domain/merge-patch.ts";
import { operation } from "../../http/operation.ts";
import { invalidToken } from "../../http/error-bodies.ts";
import { badRequest, conflict } from "./customer-problems.ts";
import { profilePatch, profileProblem, versionProblem } from "./profile-body.ts";

/** Changes the profile; the next context that is created uses it (VAL-2). */
export const patchOwnProfile = operation("PATCH /customer/{tenant}/me", ({ principal, body, reply }, tenant) => {
  const customer = tenant.customers.get(principal.session.customerId);
  if (customer === undefined) return reply(401, invalidToken);
  const wrong = profileProblem(tenant, body);
  if (wrong !== undefined) return reply(400, badRequest(wrong));
  const stale = versionProblem(body.metadata, customer.version);
  if (stale !== undefined) return reply(409, conflict(stale));
  saveProfile(tenant, mergePatch(customer, profilePatch(body)));
  return reply(200);
});
