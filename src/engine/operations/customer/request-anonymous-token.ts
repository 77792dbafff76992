import { issueAnonymousTokens, startAnonymousSession } from "../../domain/anonymous-session.ts";
import { operation } from "../../http/operation.ts";
import { anonymousTokenBody } from "./token-bodies.ts";
import { defined } from "../../../shared/defined.ts";

/** Starts an anonymous session (SES-1); the values passed are remembered (VAL-1). */
export const requestAnonymousToken = operation(
  "GET /customerlogin/auth/anonymous/login",
  ({ query, reply }, tenant) => {
    const { currency, siteCode, language, targetLocation } = query;
    const session = startAnonymousSession(tenant, defined({ currency, siteCode, language, targetLocation }));
    return reply(200, anonymousTokenBody(tenant, session, issueAnonymousTokens(tenant, session, true)));
  },
);
