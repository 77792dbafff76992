import { issueCustomerAccessToken, refreshCustomerSession } from "../../domain/customer-session.ts";
import { isContactOf } from "../../domain/company.ts";
import { isAlive } from "../../domain/session.ts";
import { chooseLegalEntity } from "../../domain/session-context.ts";
import { operation } from "../../http/operation.ts";
import { expiredToken, invalidToken } from "../../http/error-bodies.ts";
import { forbidden } from "./customer-problems.ts";
import { customerTokenBody } from "./token-bodies.ts";

/**
 * The session comes from the refresh token, whoever's the bearer is (D7); it may be used as long as the session lives: for ever, unless it is given an end (SES-6). A legal entity
 * that is named is remembered, and shows in the context (VAL-5).
 */
export const refreshCustomerToken = operation("GET /customer/{tenant}/refreshauthtoken", ({ query, reply }, tenant) => {
  const { refreshToken, legalEntityId } = query;
  const token = tenant.tokens.get(refreshToken);
  const known = token?.kind === "customer-refresh" ? tenant.sessions.get(token.sessionId) : undefined;
  if (known === undefined) {
    tenant.why("The refresh token is unknown to the tenant, or its session has ended by a logout");
    return reply(401, invalidToken);
  }
  if (!isAlive(known, tenant.now)) {
    tenant.why("The customer's session has lapsed: --customer-session-ttl, or the control plane, gave it an end");
    return reply(401, expiredToken);
  }
  if (legalEntityId !== undefined && !isContactOf(tenant, known.customerId, legalEntityId))
    return reply(403, forbidden(`The customer is not a contact of the legal entity ${legalEntityId}`));
  const alive = refreshCustomerSession(tenant, known);
  const session = legalEntityId === undefined ? alive : chooseLegalEntity(tenant, alive, legalEntityId);
  const accessToken = issueCustomerAccessToken(tenant, session, tenant.lifetimes.customerTtl);
  return reply(200, customerTokenBody(tenant, session, accessToken, refreshToken));
});
