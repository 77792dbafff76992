import { logIn } from "../../domain/customer-session.ts";
import { customerOfEmail } from "../../domain/customers.ts";
import { passwordMatches } from "../../domain/password.ts";
import { operation } from "../../http/operation.ts";
import { gatewayErrorBody } from "../../http/error-bodies.ts";
import { loginBody } from "./token-bodies.ts";

const wrongCredentials = gatewayErrorBody("Wrong e-mail address or password", "oauth.v2.InvalidCredentials");
const deactivated = gatewayErrorBody("The account is deactivated", "oauth.v2.InvalidCredentials");
const awaitingOptIn = gatewayErrorBody("The account is not confirmed yet", "oauth.v2.InvalidCredentials");

/** Turns the anonymous session into a customer session (SES-5), whose context, if there is one, stays (CTX-3). */
export const loginCustomer = operation("POST /customer/{tenant}/login", ({ principal, body, reply }, tenant) => {
  const customer = customerOfEmail(tenant, body.email);
  if (customer === undefined || !passwordMatches(body.password, customer.password)) return reply(401, wrongCredentials);
  if (customer.deactivated === true) return reply(401, deactivated);
  if (customer.awaitsOptIn === true) return reply(401, awaitingOptIn);
  return reply(200, loginBody(tenant, logIn(tenant, principal, customer)));
});
