import type { ContextValues, SessionContext } from "./context.ts";

/** A shopper's session. The context is part of it from the moment it comes to exist (CTX-1). */
export interface Session {
  readonly id: string;
  /** `managed` is a context that an employee created for no shopper (MGT-2). */
  readonly kind: "anonymous" | "customer" | "managed";
  readonly customerId?: string;
  /** When it began, in milliseconds since 1970; those of version 0.1.0 do not say. */
  readonly createdAt?: number;
  /** The company the customer acts for, as the last token refresh named it. */
  readonly legalEntityId?: string;
  /** What was passed at anonymous login (VAL-1). */
  readonly remembered: ContextValues;
  /** When the session lapses, in milliseconds since 1970; null never does (SES-6). */
  readonly livesUntil: number | null;
  /** Until when a refresh revives a lapsed session, in milliseconds since 1970 (SES-4). */
  readonly revivableUntil: number;
  readonly context?: SessionContext;
}

/** What is left of a session that a logout has ended, to show it. */
export interface EndedSession extends Pick<Session, "id" | "kind" | "customerId" | "createdAt"> {
  readonly cartId: string | undefined;
  readonly endedAt: number;
}

/** A session that is not over: a lapsed one answers as if it were not there (SES-4). */
export function isAlive(session: Session, now: number): boolean {
  return session.livesUntil === null || now < session.livesUntil;
}

/** A lapsed session that no refresh brings back (SES-4). */
export function isGoneForGood(session: Session, now: number): boolean {
  return !isAlive(session, now) && session.revivableUntil <= now;
}
