import { changePassword } from "../../domain/customers.ts";
import { redeemToken } from "../../domain/mails.ts";
import { operation } from "../../http/operation.ts";
import { badMailedToken } from "./customer-problems.ts";

/** A new password for whoever has the mailed token. */
export const resetPassword = operation("POST /customer/{tenant}/password/reset/update", ({ body, reply }, world) => {
  const token = redeemToken(world, body.token, "password-reset");
  const customer = token === undefined ? undefined : world.customers.get(token.customerId);
  if (customer === undefined || token?.passwordSalt !== customer.password.salt) return reply(400, badMailedToken);
  changePassword(world, customer, body.password);
  return reply(204);
});
