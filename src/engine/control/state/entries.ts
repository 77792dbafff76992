import type { components } from "../../../../spec/generated/control.ts";
import type { Cart } from "../../domain/cart.ts";
import { isIdle } from "../../domain/carts.ts";
import { endOfTime } from "../../domain/clock-offset.ts";
import type { SessionContext } from "../../domain/context.ts";
import type { Customer } from "../../domain/customer.ts";
import type { Order } from "../../domain/order.ts";
import { type EndedSession, isAlive, type Session } from "../../domain/session.ts";
import type { ReadTable, Tenant } from "../../domain/tenant.ts";
import { isExpired, type Token } from "../../domain/token.ts";
import type { StateOfSession } from "./state-control.ts";
import { defined } from "../../../shared/defined.ts";

type Schemas = components["schemas"];

const kinds = { anonymous: "guest", customer: "customer", managed: "managed" } as const;

/** A moment as text; lifetimes may reach past the last one that there is a text for. */
function textAt(milliseconds: number): string {
  return new Date(Math.min(milliseconds, endOfTime)).toISOString();
}

function textOrNever(milliseconds: number | null): string | null {
  return milliseconds === null ? null : textAt(milliseconds);
}

/** A session that is there, or one of the last that a logout has ended. */
export type ShownSession = EndedSession | Session;

export function stateOf(session: ShownSession, now: number): StateOfSession {
  if ("endedAt" in session) return "ended";
  return isAlive(session, now) ? "live" : "expired";
}

export function sessionEntry(
  { name: tenant, now }: Tenant,
  session: ShownSession,
  tokens: readonly Schemas["TokenEntry"][] = [],
): Schemas["SessionEntry"] {
  const { id, kind, customerId, createdAt } = session;
  const state = stateOf(session, now);
  const common = {
    tenant,
    id,
    kind: kinds[kind],
    state,
    ...defined({ customerId, createdAt: createdAt === undefined ? undefined : textAt(createdAt) }),
  };
  if ("endedAt" in session) {
    const endedAt = textAt(session.endedAt);
    return {
      ...common,
      expiresAt: endedAt,
      endedAt,
      hasContext: false,
      ...defined({ cartId: session.cartId }),
      tokens: [],
    };
  }
  const { legalEntityId, livesUntil, revivableUntil, context } = session;
  return {
    ...common,
    ...defined({ legalEntityId }),
    expiresAt: textOrNever(livesUntil),
    ...(kind === "anonymous" ? { revivableUntil: textAt(revivableUntil) } : {}),
    hasContext: context !== undefined,
    ...defined({ version: context?.metadata.version, cartId: context?.cartId }),
    tokens,
  };
}

/** The tokens of some sessions, without what they are: a token is a secret. */
export function tokenEntries(
  tenant: Tenant,
  sessionIds: ReadonlySet<string>,
): ReadonlyMap<string, readonly Schemas["TokenEntry"][]> {
  const found = new Map<string, Schemas["TokenEntry"][]>();
  for (const token of tenant.tokens.rows()) {
    if (!("sessionId" in token) || !sessionIds.has(token.sessionId)) continue;
    const known = found.get(token.sessionId) ?? [];
    known.push(tokenEntry(token, tenant.now));
    found.set(token.sessionId, known);
  }
  return found;
}

function tokenEntry(token: Extract<Token, { sessionId: string }>, now: number): Schemas["TokenEntry"] {
  return { kind: token.kind, expiresAt: textOrNever(token.expiresAt), expired: isExpired(token, now) };
}

export function contextEntry(tenant: Tenant, context: SessionContext): Schemas["ContextEntry"] {
  const { sessionId, customerId, cartId, siteCode, currency, metadata } = context;
  return {
    tenant: tenant.name,
    sessionId,
    ...defined({ customerId, cartId, siteCode, currency }),
    version: metadata.version,
    createdAt: metadata.createdAt,
    modifiedAt: metadata.modifiedAt,
  };
}

export function cartEntry(tenant: Tenant, cart: Cart): Schemas["CartEntry"] {
  const { id, owner, status, siteCode, currency, type, legalEntityId, items, activeIn, metadata } = cart;
  return {
    tenant: tenant.name,
    id,
    ...owner,
    status,
    siteCode,
    currency,
    ...defined({ type, legalEntityId }),
    items: items.length,
    activeIn,
    version: metadata.version,
    createdAt: metadata.createdAt,
    modifiedAt: metadata.modifiedAt,
    idleAt: textAt(Date.parse(metadata.modifiedAt) + tenant.lifetimes.cartTtl * 1000),
    idle: isIdle(tenant, cart),
  };
}

export function customerEntry(tenant: Tenant, customer: Customer): Schemas["CustomerEntry"] {
  const { id, email, firstName, lastName, deactivated, awaitsOptIn, lastLogin, version } = customer;
  return {
    tenant: tenant.name,
    id,
    email,
    ...defined({ firstName, lastName, lastLogin }),
    active: deactivated !== true,
    awaitsOptIn: awaitsOptIn === true,
    version,
  };
}

export function orderEntry(tenant: Tenant, order: Order): Schemas["OrderEntry"] {
  const { id, customerId, customer, cart, createdAt } = order;
  return { tenant: tenant.name, id, ...defined({ customerId }), email: customer.email, cartId: cart.id, createdAt };
}

function count(table: ReadTable<unknown>): number {
  return [...table.rows()].length;
}

/** How much there is of a tenant. */
export function countsOf(tenant: Tenant): Schemas["TenantEntry"] {
  const sessions = { live: 0, expired: 0, ended: 0 };
  let contexts = 0;
  for (const session of tenant.sessions.rows()) {
    sessions[stateOf(session, tenant.now)] += 1;
    if (session.context !== undefined) contexts += 1;
  }
  for (const id of tenant.ended.keys()) if (tenant.sessions.get(id) === undefined) sessions.ended += 1;
  return {
    tenant: tenant.name,
    now: textAt(tenant.now),
    sessions,
    contexts,
    carts: count(tenant.carts),
    customers: count(tenant.customers),
    orders: count(tenant.orders),
    mails: count(tenant.mails),
  };
}
