import { changeEmail, customerOfEmail } from "../../domain/customers.ts";
import { redeemToken } from "../../domain/mails.ts";
import { operation } from "../../http/operation.ts";
import { badMailedToken, badRequest } from "./customer-problems.ts";

/** The customer logs in with the new address from now on, unless it has got an account meanwhile. */
export const confirmEmailChange = operation(
  "POST /customer/{tenant}/me/accounts/internal/email/change/confirm",
  ({ body, reply }, tenant) => {
    const { customerId = "", change } = redeemToken(tenant, body.token, "email-change") ?? {};
    const customer = tenant.customers.get(customerId);
    if (customer === undefined || change === undefined) return reply(400, badMailedToken);
    const { newEmail, syncContactEmail } = change;
    const other = customerOfEmail(tenant, newEmail);
    if (other !== undefined && other.id !== customer.id) return reply(400, badRequest(`${newEmail} has an account`));
    changeEmail(tenant, customer, newEmail, syncContactEmail);
    return reply(204);
  },
);
