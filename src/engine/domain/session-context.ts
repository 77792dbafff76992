import { changeContext, type ContextValues, newContext, type SessionContext } from "./context.ts";
import { isAlive, type Session } from "./session.ts";
import { customerValues, guestValues } from "./values.ts";
import type { Tenant } from "./tenant.ts";
import { defined } from "../../shared/defined.ts";

/**
 * The session with a context: the first cart creates it (CTX-1, CTX-2), everything later finds the one that is there
 * (CTX-5). Its `cartId` follows the session's active cart (VAL-3).
 */
export function ensureContext(tenant: Tenant, session: Session, cartId?: string): Session {
  if (session.context !== undefined) {
    if (cartId === undefined || session.context.cartId === cartId) return session;
    return saveContext(tenant, session, changeContext(session.context, { cartId }, tenant.now));
  }
  const { customerId } = session;
  const values = { ...defined({ customerId, cartId }), ...sessionValues(tenant, session), context: {} };
  return saveContext(tenant, session, newContext(session.id, values, tenant.now));
}

/** The context's values; before there is one, the values that it will start with (VAL-1, VAL-2, PRC-1). */
export function sessionValues(tenant: Tenant, { context, customerId, remembered }: Session): ContextValues {
  if (context !== undefined) {
    const { siteCode, currency, targetLocation, language } = context;
    return defined({ siteCode, currency, targetLocation, language });
  }
  const customer = customerId === undefined ? undefined : tenant.customers.get(customerId);
  return customer === undefined
    ? guestValues(remembered, tenant.sites.main)
    : customerValues(customer, tenant.sites.main);
}

export function saveContext(tenant: Tenant, session: Session, context: SessionContext): Session {
  const saved: Session = { ...session, context };
  tenant.sessions.set(session.id, saved);
  return saved;
}

/** The session of an ID that the management endpoints accept: one that is alive and has a context (CTX-1, SES-4). */
export function managedSession(tenant: Tenant, sessionId: string): (Session & { context: SessionContext }) | undefined {
  const session = tenant.sessions.get(sessionId);
  return session !== undefined && isAlive(session, tenant.now) && hasContext(session) ? session : undefined;
}

export function hasContext(session: Session): session is Session & { context: SessionContext } {
  return session.context !== undefined;
}

/** The session ID, where it is told: once there is a context, or always (D1). */
export function toldSessionId(tenant: Tenant, session: Session): string | undefined {
  return session.context !== undefined || tenant.switches.sessionIdTold === "always" ? session.id : undefined;
}
