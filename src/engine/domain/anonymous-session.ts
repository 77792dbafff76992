import type { ContextValues } from "./context.ts";
import { makeRoom } from "./room.ts";
import { isGoneForGood, type Session } from "./session.ts";
import { ensureContext } from "./session-context.ts";
import type { Tenant } from "./tenant.ts";

export interface AnonymousTokens {
  readonly accessToken: string;
  readonly refreshToken?: string;
}

/** A new anonymous session; without a context, unless the switch says otherwise (SES-1, D2). */
export function startAnonymousSession(tenant: Tenant, remembered: ContextValues): Session {
  makeRoom(tenant);
  const session: Session = {
    id: tenant.ids.uuid(),
    kind: "anonymous",
    createdAt: tenant.now,
    remembered,
    livesUntil: anHourFromNow(tenant),
    revivableUntil: refreshTokenEnd(tenant),
  };
  tenant.sessions.set(session.id, session);
  return tenant.switches.contextCreatedBy === "anonymous-login" ? ensureContext(tenant, session) : session;
}

/** A refresh restarts the session's hour, and revives a lapsed session unchanged (SES-3, SES-4). */
export function refreshAnonymousSession(tenant: Tenant, session: Session, withRefreshToken: boolean): Session {
  const refreshed: Session = {
    ...session,
    livesUntil: anHourFromNow(tenant),
    revivableUntil: withRefreshToken ? refreshTokenEnd(tenant) : session.revivableUntil,
  };
  tenant.sessions.set(session.id, refreshed);
  return refreshed;
}

/** An access token, and a refresh token if one is wanted. Earlier ones stay valid until they expire (SES-3). */
export function issueAnonymousTokens(tenant: Tenant, session: Session, withRefreshToken: boolean): AnonymousTokens {
  const accessToken = tenant.ids.token();
  tenant.tokens.set(accessToken, {
    kind: "anonymous",
    sessionId: session.id,
    expiresAt: tenant.now + tenant.lifetimes.anonymousTtl * 1000,
  });
  if (!withRefreshToken) return { accessToken };
  const refreshToken = tenant.ids.token();
  tenant.tokens.set(refreshToken, {
    kind: "anonymous-refresh",
    sessionId: session.id,
    expiresAt: refreshTokenEnd(tenant),
  });
  return { accessToken, refreshToken };
}

/** The session that a refresh may still reach: an anonymous one that is not gone for good (SES-4). */
export function refreshableSession(tenant: Tenant, sessionId: string): Session | undefined {
  const session = tenant.sessions.get(sessionId);
  return session?.kind === "anonymous" && !isGoneForGood(session, tenant.now) ? session : undefined;
}

/** The session outlives its access token by one second, so that 3599 s make an hour (SES-2). */
function anHourFromNow(tenant: Tenant): number {
  return tenant.now + (tenant.lifetimes.anonymousTtl + 1) * 1000;
}

function refreshTokenEnd(tenant: Tenant): number {
  return tenant.now + tenant.lifetimes.anonymousRefreshTtl * 1000;
}
