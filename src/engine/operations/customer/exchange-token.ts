import { logIn } from "../../domain/customer-session.ts";
import { customerOfIdentity, inventedEmail } from "../../domain/customers.ts";
import { claimsOf } from "../../domain/jwt.ts";
import { exchanged, sessionIdleTime } from "../../domain/lifetimes.ts";
import { toldSessionId } from "../../domain/session-context.ts";
import { operation } from "../../http/operation.ts";
import { gatewayErrorBody } from "../../http/error-bodies.ts";
import { badRequest } from "./customer-problems.ts";
import { customerScope } from "./token-bodies.ts";
import { defined } from "../../../shared/defined.ts";

const invalidSubject = gatewayErrorBody("Invalid subject access token", "oauth.v2.InvalidAccessToken");

/** Logs in whoever a JWT of an identity provider names; its signature is not looked at. */
export const exchangeToken = operation(
  "POST /customer/{tenant}/exchangeauthtoken",
  ({ principal, query, reply }, tenant) => {
    const config = query.config ?? tenant.exchangeConfigs[0] ?? "default";
    if (!tenant.exchangeConfigs.includes(config)) return reply(400, badRequest(`There is no configuration ${config}`));
    const email = subjectEmail(query.subjectAccessToken);
    if (email === undefined) return reply(401, invalidSubject);
    const login = logIn(tenant, principal, customerOfIdentity(tenant, email), exchanged.ttl);
    return reply(200, {
      subject_access_token: query.subjectAccessToken,
      access_token: login.accessToken,
      saas_token: login.saasToken,
      refresh_token: login.refreshToken,
      refresh_token_expires_in: exchanged.refreshTold,
      session_idle_time: sessionIdleTime,
      token_type: "Bearer",
      expires_in: exchanged.ttl,
      scope: customerScope(tenant),
      ...defined({ session_id: toldSessionId(tenant, login.session) }),
    });
  },
);

/** The e-mail address that a JWT claims, else one made of its subject. */
function subjectEmail(token: string): string | undefined {
  const { email, sub } = (claimsOf(token) ?? {}) as { readonly email?: unknown; readonly sub?: unknown };
  if (typeof email === "string" && /^[^@\s]+@[^@\s]+$/.test(email)) return email;
  return typeof sub === "string" && sub !== "" ? inventedEmail(sub, "exchange") : undefined;
}
