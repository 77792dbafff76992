import { changeContext, type ContextValues, newContext, type SessionContext } from "./context.ts";
import { isAlive, type Session } from "./session.ts";
import { customerValues, given, guestValues } from "./values.ts";
import type { World } from "./world.ts";

/**
 * The session with a context: the first cart creates it (CTX-1, CTX-2), everything later finds the one that is there
 * (CTX-5). Its `cartId` follows the session's active cart (VAL-3).
 */
export function ensureContext(world: World, session: Session, cartId?: string): Session {
  if (session.context !== undefined) {
    if (cartId === undefined || session.context.cartId === cartId) return session;
    return saveContext(world, session, changeContext(session.context, { cartId }, world.now));
  }
  const { customerId } = session;
  const values = { ...given({ customerId, cartId }), ...sessionValues(world, session), context: {} };
  return saveContext(world, session, newContext(session.id, values, world.now));
}

/** The context's values; before there is one, the values that it will start with (VAL-1, VAL-2, PRC-1). */
export function sessionValues(world: World, { context, customerId, remembered }: Session): ContextValues {
  if (context !== undefined) {
    const { siteCode, currency, targetLocation, language } = context;
    return given({ siteCode, currency, targetLocation, language });
  }
  const customer = customerId === undefined ? undefined : world.customers.get(customerId);
  return customer === undefined
    ? guestValues(remembered, world.sites.main)
    : customerValues(customer, world.sites.main);
}

export function saveContext(world: World, session: Session, context: SessionContext): Session {
  const saved: Session = { ...session, context };
  world.sessions.set(session.id, saved);
  return saved;
}

/** The session of an ID that the management endpoints accept: one that is alive and has a context (CTX-1, SES-4). */
export function managedSession(world: World, sessionId: string): (Session & { context: SessionContext }) | undefined {
  const session = world.sessions.get(sessionId);
  return session !== undefined && isAlive(session, world.now) && hasContext(session) ? session : undefined;
}

export function hasContext(session: Session): session is Session & { context: SessionContext } {
  return session.context !== undefined;
}

/** The session ID, where it is told: once there is a context, or always (D1). */
export function toldSessionId(world: World, session: Session): string | undefined {
  return session.context !== undefined || world.switches.sessionIdTold === "always" ? session.id : undefined;
}
