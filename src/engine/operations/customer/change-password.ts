import { setPassword as change } from "../../domain/customers.ts";
import { passwordMatches } from "../../domain/password.ts";
import { operation } from "../../http/operation.ts";
import { invalidToken } from "../../http/error-bodies.ts";
import { wrongPassword } from "./customer-problems.ts";

/** A new password for whoever knows the present one; sessions go on. */
export const changePassword = operation(
  "POST /customer/{tenant}/password/change",
  ({ principal, body, reply }, tenant) => {
    const customer = tenant.customers.get(principal.session.customerId);
    if (customer === undefined) return reply(401, invalidToken);
    if (!passwordMatches(body.currentPassword, customer.password)) return reply(400, wrongPassword);
    change(tenant, customer, body.newPassword);
    return reply(204);
  },
);
