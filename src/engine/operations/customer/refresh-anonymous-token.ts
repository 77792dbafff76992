import { issueAnonymousTokens, refreshableSession, refreshAnonymousSession } from "../../domain/anonymous-session.ts";
import { expiryOf, isExpired } from "../../domain/token.ts";
import { operation } from "../../http/operation.ts";
import { expiredToken, invalidToken } from "../../http/error-bodies.ts";
import { anonymousTokenBody } from "./token-bodies.ts";

/** A new token of the same session, by `refresh_token` or by the deprecated `anonymous_token` (SES-3, SES-4). */
export const refreshAnonymousToken = operation(
  "GET /customerlogin/auth/anonymous/refresh",
  ({ query, reply }, tenant) => {
    const { refresh_token: refreshToken, anonymous_token: anonymousToken } = query;
    const key = refreshToken ?? anonymousToken;
    if (key === undefined) {
      return reply(400, {
        status: 400,
        type: "bad_request",
        message: "query must have refresh_token (or the deprecated anonymous_token)",
      });
    }
    const token = tenant.tokens.get(key);
    const kind = refreshToken === undefined ? "anonymous" : "anonymous-refresh";
    if (token?.kind !== kind) {
      tenant.why(`The tenant has issued no token of the kind ${kind} of this text, or has been reset`);
      return reply(401, invalidToken);
    }
    tenant.why(expiryOf(token, tenant.now));
    if (kind === "anonymous-refresh" && isExpired(token, tenant.now)) return reply(401, expiredToken);
    const session = refreshableSession(tenant, token.sessionId);
    if (session === undefined && !isExpired(token, tenant.now))
      tenant.why("The session of the token is no guest's any more, or is gone for good (SES-4)");
    if (session === undefined) return reply(401, isExpired(token, tenant.now) ? expiredToken : invalidToken);
    const withRefreshToken = kind === "anonymous-refresh";
    const refreshed = refreshAnonymousSession(tenant, session, withRefreshToken);
    return reply(200, anonymousTokenBody(tenant, refreshed, issueAnonymousTokens(tenant, refreshed, withRefreshToken)));
  },
);
