import { issueCustomerAccessToken } from "../../domain/customer-session.ts";
import { given } from "../../domain/values.ts";
import { operation } from "../../http/operation.ts";
import { invalidToken } from "../../http/problem.ts";
import { customerTokenBody } from "./token-bodies.ts";

/**
 * The session comes from the refresh token, whoever's the bearer is (D7); it may be used for ever (SES-6). A legal entity
 * that is named is remembered.
 */
export const refreshCustomerToken = operation("GET /customer/{tenant}/refreshauthtoken", ({ query, reply }, world) => {
  const { refreshToken, legalEntityId } = query;
  const token = world.tokens.get(refreshToken);
  const known = token?.kind === "customer-refresh" ? world.sessions.get(token.sessionId) : undefined;
  if (known === undefined) return reply(401, invalidToken);
  const session = { ...known, ...given({ legalEntityId }) };
  if (legalEntityId !== undefined) world.sessions.set(session.id, session);
  const accessToken = issueCustomerAccessToken(world, session, world.lifetimes.customerTtl);
  return reply(200, customerTokenBody(world, session, accessToken, refreshToken));
});
