import { issueCustomerAccessToken } from "../../domain/customer-session.ts";
import { operation } from "../../http/operation.ts";
import { invalidToken } from "../../http/error-bodies.ts";
import { customerTokenBody } from "./token-bodies.ts";
import { defined } from "../../../shared/defined.ts";

/**
 * The session comes from the refresh token, whoever's the bearer is (D7); it may be used for ever (SES-6). A legal entity
 * that is named is remembered.
 */
export const refreshCustomerToken = operation("GET /customer/{tenant}/refreshauthtoken", ({ query, reply }, tenant) => {
  const { refreshToken, legalEntityId } = query;
  const token = tenant.tokens.get(refreshToken);
  const known = token?.kind === "customer-refresh" ? tenant.sessions.get(token.sessionId) : undefined;
  if (known === undefined) return reply(401, invalidToken);
  const session = { ...known, ...defined({ legalEntityId }) };
  if (legalEntityId !== undefined) tenant.sessions.set(session.id, session);
  const accessToken = issueCustomerAccessToken(tenant, session, tenant.lifetimes.customerTtl);
  return reply(200, customerTokenBody(tenant, session, accessToken, refreshToken));
});
