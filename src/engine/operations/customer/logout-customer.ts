import { authenticate } from "../../domain/principal.ts";
import { endSession } from "../../domain/customer-session.ts";
import { operation } from "../../http/operation.ts";
import { invalidToken } from "../../http/error-bodies.ts";

/** Ends the session with everything that belongs to it (SES-7). */
export const logoutCustomer = operation("GET /customer/{tenant}/logout", ({ principal, query, reply }, tenant) => {
  const named = authenticate(tenant, query.accessToken);
  if (typeof named === "string" || named.kind !== "customer" || named.session.id !== principal.session.id) {
    return reply(401, invalidToken);
  }
  endSession(tenant, principal.session);
  return reply(204);
});
