import type { components } from "../../../../spec/generated/control.ts";
import { hasContext } from "../../domain/session-context.ts";
import { unboundTenant } from "../../domain/tenant.ts";
import { pause } from "../../../shared/pause.ts";
import type { CountedParts, StateParts } from "./worlds.ts";

type Schemas = components["schemas"];
type Counts = Schemas["StatsCounts"];

/** So many sessions are looked at before others have their turn. */
const atOnce = 1000;

/** How much there is of each tenant and altogether; counted a little at a time, while the mock goes on. */
export async function statsOf(parts: CountedParts): Promise<Schemas["Stats"]> {
  const { store, logged } = parts;
  const asked = logged();
  const tenants: Schemas["TenantStats"][] = [];
  for (const tenant of store.tenants.toSorted()) {
    const ofTenant = asked.filter((request) => request.tenant === tenant).length;
    tenants.push({ tenant, ...(await countsIn(parts, tenant)), requests: ofTenant });
  }
  const unbound = { ...(await countsIn(parts, unboundTenant)), requests: asked.length };
  const total = tenants.reduce<Counts>((sum, counts) => ({ ...added(sum, counts), requests: asked.length }), unbound);
  const files = store.fileBytes;
  return { tenants, total, ...(files === undefined ? {} : { files }) };
}

function added(one: Counts, other: Counts): Counts {
  const names = Object.keys(one) as (keyof Counts)[];
  return Object.fromEntries(names.map((name) => [name, one[name] + other[name]])) as unknown as Counts;
}

async function countsIn({ store, worlds }: StateParts, tenant: string): Promise<Omit<Counts, "requests">> {
  let contexts = 0;
  let looked = 0;
  // Read on, while it changes.
  for (const session of worlds.read(tenant, ({ sessions }) => sessions.rows())) {
    if (hasContext(session)) contexts += 1;
    looked += 1;
    if (looked % atOnce === 0) await pause();
  }
  return worlds.read(tenant, ({ sessions, carts, customers, tokens, orders, mails }) => ({
    sessions: sessions.size,
    contexts,
    carts: carts.size,
    customers: customers.size,
    tokens: tokens.size,
    orders: orders.size,
    mails: mails.size,
    bytes: store.bytesOf(tenant),
  }));
}
