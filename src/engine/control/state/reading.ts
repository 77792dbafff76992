import type { SessionContext } from "../../domain/context.ts";
import type { Session } from "../../domain/session.ts";
import { hasContext } from "../../domain/session-context.ts";
import type { Tenant } from "../../domain/tenant.ts";
import { invalidOption } from "../../../shared/errors.ts";
import type { TenantScope } from "../../domain/tenant-scope.ts";
import {
  cartEntry,
  contextEntry,
  countsOf,
  customerEntry,
  orderEntry,
  sessionEntry,
  type ShownSession,
  stateOf,
  tokenEntries,
} from "./entries.ts";
import { lapsesOf } from "./lapses.ts";
import { type Listed, readerOf } from "./lists.ts";
import { statsOf } from "./stats.ts";
import type { ReadingOfState, StateOfSession } from "./state-control.ts";
import type { CountedParts } from "./worlds.ts";

const states: readonly StateOfSession[] = ["live", "expired", "ended"];

export function readingOfState(parts: CountedParts): ReadingOfState {
  const { store, worlds } = parts;
  const { list, tenantWith } = readerOf(parts);
  const one = <Shown>(what: string, id: string, of: TenantScope, find: (world: Tenant) => Shown | undefined): Shown => {
    const tenant = tenantWith(what, id, of, (world) => find(world) !== undefined);
    // It is there.
    return worlds.read(tenant, find) as Shown;
  };
  return {
    stats: () => statsOf(parts),
    tenants: async () => store.tenants.toSorted().map((tenant) => worlds.read(tenant, countsOf)),
    async sessions({ state, ...query } = {}) {
      if (state !== undefined && !states.includes(state))
        throw invalidOption(`state must be one of ${states.join(", ")}, not ${state}`);
      return list(
        query,
        (world) =>
          allSessions(world)
            .filter((row) => state === undefined || stateOf(row, world.now) === state)
            .filter(ofCustomer(query.customerId))
            .map((row) => ({ at: row.createdAt ?? 0, id: row.id, row })),
        (world, ids) => {
          const tokens = tokenEntries(world, ids);
          return (row) => sessionEntry(world, row, tokens.get(row.id));
        },
      );
    },
    session: async (id, of = {}) =>
      one("session", id, of, (world) => {
        const session = world.sessions.get(id) ?? world.ended.get(id);
        return session === undefined ? undefined : wholeSession(world, session);
      }),
    contexts: async (query = {}) =>
      list(
        query,
        ({ sessions }) =>
          [...sessions.rows()]
            .filter(hasContext)
            .filter(ofCustomer(query.customerId))
            .map(({ context }) => contextRow(context)),
        (world) => (context) => contextEntry(world, context),
      ),
    context: async (sessionId, of = {}) =>
      one("context of a session", sessionId, of, (world) => {
        const { context } = world.sessions.get(sessionId) ?? {};
        return context === undefined ? undefined : { ...contextEntry(world, context), context: { ...context } };
      }),
    carts: async (query = {}) =>
      list(
        query,
        ({ carts }) =>
          [...carts.rows()]
            .filter(({ owner }) => ofCustomer(query.customerId)("customerId" in owner ? owner : {}))
            .map((row) => ({ at: Date.parse(row.metadata.createdAt), id: row.id, row })),
        (world) => (cart) => cartEntry(world, cart),
      ),
    cart: async (id, of = {}) =>
      one("cart", id, of, (world) => {
        const cart = world.carts.get(id);
        return cart === undefined ? undefined : { ...cartEntry(world, cart), cart: { ...cart } };
      }),
    customers: async (query = {}) =>
      list(
        query,
        ({ customers }) =>
          [...customers.rows()]
            .filter(({ id }) => ofCustomer(query.customerId)({ customerId: id }))
            .map((row) => ({ at: 0, id: row.id, row })),
        (world) => (customer) => customerEntry(world, customer),
      ),
    customer: async (id, of = {}) =>
      one("customer", id, of, (world) => {
        const customer = world.customers.get(id);
        if (customer === undefined) return undefined;
        const { password: _secret, ...profile } = customer;
        return { ...customerEntry(world, customer), profile };
      }),
    lapses: async (query = {}) => lapsesOf(parts, query),
    orders: async (query = {}) =>
      list(
        query,
        ({ orders }) =>
          [...orders.rows()]
            .filter(ofCustomer(query.customerId))
            .map((row) => ({ at: Date.parse(row.createdAt), id: row.id, row })),
        (world) => (order) => orderEntry(world, order),
      ),
    order: async (id, of = {}) =>
      one("order", id, of, (world) => {
        const order = world.orders.get(id);
        return order === undefined ? undefined : { ...orderEntry(world, order), order: { ...order } };
      }),
  };
}

/** A logout that could not be kept has ended nothing. */
function allSessions({ sessions, ended }: Tenant): readonly ShownSession[] {
  return [...sessions.rows(), ...[...ended.values()].filter(({ id }) => sessions.get(id) === undefined)];
}

function ofCustomer(wanted: string | undefined): (row: { readonly customerId?: string }) => boolean {
  return ({ customerId }) => wanted === undefined || customerId === wanted;
}

function contextRow(context: SessionContext): Listed<SessionContext> {
  return { at: Date.parse(context.metadata.createdAt), id: context.sessionId, row: context };
}

function wholeSession(world: Tenant, session: ShownSession): Awaited<ReturnType<ReadingOfState["session"]>> {
  const { id, customerId } = session;
  const { context, remembered } = session as Partial<Session>;
  const entry = sessionEntry(world, session, tokenEntries(world, new Set([id])).get(id));
  const cart = entry.cartId === undefined ? undefined : world.carts.get(entry.cartId);
  const customer = customerId === undefined ? undefined : world.customers.get(customerId);
  return {
    ...entry,
    ...(remembered === undefined ? {} : { remembered }),
    ...(context === undefined ? {} : { context: { ...context } }),
    ...(cart === undefined ? {} : { cart: cartEntry(world, cart) }),
    ...(customer === undefined ? {} : { customer: customerEntry(world, customer) }),
  };
}
