import { issueCustomerAccessToken } from "../../domain/customer-session.ts";
import { operation } from "../../http/operation.ts";
import { invalidToken } from "../../http/problem.ts";
import { customerTokenBody } from "./token-bodies.ts";

/** The session comes from the refresh token, whoever's the bearer is (D7); it may be used for ever (SES-6). */
export const refreshCustomerToken = operation("GET /customer/{tenant}/refreshauthtoken", ({ query, reply }, world) => {
  const token = world.tokens.get(query.refreshToken);
  const session = token?.kind === "customer-refresh" ? world.sessions.get(token.sessionId) : undefined;
  if (session === undefined) return reply(401, invalidToken);
  return reply(200, customerTokenBody(world, session, issueCustomerAccessToken(world, session), query.refreshToken));
});
