import { issueIdToken, logIn } from "../../domain/customer-session.ts";
import { customerOfEmail, customerOfIdentity, inventedEmail } from "../../domain/customers.ts";
import { customerRefreshTold, sessionIdleTime } from "../../domain/lifetimes.ts";
import { operation } from "../../http/operation.ts";
import { gatewayErrorBody } from "../../http/error-bodies.ts";
import { customerScope } from "./token-bodies.ts";

const invalidCode = gatewayErrorBody("Invalid authorization code", "oauth.v2.InvalidCredentials");

/** Logs in the customer whose e-mail address the code is, or else one who is made up for the code. */
export const socialLogin = operation("POST /customer/{tenant}/socialLogin", ({ principal, query, reply }, tenant) => {
  const { code } = query;
  if (code === "invalid") return reply(401, invalidCode);
  const email = customerOfEmail(tenant, code)?.email ?? inventedEmail(code, "social");
  const customer = customerOfIdentity(tenant, email);
  const login = logIn(tenant, principal, customer);
  return reply(200, {
    social_access_token: tenant.ids.token(),
    social_id_token: issueIdToken(tenant, customer),
    refresh_token: login.refreshToken,
    refresh_token_expires_in: String(customerRefreshTold),
    session_idle_time: sessionIdleTime,
    token_type: "Bearer",
    access_token: login.accessToken,
    saas_token: login.saasToken,
    expires_in: String(tenant.lifetimes.customerTtl),
    scope: customerScope(tenant),
  });
});
