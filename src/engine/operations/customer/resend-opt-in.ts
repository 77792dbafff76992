import { customerOfEmail } from "../../domain/customers.ts";
import { mailToken } from "../../domain/mails.ts";
import { operation } from "../../http/operation.ts";

/** Mails a new opt-in token to an account that waits for one; the answer does not tell whether there is one. */
export const resendOptIn = operation(
  "POST /customer/{tenant}/signup/optin/refresh_token",
  ({ body, reply }, tenant) => {
    const customer = customerOfEmail(tenant, body.email);
    if (customer?.awaitsOptIn === true) mailToken(tenant, customer.email, { kind: "opt-in", customerId: customer.id });
    return reply(202);
  },
);
