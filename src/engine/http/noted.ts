import type { Session } from "../domain/session.ts";
import type { ReadTables, Tenant } from "../domain/tenant.ts";
import type { RequestParameters } from "./decode.ts";
import type { Trace, TracedChange } from "./trace.ts";
import type { WireRequest } from "./wire.ts";

/** What notes the rows that a request has changed, if anybody wants to know. */
export function noter({ trace }: WireRequest) {
  if (trace === undefined) return undefined;
  return (table: TracedChange["table"], { key, before, after }: Omit<TracedChange, "table">): void =>
    note(trace, { table, key, before, after });
}

/** A transaction may be run again: what was noted of the last run goes. */
export function begin(
  trace: Trace,
  { parameters, bearer }: { readonly parameters: RequestParameters; readonly bearer: string | undefined },
  tenant: Tenant,
): void {
  const shopper = shopperOf(tenant, bearer);
  const named = parameters.path["sessionId"];
  trace.now = tenant.now;
  trace.why = undefined;
  trace.changes = undefined;
  trace.sessionId = shopper?.sessionId ?? (typeof named === "string" ? named : undefined);
  trace.customerId = shopper === undefined ? sessionNamed(trace.sessionId, tenant)?.customerId : shopper.customerId;
}

function sessionNamed(sessionId: string | undefined, { sessions }: Tenant): Session | undefined {
  return sessionId === undefined ? undefined : sessions.get(sessionId);
}

/** What a transaction has changed, as far as it shows: tokens are secrets, and say whose request it was. */
function note(trace: Trace, change: TracedChange): void {
  const { table, key, after } = change;
  if (table === "sessions" || table === "carts") (trace.changes ??= []).push(change);
  if (table === "sessions") trace.sessionId ??= key;
  if (table === "tokens") trace.sessionId ??= (after as { readonly sessionId?: string } | undefined)?.sessionId;
  if (table === "sessions" && key === trace.sessionId)
    trace.customerId = (after as Session | undefined)?.customerId ?? trace.customerId;
}

/** The session of a token, and whose it is. */
export function shopperOf({ tokens, sessions }: Pick<ReadTables, "sessions" | "tokens">, bearer: string | undefined) {
  const token = bearer === undefined ? undefined : tokens.get(bearer);
  if (token === undefined || !("sessionId" in token)) return undefined;
  return { sessionId: token.sessionId, customerId: sessions.get(token.sessionId)?.customerId };
}
