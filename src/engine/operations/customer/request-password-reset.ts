import { customerOfEmail } from "../../domain/customers.ts";
import { mailToken } from "../../domain/mails.ts";
import { operation } from "../../http/operation.ts";

/** Mails a token for a new password; the answer does not tell whether there is such an account. */
export const requestPasswordReset = operation("POST /customer/{tenant}/password/reset", ({ body, reply }, tenant) => {
  const customer = customerOfEmail(tenant, body.email);
  if (customer !== undefined) {
    mailToken(tenant, customer.email, {
      kind: "password-reset",
      customerId: customer.id,
      passwordSalt: customer.password.salt,
    });
  }
  return reply(204);
});
