import {
  issueCustomerTokens,
  issueSaasToken,
  startCustomerSession,
  turnIntoCustomerSession,
} from "../../domain/customer-session.ts";
import { emailKey } from "../../domain/customer.ts";
import { passwordMatches } from "../../domain/password.ts";
import { operation } from "../../http/operation.ts";
import { faultBody } from "../../http/problem.ts";
import { customerTokenBody } from "./token-bodies.ts";

const wrongCredentials = faultBody("Wrong e-mail address or password", "oauth.v2.InvalidCredentials");

/** Turns the anonymous session into a customer session (SES-5), whose context, if there is one, stays (CTX-3). */
export const loginCustomer = operation("POST /customer/{tenant}/login", ({ principal, body, reply }, world) => {
  const customerId = world.emails.get(emailKey(body.email));
  const customer = customerId === undefined ? undefined : world.customers.get(customerId);
  if (customer === undefined || !passwordMatches(body.password, customer.password)) return reply(401, wrongCredentials);

  const { session: before } = principal;
  const session = !principal.former
    ? turnIntoCustomerSession(world, before, customer)
    : // The guest's token outlived the login (D3): the same customer is back (CTX-5), another one starts afresh.
      before.customerId === customer.id
      ? before
      : startCustomerSession(world, customer);
  const { accessToken, refreshToken } = issueCustomerTokens(world, session);
  const saasToken = issueSaasToken(world, customer.id);
  return reply(200, {
    ...customerTokenBody(world, session, accessToken, refreshToken),
    saas_token: saasToken,
    saasToken,
    initialPassword: "false",
  });
});
