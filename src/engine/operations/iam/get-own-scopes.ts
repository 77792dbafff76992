import { customerScopes } from "../../domain/scopes.ts";
import { operation } from "../../http/operation.ts";
import { defined } from "../../../shared/defined.ts";

/** Every customer may do the same. */
export const getOwnScopes = operation("GET /iam/{tenant}/users/me/scopes", ({ principal, reply }, tenant) => {
  const userId = principal.session.customerId;
  const vendorId = tenant.customers.get(userId)?.vendorId;
  return reply(200, { userId, scopes: customerScopes, ...defined({ vendorId }) });
});
