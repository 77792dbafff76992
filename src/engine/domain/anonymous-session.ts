import type { ContextValues } from "./context.ts";
import { isGoneForGood, type Session } from "./session.ts";
import { ensureContext } from "./session-context.ts";
import type { World } from "./world.ts";

export interface AnonymousTokens {
  readonly accessToken: string;
  readonly refreshToken?: string;
}

/** A new anonymous session; without a context, unless the switch says otherwise (SES-1, D2). */
export function startAnonymousSession(world: World, remembered: ContextValues): Session {
  const session: Session = {
    id: world.ids.uuid(),
    kind: "anonymous",
    remembered,
    livesUntil: anHourFromNow(world),
    revivableUntil: refreshTokenEnd(world),
  };
  world.sessions.set(session.id, session);
  return world.switches.contextCreatedBy === "anonymous-login" ? ensureContext(world, session) : session;
}

/** A refresh restarts the session's hour, and revives a lapsed session unchanged (SES-3, SES-4). */
export function refreshAnonymousSession(world: World, session: Session, withRefreshToken: boolean): Session {
  const refreshed: Session = {
    ...session,
    livesUntil: anHourFromNow(world),
    revivableUntil: withRefreshToken ? refreshTokenEnd(world) : session.revivableUntil,
  };
  world.sessions.set(session.id, refreshed);
  return refreshed;
}

/** An access token, and a refresh token if one is wanted. Earlier ones stay valid until they expire (SES-3). */
export function issueAnonymousTokens(world: World, session: Session, withRefreshToken: boolean): AnonymousTokens {
  const accessToken = world.ids.token();
  world.tokens.set(accessToken, {
    kind: "anonymous",
    sessionId: session.id,
    expiresAt: world.now + world.lifetimes.anonymousTtl * 1000,
  });
  if (!withRefreshToken) return { accessToken };
  const refreshToken = world.ids.token();
  world.tokens.set(refreshToken, {
    kind: "anonymous-refresh",
    sessionId: session.id,
    expiresAt: refreshTokenEnd(world),
  });
  return { accessToken, refreshToken };
}

/** The session that a refresh may still reach: an anonymous one that is not gone for good (SES-4). */
export function refreshableSession(world: World, sessionId: string): Session | undefined {
  const session = world.sessions.get(sessionId);
  return session?.kind === "anonymous" && !isGoneForGood(session, world.now) ? session : undefined;
}

/** The session outlives its access token by one second, so that 3599 s make an hour (SES-2). */
function anHourFromNow(world: World): number {
  return world.now + (world.lifetimes.anonymousTtl + 1) * 1000;
}

function refreshTokenEnd(world: World): number {
  return world.now + world.lifetimes.anonymousRefreshTtl * 1000;
}
