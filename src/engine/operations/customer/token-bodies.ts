import type { AnonymousTokens } from "../../domain/anonymous-session.ts";
import type { LoggedIn } from "../../domain/customer-session.ts";
import { customerRefreshTold } from "../../domain/lifetimes.ts";
import { customerScopes } from "../../domain/scopes.ts";
import type { Session } from "../../domain/session.ts";
import { toldSessionId } from "../../domain/session-context.ts";
import { given } from "../../domain/values.ts";
import type { World } from "../../domain/world.ts";

const token_type = "Bearer" as const;

/** The answer of anonymous login and refresh; it spells the session ID `sessionId`. */
export function anonymousTokenBody(world: World, session: Session, { accessToken, refreshToken }: AnonymousTokens) {
  return {
    token_type,
    access_token: accessToken,
    expires_in: world.lifetimes.anonymousTtl,
    ...(refreshToken === undefined
      ? {}
      : { refresh_token: refreshToken, refresh_token_expires_in: world.lifetimes.anonymousRefreshTtl }),
    ...given({ sessionId: toldSessionId(world, session) }),
    scope: `tenant=${world.tenant}`,
  };
}

/** What a customer's token is for. */
export function customerScope({ tenant }: World): string {
  return `${customerScopes} tenant=${tenant}`;
}

/** The answer of a login. */
export function loginBody(world: World, { session, accessToken, refreshToken, saasToken }: LoggedIn) {
  return {
    ...customerTokenBody(world, session, accessToken, refreshToken),
    saas_token: saasToken,
    saasToken,
    initialPassword: "false",
  };
}

/** The answer of login and refresh, in both spellings; it spells the session ID `session_id`. */
export function customerTokenBody(world: World, session: Session, accessToken: string, refreshToken: string) {
  const { customerTtl } = world.lifetimes;
  return {
    access_token: accessToken,
    expires_in: customerTtl,
    refresh_token: refreshToken,
    refresh_token_expires_in: customerRefreshTold,
    token_type,
    ...given({ session_id: toldSessionId(world, session) }),
    accessToken,
    expiresIn: customerTtl,
    refreshToken,
    refreshTokenExpiresIn: customerRefreshTold,
  };
}
