import type { AnonymousTokens } from "../../domain/anonymous-session.ts";
import type { LoggedIn } from "../../domain/customer-session.ts";
import { customerRefreshTold } from "../../domain/lifetimes.ts";
import { customerScopes } from "../../domain/scopes.ts";
import type { Session } from "../../domain/session.ts";
import { toldSessionId } from "../../domain/session-context.ts";
import type { Tenant } from "../../domain/tenant.ts";
import { defined } from "../../../shared/defined.ts";

const token_type = "Bearer" as const;

/** The answer of anonymous login and refresh; it spells the session ID `sessionId`. */
export function anonymousTokenBody(tenant: Tenant, session: Session, { accessToken, refreshToken }: AnonymousTokens) {
  return {
    token_type,
    access_token: accessToken,
    expires_in: tenant.lifetimes.anonymousTtl,
    ...(refreshToken === undefined
      ? {}
      : { refresh_token: refreshToken, refresh_token_expires_in: tenant.lifetimes.anonymousRefreshTtl }),
    ...defined({ sessionId: toldSessionId(tenant, session) }),
    scope: `tenant=${tenant.name}`,
  };
}

/** What a customer's token is for. */
export function customerScope({ name }: Tenant): string {
  return `${customerScopes} tenant=${name}`;
}

/** The answer of a login. */
export function loginBody(tenant: Tenant, { session, accessToken, refreshToken, saasToken }: LoggedIn) {
  return {
    ...customerTokenBody(tenant, session, accessToken, refreshToken),
    saas_token: saasToken,
    saasToken,
    initialPassword: "false",
  };
}

/** The answer of login and refresh, in both spellings; it spells the session ID `session_id`. */
export function customerTokenBody(tenant: Tenant, session: Session, accessToken: string, refreshToken: string) {
  const { customerTtl } = tenant.lifetimes;
  return {
    access_token: accessToken,
    expires_in: customerTtl,
    refresh_token: refreshToken,
    refresh_token_expires_in: customerRefreshTold,
    token_type,
    ...defined({ session_id: toldSessionId(tenant, session) }),
    accessToken,
    expiresIn: customerTtl,
    refreshToken,
    refreshTokenExpiresIn: customerRefreshTold,
  };
}
