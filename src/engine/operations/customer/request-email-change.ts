import { emailKey } from "../../domain/customer.ts";
import { customerOfEmail } from "../../domain/customers.ts";
import { mailToken } from "../../domain/mails.ts";
import { passwordMatches } from "../../domain/password.ts";
import { operation } from "../../http/operation.ts";
import { invalidToken } from "../../http/error-bodies.ts";
import { badRequest, wrongPassword } from "./customer-problems.ts";

/** Mails a token to the new address; nothing changes before it comes back. */
export const requestEmailChange = operation(
  "POST /customer/{tenant}/me/accounts/internal/email/change",
  ({ principal, body, reply }, tenant) => {
    const { email, password, newEmail, syncContactEmail = false } = body;
    const customer = tenant.customers.get(principal.session.customerId);
    if (customer === undefined) return reply(401, invalidToken);
    if (emailKey(email) !== emailKey(customer.email)) {
      return reply(400, badRequest("body/email is not the login e-mail address"));
    }
    if (!passwordMatches(password, customer.password)) return reply(400, wrongPassword);
    const other = customerOfEmail(tenant, newEmail);
    if (other !== undefined && other.id !== customer.id) return reply(400, badRequest(`${newEmail} has an account`));
    mailToken(tenant, newEmail, {
      kind: "email-change",
      customerId: customer.id,
      change: { newEmail, syncContactEmail },
    });
    return reply(204);
  },
);
