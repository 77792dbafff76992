import { issueAnonymousTokens, startAnonymousSession } from "../../domain/anonymous-session.ts";
import { sweep } from "../../domain/sweep.ts";
import { given } from "../../domain/values.ts";
import { operation } from "../../http/operation.ts";
import { anonymousTokenBody } from "./token-bodies.ts";

/** Starts an anonymous session (SES-1); the values passed are remembered (VAL-1). */
export const requestAnonymousToken = operation("GET /customerlogin/auth/anonymous/login", ({ query, reply }, world) => {
  sweep(world);
  const { currency, siteCode, language, targetLocation } = query;
  const session = startAnonymousSession(world, given({ currency, siteCode, language, targetLocation }));
  return reply(200, anonymousTokenBody(world, session, issueAnonymousTokens(world, session, true)));
});
