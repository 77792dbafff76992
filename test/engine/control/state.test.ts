import { expect, it } from "vitest";
import type { components } from "../../../spec/generated/control.ts";
import { createKit } from "../../../src/engine/kit.ts";
import { shop } from "../../../src/engine/shop/index.ts";
import { type ControlDoor, eachControlDoor } from "../../support/control-doors.ts";
import { newTenant } from "../../support/transports.ts";
import { worked } from "../../support/worked.ts";

const start = Date.UTC(2026, 0, 1);
let now = start;
const uuid = /^[0-9a-f-]{36}$/;

async function scenario({ tell }: ControlDoor, name: string, tenant: string) {
  return await tell("POST /__kit/scenarios/{name}", { path: { name }, body: { tenant } });
}

async function logout({ door }: ControlDoor, tenant: string, token: string): Promise<void> {
  const headers = { authorization: `Bearer ${token}` };
  const answer = await door.send(`/customer/${tenant}/logout?accessToken=${token}`, { headers });
  expect(answer.status).toBe(204);
}

type Stats = components["schemas"]["Stats"];

const kinds = ["sessions", "contexts", "carts", "customers", "orders"] as const;

eachControlDoor(
  "the state",
  (reached) => {
    const { tell } = reached;

    it("has sessions: a guest's, a customer's, one that has expired, and one that a logout has ended", async () => {
      const tenant = newTenant();
      const guest = await scenario(reached, "a guest with a cart", tenant);
      now += 1000;
      const customer = await scenario(reached, "a customer with a cart", tenant);
      now += 1000;
      const gone = await scenario(reached, "a customer with a cart", tenant);
      await logout(reached, tenant, gone.token);
      const query = { tenant };
      const { items, total } = await tell("GET /__kit/sessions", { query });
      expect(total).toBe(3);
      expect(items).toEqual([
        expect.objectContaining({
          id: gone.sessionId,
          kind: "customer",
          state: "ended",
          hasContext: false,
          tokens: [],
        }),
        expect.objectContaining({
          id: customer.sessionId,
          kind: "customer",
          state: "live",
          customerId: customer.customerId,
          expiresAt: null,
          createdAt: new Date(now - 1000).toISOString(),
          tokens: expect.arrayContaining([
            { kind: "customer", expiresAt: new Date(now - 1000 + 2_591_999_000).toISOString(), expired: false },
            { kind: "customer-refresh", expiresAt: null, expired: false },
          ]),
        }),
        {
          tenant,
          id: guest.sessionId,
          kind: "guest",
          state: "live",
          createdAt: new Date(now - 2000).toISOString(),
          expiresAt: new Date(now - 2000 + 3_600_000).toISOString(),
          revivableUntil: new Date(now - 2000 + 86_399_000).toISOString(),
          hasContext: true,
          version: 1,
          cartId: guest.cartId,
          tokens: [
            { kind: "anonymous", expiresAt: new Date(now - 2000 + 3_599_000).toISOString(), expired: false },
            { kind: "anonymous-refresh", expiresAt: new Date(now - 2000 + 86_399_000).toISOString(), expired: false },
          ],
        },
      ]);
      await tell("POST /__kit/clock/advance", { query, body: { by: "61m" } });
      const inState = async (state: string): Promise<unknown> => {
        const page = await tell("GET /__kit/sessions", { query: { tenant, state } });
        return (page.items as { id: string }[]).map(({ id }) => id);
      };
      expect(await inState("live")).toEqual([customer.sessionId]);
      expect(await inState("expired")).toEqual([guest.sessionId]);
      expect(await inState("ended")).toEqual([gone.sessionId]);
      expect(await tell("GET /__kit/tenants")).toContainEqual({
        tenant,
        now: expect.any(String),
        sessions: { live: 1, expired: 1, ended: 1 },
        contexts: 2,
        carts: 2,
        customers: 4,
        orders: 0,
        mails: 0,
      });
      await tell("POST /__kit/reset", { query });
      expect((await tell("GET /__kit/sessions", { query })).total).toBe(0);
    });

    it("is counted by tenant and altogether, in rows, requests and bytes", async () => {
      const tenant = newTenant();
      const guest = await scenario(reached, "a guest with a cart", tenant);
      await scenario(reached, "a guest without a cart", tenant);
      const headers = { authorization: `Bearer ${guest.token}` };
      await reached.door.send(`/session-context/${tenant}/me/context`, { headers });
      const before = (await tell("GET /__kit/stats")) as Stats;
      const counts = { sessions: 2, contexts: 1, carts: 1, customers: 4, tokens: 4, orders: 0, mails: 0, requests: 1 };
      const own = ({ tenants }: Stats) => tenants.find((one) => one.tenant === tenant);
      expect(own(before)).toEqual({ tenant, ...counts, bytes: expect.any(Number) });
      expect(before.total.sessions).toBeGreaterThanOrEqual(2);
      expect(before.total.bytes).toBeGreaterThanOrEqual(own(before)?.bytes ?? NaN);

      const body = JSON.stringify({ key: "much", value: "x".repeat(10_000) });
      const json = { ...headers, "content-type": "application/json" };
      await reached.door.send(`/session-context/${tenant}/me/context/attributes`, {
        method: "POST",
        headers: json,
        body,
      });
      const after = (await tell("GET /__kit/stats")) as Stats;
      expect((own(after)?.bytes ?? 0) - (own(before)?.bytes ?? 0)).toBeGreaterThan(9000);
    });

    it("shows one whole, without tokens, passwords and secrets", async () => {
      const tenant = newTenant();
      const customer = await scenario(reached, "a customer with a cart", tenant);
      const { sessionId, cartId, customerId, token, refreshToken, saasToken } = customer;
      const shown = {
        sessions: await tell("GET /__kit/sessions/{id}", { path: { id: sessionId } }),
        contexts: await tell("GET /__kit/contexts/{id}", { path: { id: sessionId } }),
        carts: await tell("GET /__kit/carts/{id}", { path: { id: cartId } }),
        customers: await tell("GET /__kit/customers/{id}", { path: { id: customerId }, query: { tenant } }),
      };
      expect(shown).toEqual({
        sessions: expect.objectContaining({
          id: sessionId,
          remembered: {},
          context: expect.objectContaining({ sessionId, metadata: expect.objectContaining({ version: 1 }) }),
          cart: expect.objectContaining({ id: cartId, activeIn: [sessionId], status: "OPEN" }),
          customer: expect.objectContaining({ id: customerId, email: customer.email, active: true }),
        }),
        contexts: expect.objectContaining({ sessionId, version: 1, context: expect.objectContaining({ cartId }) }),
        carts: expect.objectContaining({
          id: cartId,
          customerId,
          idle: false,
          cart: expect.objectContaining({ id: cartId }),
        }),
        customers: expect.objectContaining({
          id: customerId,
          profile: expect.objectContaining({ addresses: expect.any(Array) }),
        }),
      });
      const lists = [];
      for (const kind of kinds) lists.push(await tell(`GET /__kit/${kind}`, { query: { tenant } }));
      const text = JSON.stringify([shown, lists]);
      for (const secret of [token, refreshToken, saasToken, "hash", "salt"]) expect(text).not.toContain(secret);
    });

    it("shows orders with their cart", async () => {
      const tenant = newTenant();
      const { token, saasToken, cartId, customerId } = await scenario(reached, "a customer with a cart", tenant);
      const headers = { authorization: `Bearer ${token}`, "content-type": "application/json" };
      const price = { priceId: "p", originalAmount: 1, effectiveAmount: 1, currency: "EUR" };
      const itemYrn = `urn:yaas:hybris:product:product:${tenant};coffee-beans`;
      const item = JSON.stringify({ itemYrn, quantity: 1, price });
      const added = await reached.door.send(`/cart/${tenant}/carts/${cartId}/items`, {
        method: "POST",
        headers,
        body: item,
      });
      expect(added.status).toBe(201);
      const placed = {
        cartId,
        paymentMethods: [{ provider: "invoice" }],
        shipping: { methodId: "post", zoneId: "at", methodName: "Post", amount: 0 },
        addresses: [
          { type: "BILLING", contactName: "C", street: "Ring", zipCode: "1010", city: "Wien", country: "AT" },
        ],
        customer: { email: "customer@emporix.com" },
      };
      const ordered = await reached.door.send(`/checkout/${tenant}/checkouts/order`, {
        method: "POST",
        headers: { ...headers, "saas-token": saasToken },
        body: JSON.stringify(placed),
      });
      const { orderId: id } = (await ordered.json()) as { orderId: string };
      const entry = { tenant, id, customerId, email: "customer@emporix.com", cartId, createdAt: expect.any(String) };
      const mine = { tenant, customerId };
      expect(await tell("GET /__kit/orders", { query: mine })).toEqual({ items: [entry], total: 1 });
      expect((await tell("GET /__kit/orders", { query: { tenant, customerId: "another" } })).items).toEqual([]);
      const order = expect.objectContaining({ cart: expect.objectContaining({ id: cartId }) });
      expect(await tell("GET /__kit/orders/{id}", { path: { id } })).toEqual({ ...entry, order });
      expect((await tell("GET /__kit/carts", { query: mine })).items).toEqual([
        expect.objectContaining({ status: "CLOSED", items: 1 }),
      ]);
    });

    it("comes in pages that stay in place while sessions come and go", async () => {
      const tenant = newTenant();
      const ids = [];
      for (let at = 0; at < 5; at++) {
        now += 1000;
        ids.unshift((await scenario(reached, "a guest with a cart", tenant)).sessionId);
      }
      for (const kind of ["sessions", "contexts"] as const) {
        const seen: unknown[] = [];
        let cursor: string | undefined;
        do {
          const query = { tenant, limit: "2", ...(cursor === undefined ? {} : { cursor }) };
          const page = await tell(`GET /__kit/${kind}`, { query });
          seen.push(
            ...(page.items as { id?: string; sessionId?: string }[]).map(({ id, sessionId }) => id ?? sessionId),
          );
          cursor = page.next;
          // One that comes after the first page is on none of the later ones.
          now += 1000;
          if (kind === "sessions" && cursor !== undefined) await scenario(reached, "a guest with a cart", tenant);
        } while (cursor !== undefined);
        expect(seen.slice(-5)).toEqual(ids);
        expect(seen).toHaveLength(kind === "sessions" ? 5 : 7);
      }
    });

    it("lapses in its order: what will, and what has since a moment", async () => {
      const tenant = newTenant();
      const query = { tenant };
      const { sessionId, cartId } = await scenario(reached, "a guest with a cart", tenant);
      const before = now;
      now += 1;
      const later = await scenario(reached, "a customer with a cart", tenant);
      const at = (seconds: number, since = before): string => new Date(since + seconds * 1000).toISOString();
      const guests = [
        { at: at(3599), tenant, what: "access token", sessionId },
        { at: at(3600), tenant, what: "session", sessionId },
        { at: at(86_399), tenant, what: "refresh token", sessionId },
        { at: at(86_399), tenant, what: "revival", sessionId },
        { at: at(2_592_000), tenant, what: "cart", sessionId, cartId },
      ];
      const mine = { ...query, sessionId };
      expect(await tell("GET /__kit/lapses", { query: mine })).toEqual(guests);
      const all = (await tell("GET /__kit/lapses", { query })) as { at: string; what: string; cartId?: string }[];
      expect(all).toEqual(all.toSorted((one, other) => (one.at < other.at ? -1 : 1)));
      expect(all.find(({ cartId: of }) => of === later.cartId)).toEqual({
        at: at(2_592_000, now),
        tenant,
        what: "cart",
        cartId: later.cartId,
      });
      expect(all.filter(({ what }) => what === "session")).toHaveLength(1);
      await tell("POST /__kit/clock/advance", { query, body: { by: "61m" } });
      expect(await tell("GET /__kit/lapses", { query: { ...mine, from: at(0) } })).toEqual(guests.slice(0, 2));
      expect(await tell("GET /__kit/lapses", { query: { ...mine, from: at(3599), to: at(86_399) } })).toEqual(
        guests.slice(1, 4),
      );
      expect(await tell("GET /__kit/lapses", { query: mine })).toEqual(guests.slice(2));
      for (const wrong of [{ from: "soon" }, { to: "-1" }, { tenant: "ACME" }] as Record<string, string>[])
        expect(await tell("GET /__kit/lapses", { query: wrong })).toEqual({ refused: expect.any(String) });
    });

    it("of one tenant is not another's; without a tenant it is everybody's", async () => {
      const [ours, theirs] = [newTenant(), newTenant()];
      const [our, their] = [
        await scenario(reached, "a guest with a cart", ours),
        await scenario(reached, "a guest with a cart", theirs),
      ];
      const ids = async (query: Record<string, string>): Promise<unknown> =>
        ((await tell("GET /__kit/carts", { query })).items as { id: string }[]).map(({ id }) => id);
      expect(await ids({ tenant: ours })).toEqual([our.cartId]);
      expect(await ids({ tenant: theirs })).toEqual([their.cartId]);
      expect(await ids({ limit: "500" })).toEqual(expect.arrayContaining([our.cartId, their.cartId]));
      const path = { id: our.cartId };
      expect(await tell("GET /__kit/carts/{id}", { path, query: { tenant: theirs } })).toEqual({
        refused: `There is no cart ${our.cartId} in ${theirs}`,
      });
      expect(await tell("GET /__kit/customers/{id}", { path: { id: "10000001" } })).toEqual({
        refused: expect.stringContaining("name the tenant"),
      });
    });

    it("refuses what it does not know", async () => {
      for (const kind of kinds) {
        const one = `GET /__kit/${kind}/{id}` as const;
        expect(await tell(one, { path: { id: "nothing" } })).toEqual({ refused: expect.stringContaining("nothing") });
        expect(await tell(one, { path: { id: "x" }, query: { tenant: "ACME" } })).toEqual({
          refused: expect.any(String),
        });
        for (const query of [{ limit: "0" }, { limit: "501" }, { cursor: "here" }, { tenant: "ACME" }] as object[])
          expect(await tell(`GET /__kit/${kind}`, { query: query as Record<string, string> })).toEqual({
            refused: expect.any(String),
          });
      }
      expect(await tell("GET /__kit/sessions", { query: { state: "asleep" } })).toEqual({
        refused: expect.any(String),
      });
      expect(await tell("GET /__kit/carts", { query: { state: "live" } })).toEqual({
        refused: expect.stringContaining("state"),
      });
    });
  },
  { now: () => now, services: [shop] },
);

it("of 5,000 sessions is read in a moment, and remembers the last 1000 that a logout has ended", async () => {
  const kit = createKit({ now: () => now });
  const send = (target: string, init?: RequestInit): Promise<Response> =>
    kit.fetch(`https://api.emporix.io${target}`, init);
  for (let at = 0; at < 4000; at++) await send("/customerlogin/auth/anonymous/login?tenant=acme&client_id=shop");
  const read = () => kit.control.state.sessions({ tenant: "acme", limit: 100 });
  expect(await worked(read)).toBeLessThan(500);
  const page = await read();
  expect([page.total, page.items.length]).toEqual([4000, 100]);
  expect(page.items.every(({ id, tokens }) => uuid.test(id) && tokens.length === 2)).toBe(true);
  for (let at = 0; at < 1001; at++) {
    const { token } = await kit.control.scenario("a customer without a cart", { tenant: "acme" });
    await send(`/customer/acme/logout?accessToken=${token}`, { headers: { authorization: `Bearer ${token}` } });
  }
  expect((await kit.control.state.sessions({ state: "ended" })).total).toBe(1000);
  const [{ sessions } = {}] = await kit.control.state.tenants();
  expect(sessions).toEqual({ live: 4000, expired: 0, ended: 1000 });
});
