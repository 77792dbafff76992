import type { AnonymousTokens } from "../../domain/anonymous-session.ts";
import { customerRefreshTold } from "../../domain/lifetimes.ts";
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
