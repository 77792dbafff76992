import { changeContext, type ContextValues, newContext, type SessionContext, withAttribute } from "./context.ts";
import type { Session } from "./session.ts";
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
  const { customerId, legalEntityId } = session;
  const context = defined({ legalEntityId });
  const values = { ...defined({ customerId, cartId }), ...sessionValues(tenant, session), context };
  return saveContext(tenant, session, newContext(session.id, values, tenant.now));
}

/** The context's values; before there is one, the values that it will start with (VAL-1, VAL-2, PRC-1). */
export function sessionValues(tenant: Tenant, { context, customerId, remembered }: Session): ContextValues {
  if (context !== undefined) {
    const { siteCode, currency, targetLocation, language } = context;
    return defined({ siteCode, currency, targetLocation, language });
  }
  const customer = customerId === undefined ? undefined : tenant.customers.get(customerId);
  return customer === undefined ? guestValues(remembered, tenant.sites) : customerValues(customer, tenant.sites.main);
}

export function saveContext(tenant: Tenant, session: Session, context: SessionContext): Session {
  const saved: Session = { ...session, context };
  tenant.sessions.set(session.id, saved);
  return saved;
}

/** A legal entity that is chosen at a token refresh is remembered, and shows in the context, also if it was removed there (VAL-5). */
export function chooseLegalEntity(tenant: Tenant, session: Session, legalEntityId: string): Session {
  const chosen: Session = { ...session, legalEntityId };
  tenant.sessions.set(session.id, chosen);
  return chosen.context === undefined || chosen.context.context["legalEntityId"] === legalEntityId
    ? chosen
    : saveContext(tenant, chosen, withAttribute(chosen.context, "legalEntityId", legalEntityId, tenant.now));
}

export function hasContext(session: Session): session is Session & { context: SessionContext } {
  return session.context !== undefined;
}

/** The session ID, where it is told: once there is a context, or always (D1). */
export function toldSessionId(tenant: Tenant, session: Session): string | undefined {
  return session.context !== undefined || tenant.switches.sessionIdTold === "always" ? session.id : undefined;
}
