import { expect, it } from "vitest";
import { createKit } from "../../../src/engine/kit.ts";
import { type ControlDoor, eachControlDoor } from "../../support/control-doors.ts";
import { newTenant } from "../../support/transports.ts";

const now = Date.UTC(2026, 0, 1);
const password = "Qwurmdch673;'";

async function scenario({ tell }: ControlDoor, name: string, tenant: string) {
  return await tell("POST /__kit/scenarios/{name}", { path: { name }, body: { tenant } });
}

interface Asked {
  readonly token?: string;
  readonly json?: unknown;
  readonly method?: string;
}

async function ask({ door }: ControlDoor, target: string, { token, json, method = "GET" }: Asked = {}) {
  const answer = await door.send(target, {
    method,
    headers: {
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      ...(json === undefined ? {} : { "content-type": "application/json" }),
    },
    ...(json === undefined ? {} : { body: JSON.stringify(json) }),
  });
  const text = await answer.text();
  return { status: answer.status, body: text === "" ? undefined : JSON.parse(text) };
}

async function login(reached: ControlDoor, tenant: string, email: string, secret = password) {
  const { body } = await ask(reached, `/customerlogin/auth/anonymous/login?tenant=${tenant}&client_id=shop`);
  const json = { email, password: secret };
  return ask(reached, `/customer/${tenant}/login`, { token: body.access_token, method: "POST", json });
}

eachControlDoor(
  "a change of the state",
  (reached) => {
    const { tell } = reached;

    it("of a context is an employee's: the version rises, and the shopper's stale change is refused", async () => {
      const tenant = newTenant();
      const { token, sessionId: id } = await scenario(reached, "a guest with attributes", tenant);
      const own = `/session-context/${tenant}/me/context`;
      const before = (await ask(reached, own, { token })).body;
      const body = { currency: "CHF", language: "de", context: { campaign: "spring" } };
      const changed = await tell("PATCH /__kit/contexts/{id}", { path: { id }, body });
      const { version } = before.metadata;
      expect(changed).toMatchObject({ tenant, sessionId: id, version: version + 1, context: body });
      expect((await ask(reached, own, { token })).body).toEqual(changed.context);
      expect(changed.context.context).toEqual({ campaign: "spring" });
      const stale = { currency: "EUR", metadata: { version } };
      expect((await ask(reached, own, { token, method: "PATCH", json: stale })).status).toBe(409);
      const told = { path: { id }, body: { currency: "EUR", version } };
      expect(await tell("PATCH /__kit/contexts/{id}", told)).toEqual({ refused: expect.stringContaining("current") });
      const fresh = { path: { id }, body: { currency: "EUR", version: version + 1 } };
      expect((await tell("PATCH /__kit/contexts/{id}", fresh)).version).toBe(version + 2);
    });

    it("ends a session as a logout elsewhere does", async () => {
      const tenant = newTenant();
      const { token, sessionId: id } = await scenario(reached, "a customer with a cart", tenant);
      const other = await scenario(reached, "a customer without a cart", tenant);
      expect(await tell("POST /__kit/sessions/{id}/end", { path: { id } })).toMatchObject({ id, state: "ended" });
      expect((await ask(reached, `/customer/${tenant}/me`, { token })).status).toBe(401);
      expect((await ask(reached, `/customer/${tenant}/me`, { token: other.token })).status).toBe(200);
      expect(await tell("POST /__kit/sessions/{id}/end", { path: { id } })).toEqual({
        refused: `There is no session ${id}`,
      });
    });

    it("lets a token expire, so that a refresh helps", async () => {
      const tenant = newTenant();
      const { token, refreshToken, sessionId: id } = await scenario(reached, "a guest with a cart", tenant);
      const refresh = `/customerlogin/auth/anonymous/refresh?tenant=${tenant}&client_id=shop&refresh_token=${refreshToken}`;
      const own = `/session-context/${tenant}/me/context`;
      for (const what of ["token", "session"]) {
        await tell("POST /__kit/sessions/{id}/expire", { path: { id }, body: { what } });
        expect((await ask(reached, own, { token })).status).toBe(401);
        expect((await tell("GET /__kit/sessions/{id}", { path: { id } })).state).toBe(
          what === "token" ? "live" : "expired",
        );
        const { status, body } = await ask(reached, refresh);
        expect([what, status]).toEqual([what, 200]);
        expect((await ask(reached, own, { token: body.access_token })).status).toBe(200);
      }
      await tell("POST /__kit/sessions/{id}/expire", { path: { id }, body: { what: "refresh token" } });
      expect((await ask(reached, refresh)).status).toBe(401);
    });

    it("lets a customer's tokens expire, and not the session", async () => {
      const tenant = newTenant();
      const { token, refreshToken, sessionId: id } = await scenario(reached, "a customer with a cart", tenant);
      const refresh = `/customer/${tenant}/refreshauthtoken?refreshToken=${refreshToken}`;
      await tell("POST /__kit/sessions/{id}/expire", { path: { id }, body: { what: "token" } });
      expect((await ask(reached, `/customer/${tenant}/me`, { token })).status).toBe(401);
      const { body } = await ask(reached, `/customerlogin/auth/anonymous/login?tenant=${tenant}&client_id=shop`);
      expect((await ask(reached, refresh, { token: body.access_token })).status).toBe(200);
      await tell("POST /__kit/sessions/{id}/expire", { path: { id }, body: { what: "refresh token" } });
      expect((await ask(reached, refresh, { token: body.access_token })).status).toBe(401);
      expect(await tell("POST /__kit/sessions/{id}/expire", { path: { id }, body: { what: "session" } })).toEqual({
        refused: expect.stringContaining("end it"),
      });
    });

    it("closes a cart, opens it again, and lets it be idle", async () => {
      const tenant = newTenant();
      const { token, cartId: id } = await scenario(reached, "a guest with a cart", tenant);
      const own = `/session-context/${tenant}/me/context`;
      const edit = (body: object) => tell("PATCH /__kit/carts/{id}", { path: { id }, body });
      expect(await edit({ status: "CLOSED" })).toMatchObject({ status: "CLOSED", version: 2, activeIn: [] });
      expect((await ask(reached, own, { token })).body.cartId).toBeUndefined();
      expect(await edit({ status: "OPEN" })).toMatchObject({ status: "OPEN", version: 3 });
      await edit({ status: "CLOSED" });
      const draft = { siteCode: "main", currency: "EUR" };
      const second = await ask(reached, `/cart/${tenant}/carts`, { token, method: "POST", json: draft });
      expect(await edit({ status: "OPEN" })).toEqual({
        refused: expect.stringContaining(second.body.cartId as string),
      });
      const idleSince = "2025-11-01T00:00:00.000Z";
      const path = { id: second.body.cartId as string };
      expect(await tell("PATCH /__kit/carts/{id}", { path, body: { idleSince } })).toMatchObject({
        idle: true,
        modifiedAt: idleSince,
        version: 1,
      });
      expect((await ask(reached, `/cart/${tenant}/carts/${path.id}`, { token })).status).toBe(404);
      expect((await ask(reached, own, { token })).body.cartId).toBeUndefined();
    });

    it("switches an account off, and lets one wait for its opt-in", async () => {
      const tenant = newTenant();
      await login(reached, tenant, "bare@emporix.com");
      const { items } = await tell("GET /__kit/customers", { query: { tenant } });
      const { id } = (items as { id: string; email: string }[]).find(({ email }) => email === "bare@emporix.com") ?? {};
      const edit = (body: object) =>
        tell("PATCH /__kit/customers/{id}", { path: { id: id ?? "" }, query: { tenant }, body });
      expect(await edit({ active: false })).toMatchObject({ active: false });
      expect((await login(reached, tenant, "bare@emporix.com")).status).toBe(401);
      expect(await edit({ active: true })).toMatchObject({ active: true });
      expect((await login(reached, tenant, "bare@emporix.com")).status).toBe(200);
      expect(await edit({ awaitsOptIn: true })).toMatchObject({ awaitsOptIn: true });
      expect((await login(reached, tenant, "bare@emporix.com")).status).toBe(401);
      expect(await edit({ awaitsOptIn: false, active: true })).toMatchObject({ awaitsOptIn: false });
      expect((await login(reached, tenant, "bare@emporix.com")).status).toBe(200);
    });

    it("is refused where it makes no sense, and changes nothing", async () => {
      const tenant = newTenant();
      const { sessionId, cartId, customerId } = await scenario(reached, "a customer with a cart", tenant);
      const query = { tenant };
      const all = async () => [
        await tell("GET /__kit/sessions/{id}", { path: { id: sessionId } }),
        await tell("GET /__kit/carts/{id}", { path: { id: cartId } }),
        await tell("GET /__kit/customers/{id}", { path: { id: customerId }, query }),
      ];
      const before = await all();
      const refused = { refused: expect.any(String) };
      const context = { path: { id: sessionId }, query };
      for (const body of [{}, { version: 1 }, { currency: 5 }, { cartId: "x" }, { context: [] }])
        expect(await tell("PATCH /__kit/contexts/{id}", { ...context, body })).toEqual(refused);
      for (const body of [{ what: "cart" }, { what: "session" }])
        expect(await tell("POST /__kit/sessions/{id}/expire", { ...context, body })).toEqual(refused);
      const later = { status: "CLOSED", idleSince: "2026-02-01T00:00:00Z" };
      for (const body of [{}, { status: "LOST" }, { idleSince: "yesterday" }, { idleSince: "-1" }, later])
        expect(await tell("PATCH /__kit/carts/{id}", { path: { id: cartId }, query, body })).toEqual(refused);
      for (const body of [{}, { active: "no" }, { email: "x@example.com" }])
        expect(await tell("PATCH /__kit/customers/{id}", { path: { id: customerId }, query, body })).toEqual(refused);
      const nobody = { path: { id: "none" } };
      const unknown = { refused: expect.stringContaining("none") };
      expect(await tell("PATCH /__kit/contexts/{id}", { ...nobody, body: { currency: "EUR" } })).toEqual(unknown);
      expect(await tell("PATCH /__kit/carts/{id}", { ...nobody, body: { status: "OPEN" } })).toEqual(unknown);
      expect(await tell("PATCH /__kit/customers/{id}", { ...nobody, body: { active: true } })).toEqual(unknown);
      expect(await tell("POST /__kit/sessions/{id}/expire", { ...nobody, body: { what: "token" } })).toEqual(unknown);
      expect(await all()).toEqual(before);
    });

    it("by a seed adds products and customers, and leaves what has happened", async () => {
      const [tenant, other] = [newTenant(), newTenant()];
      const guest = await scenario(reached, "a guest with a cart", tenant);
      const seed = {
        sites: [{ code: "alps", currency: "CHF", languages: ["de"] }],
        customers: [
          { email: "new@example.com", password: "secret-1" },
          { email: "CUSTOMER@emporix.com", password: "secret-2" },
        ],
      };
      expect(await tell("POST /__kit/seed", { query: { tenant }, body: seed })).toBeUndefined();
      expect((await login(reached, tenant, "new@example.com", "secret-1")).status).toBe(200);
      expect((await login(reached, tenant, "customer@emporix.com", "secret-2")).status).toBe(200);
      expect((await login(reached, tenant, "customer@emporix.com")).status).toBe(401);
      expect((await login(reached, tenant, "bare@emporix.com")).status).toBe(200);
      const own = `/session-context/${tenant}/me/context`;
      expect((await ask(reached, own, { token: guest.token })).status).toBe(200);
      const json = { siteCode: "alps", currency: "CHF" };
      const posted = await ask(reached, `/cart/${tenant}/carts`, { token: guest.token, method: "POST", json });
      expect(posted.status).toBe(201);
      const customer = ((await tell("GET /__kit/customers", { query: { tenant } })).items as { email: string }[]).find(
        ({ email }) => email.toLowerCase() === "customer@emporix.com",
      );
      expect(customer).toMatchObject({ id: "10000001", version: 2 });
      // Another tenant does not notice; a reset forgets it.
      expect((await login(reached, other, "new@example.com", "secret-1")).status).toBe(401);
      await tell("POST /__kit/reset", { query: { tenant } });
      expect((await login(reached, tenant, "new@example.com", "secret-1")).status).toBe(401);
      expect((await login(reached, tenant, "customer@emporix.com")).status).toBe(200);
    });

    it("by a seed that replaces begins anew", async () => {
      const [tenant, other] = [newTenant(), newTenant()];
      const [guest, bystander] = [
        await scenario(reached, "a guest with a cart", tenant),
        await scenario(reached, "a guest with a cart", other),
      ];
      const seed = {
        mode: "replace",
        sites: [{ code: "only", currency: "CHF", languages: ["de"], default: true }],
        customers: [{ email: "only@example.com", password: "secret-1" }],
      };
      await tell("POST /__kit/seed", { query: { tenant }, body: seed });
      const own = (name: string) => `/session-context/${name}/me/context`;
      expect((await ask(reached, own(tenant), { token: guest.token })).status).toBe(401);
      expect((await ask(reached, own(other), { token: bystander.token })).status).toBe(200);
      expect((await login(reached, tenant, "only@example.com", "secret-1")).status).toBe(200);
      expect((await login(reached, tenant, "bare@emporix.com")).status).toBe(401);
    });

    it("by a seed for all tenants reaches those that are there and those to come, until a reset of all", async () => {
      const [there, replaced, toCome] = [newTenant(), newTenant(), newTenant()];
      await scenario(reached, "a guest with a cart", there);
      const mine = { customers: [{ email: "mine@example.com", password: "secret-1" }] };
      await tell("POST /__kit/seed", { query: { tenant: replaced }, body: mine });
      await tell("POST /__kit/seed", { body: { customers: [{ email: "all@example.com", password: "secret-1" }] } });
      for (const tenant of [there, replaced, toCome])
        expect((await login(reached, tenant, "all@example.com", "secret-1")).status).toBe(200);
      expect((await login(reached, replaced, "mine@example.com", "secret-1")).status).toBe(200);
      await tell("POST /__kit/reset", { query: { tenant: there } });
      expect((await login(reached, there, "all@example.com", "secret-1")).status).toBe(200);
      await tell("POST /__kit/reset");
      expect((await login(reached, there, "all@example.com", "secret-1")).status).toBe(401);
    });

    it.each([
      [{ sites: [{ code: "x" }] }, /sites/],
      [{ shops: [] }, /shops/],
      [{ mode: "replace" }, /default/],
      [{ customers: [{ email: "a@example.com", password: "secret-1", id: "10000001" }] }, /10000001/],
      [{ customers: [{ email: "bare@emporix.com", password: "secret-1", id: "77" }] }, /77/],
    ])("by the seed %j is refused, and changes nothing", async (seed, message) => {
      const tenant = newTenant();
      expect(await tell("POST /__kit/seed", { query: { tenant }, body: seed })).toEqual({
        refused: expect.stringMatching(message),
      });
      expect((await login(reached, tenant, "bare@emporix.com")).status).toBe(200);
      expect(await tell("POST /__kit/seed", { query: { tenant: "ACME" }, body: {} })).toEqual({
        refused: expect.any(String),
      });
    });
  },
  { now: () => now },
);

it("that the storage cannot keep is told as that, and has not been made", async () => {
  let fails = false;
  let takeBack = (): void => undefined;
  const storage = {
    initial: { tenants: new Map() },
    attach: (memory: { takeBack(): void }) => void (takeBack = () => memory.takeBack()),
    append() {
      if (!fails) return Promise.resolve();
      takeBack();
      return Promise.reject(new Error("the disk is full"));
    },
    close: () => Promise.resolve(),
  };
  const kit = createKit({ storage, now: () => now });
  const { sessionId, token } = await kit.control.scenario("a guest with a cart");
  fails = true;
  const answer = await kit.fetch(`https://api.emporix.io/__kit/sessions/${sessionId}/end`, { method: "POST" });
  expect(answer.status).toBe(503);
  fails = false;
  const headers = { authorization: `Bearer ${token}` };
  const own = await kit.fetch("https://api.emporix.io/session-context/acme/me/context", { headers });
  expect(own.status).toBe(200);
  expect((await kit.control.state.session(sessionId)).state).toBe("live");
});
