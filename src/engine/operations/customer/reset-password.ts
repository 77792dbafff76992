import { setPassword } from "../../domain/customers.ts";
import { redeemToken } from "../../domain/mails.ts";
import { operation } from "../../http/operation.ts";
import { badMailedToken } from "./customer-problems.ts";

/** A new password for whoever has the mailed token. */
export const resetPassword = operation("POST /customer/{tenant}/password/reset/update", ({ body, reply }, tenant) => {
  const token = redeemToken(tenant, body.token, "password-reset");
  const customer = token === undefined ? undefined : tenant.customers.get(token.customerId);
  if (customer === undefined || token?.passwordSalt !== customer.password.salt) return reply(400, badMailedToken);
  setPassword(tenant, customer, body.password);
  return reply(204);
});
