import { customerOfEmail } from "../../domain/customers.ts";
import { mailToken } from "../../domain/mails.ts";
import { operation } from "../../http/operation.ts";

/** Mails a token for a new password; the answer does not tell whether there is such an account. */
export const requestPasswordReset = operation("POST /customer/{tenant}/password/reset", ({ body, reply }, tenant) => {
  const customer = customerOfEmail(tenant, body.email);
  if (customer !== undefined) {
    const { id: customerId, email, password } = customer;
    mailToken(tenant, email, { kind: "password-reset", customerId, passwordSalt: password.salt }, body.site);
  }
  return reply(204);
});
