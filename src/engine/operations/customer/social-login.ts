import { issueIdToken, logIn } from "../../domain/customer-session.ts";
import { customerOfEmail, customerOfIdentity, inventedEmail } from "../../domain/customers.ts";
import { customerRefreshTold, sessionIdleTime } from "../../domain/lifetimes.ts";
import { operation } from "../../http/operation.ts";
import { faultBody } from "../../http/problem.ts";
import { customerScope } from "./token-bodies.ts";

const invalidCode = faultBody("Invalid authorization code", "oauth.v2.InvalidCredentials");

/** Logs in the customer whose e-mail address the code is, or else one who is made up for the code. */
export const socialLogin = operation("POST /customer/{tenant}/socialLogin", ({ principal, query, reply }, world) => {
  const { code } = query;
  if (code === "invalid") return reply(401, invalidCode);
  const email = customerOfEmail(world, code)?.email ?? inventedEmail(code, "social");
  const customer = customerOfIdentity(world, email);
  const login = logIn(world, principal, customer);
  return reply(200, {
    social_access_token: world.ids.token(),
    social_id_token: issueIdToken(world, customer),
    refresh_token: login.refreshToken,
    refresh_token_expires_in: String(customerRefreshTold),
    session_idle_time: sessionIdleTime,
    token_type: "Bearer",
    access_token: login.accessToken,
    saas_token: login.saasToken,
    expires_in: String(world.lifetimes.customerTtl),
    scope: customerScope(world),
  });
});
