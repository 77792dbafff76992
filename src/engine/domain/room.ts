import { KitError } from "../../shared/errors.ts";
import { forgetSession } from "./carts.ts";
import { isAlive, isGoneForGood, type Session } from "./session.ts";
import type { Tenant } from "./tenant.ts";

/** So many sessions are looked at for one that may end. */
const lookedAt = 50;

/**
 * Makes room for one more session where a tenant has as many as it may have: a guest's ends for it. Of the next few it is
 * one that is over, else one that has lapsed, else one without a context, else the one that was not refreshed for the longest
 * time. The sessions of customers, and the contexts of employees, stay.
 *
 * @throws KitError `SESSIONS_FULL` when there is no guest among them
 */
export function makeRoom(tenant: Tenant): void {
  const { sessions, maxSessions, name, now } = tenant;
  if (maxSessions === 0 || sessions.size < maxSessions) return;
  let last: Session | undefined;
  const count = Math.min(lookedAt, sessions.size);
  const next = sessions.walk(count);
  // A walk stops at the end, and goes on at the beginning.
  for (const [, session] of [...next, ...sessions.walk(count - next.length)]) {
    if (session.kind !== "anonymous" && !isGoneForGood(session, now)) continue;
    if (last === undefined || isBefore(session, last, now)) last = session;
  }
  if (last === undefined)
    throw new KitError(
      "SESSIONS_FULL",
      `${name} has ${sessions.size} sessions, as many as it may have, and of the last ones looked at none is a guest's that could end: log customers out, reset, let customers' sessions end by themselves (customerSessionTtl), or allow more (maxSessions)`,
    );
  forgetSession(tenant, last);
  tenant.hint(
    "SESSIONS_FULL",
    `${name} has as many sessions as it may have, ${maxSessions}: each further one ends a guest's (--max-sessions)`,
    name,
  );
}

/** Whether a session ends before another one to make room. */
function isBefore(one: Session, other: Session, now: number): boolean {
  const difference = rank(one, now) - rank(other, now);
  return difference === 0 ? (one.livesUntil ?? Infinity) < (other.livesUntil ?? Infinity) : difference < 0;
}

function rank(session: Session, now: number): number {
  if (isGoneForGood(session, now)) return 0;
  if (!isAlive(session, now)) return 1;
  return session.context?.cartId === undefined ? 2 : 3;
}
