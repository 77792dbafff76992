import { describe, expect, it } from "vitest";
import { createKit, type Kit } from "../../src/engine/kit.ts";
import { sizeWatch } from "../../src/engine/size-watch.ts";

const api = "https://api.emporix.io";
const json = { "content-type": "application/json" };

interface Metadata {
  readonly version: number;
  readonly modifiedAt: string;
}

interface Tokens {
  readonly access_token: string;
  readonly refresh_token: string;
}

async function login(kit: Kit): Promise<Tokens> {
  const response = await kit.fetch(`${api}/customerlogin/auth/anonymous/login?client_id=shop&tenant=acme`);
  expect(response.status).toBe(200);
  return (await response.json()) as Tokens;
}

function bearer({ access_token: token }: Tokens): Record<string, string> {
  return { authorization: `Bearer ${token}`, ...json };
}

async function addCart(kit: Kit, guest: Tokens): Promise<void> {
  const init = { method: "POST", body: '{"currency":"EUR"}', headers: bearer(guest) };
  expect((await kit.fetch(`${api}/cart/acme/carts`, init)).status).toBe(201);
}

async function visit(kit: Kit): Promise<Tokens> {
  const guest = await login(kit);
  await addCart(kit, guest);
  return guest;
}

async function customerLogin(kit: Kit): Promise<Tokens> {
  const body = JSON.stringify({ email: "customer@emporix.com", password: "Qwurmdch673;'" });
  const init = { method: "POST", body, headers: bearer(await login(kit)) };
  const response = await kit.fetch(`${api}/customer/acme/login`, init);
  expect(response.status).toBe(200);
  return (await response.json()) as Tokens;
}

async function refreshCustomer(kit: Kit, { refresh_token: refresh }: Tokens): Promise<Response> {
  const headers = bearer(await login(kit));
  return kit.fetch(`${api}/customer/acme/refreshauthtoken?refreshToken=${refresh}`, { headers });
}

async function statusOf(kit: Kit, guest: Tokens): Promise<number> {
  return (await kit.fetch(`${api}/session-context/acme/me/context`, { headers: bearer(guest) })).status;
}

async function counts(kit: Kit) {
  return (await kit.control.state.stats()).total;
}

describe("memory", () => {
  it("stays bounded: what is gone for good is forgotten as new sessions come", async () => {
    const kit = createKit();
    for (let day = 0; day < 40; day++) {
      for (let visitor = 0; visitor < 25; visitor++) await visit(kit);
      kit.control.clock.advance("1d");
    }
    const { sessions, tokens, carts } = await counts(kit);
    expect(sessions).toBeLessThan(150);
    expect(tokens).toBeLessThan(400);
    expect(carts).toBeLessThan(200);
  });

  it("stays bounded by refreshes of one guest, by refreshes of one customer, and by service tokens of no tenant", async () => {
    const kit = createKit();
    let guest = await visit(kit);
    const customer = await customerLogin(kit);
    const serve = `${api}/oauth/token`;
    const body = "grant_type=client_credentials&client_id=backend&client_secret=secret";
    for (let hour = 0; hour < 1000; hour++) {
      const refresh = `${api}/customerlogin/auth/anonymous/refresh?client_id=shop&tenant=acme&refresh_token=${guest.refresh_token}`;
      guest = (await (await kit.fetch(refresh)).json()) as Tokens;
      expect((await refreshCustomer(kit, customer)).status).toBe(200);
      const headers = { "content-type": "application/x-www-form-urlencoded" };
      expect((await kit.fetch(serve, { method: "POST", body, headers })).status).toBe(200);
      kit.control.clock.advance("12h");
    }
    expect((await counts(kit)).tokens).toBeLessThan(150);
  });
});

describe("as many sessions as there may be", () => {
  it("end a guest's for one more: lapsed ones first, then those without a cart, then who came first", async () => {
    const hints: string[] = [];
    const kit = createKit({ maxSessions: 3, onHint: (_message, code) => hints.push(code) });
    const lapsed = await visit(kit);
    kit.control.clock.advance("2h");
    const shopping = await visit(kit);
    const looking = await login(kit);
    expect(hints).not.toContain("SESSIONS_FULL");
    const later = await visit(kit);
    expect([await statusOf(kit, lapsed), await statusOf(kit, looking)]).toEqual([401, 404]);
    const refresh = `${api}/customerlogin/auth/anonymous/refresh?client_id=shop&tenant=acme&refresh_token=${lapsed.refresh_token}`;
    expect((await kit.fetch(refresh)).status).toBe(401);
    kit.control.clock.advance("1m");
    const latest = await visit(kit);
    expect([await statusOf(kit, looking), await statusOf(kit, shopping)]).toEqual([401, 200]);
    kit.control.clock.advance("1m");
    await visit(kit);
    const left = await Promise.all([shopping, later, latest].map((guest) => statusOf(kit, guest)));
    expect(left).toEqual([401, 200, 200]);
    expect((await counts(kit)).sessions).toBe(3);
    expect(hints.filter((code) => code === "SESSIONS_FULL")).toHaveLength(1);
  });

  it("of which none is a guest's refuse one more with 503, and take it when one has ended", async () => {
    const kit = createKit({ maxSessions: 2 });
    const first = await customerLogin(kit);
    await customerLogin(kit);
    const refused = await kit.fetch(`${api}/customerlogin/auth/anonymous/login?client_id=shop&tenant=acme`);
    expect([refused.status, refused.headers.get("retry-after")]).toEqual([503, "1"]);
    expect(await refused.text()).toContain("acme has 2 sessions, as many as it may have");
    await kit.fetch(`${api}/customer/acme/logout?accessToken=${first.access_token}`, { headers: bearer(first) });
    await login(kit);
  });

  it("do not count in another tenant, and are without limit for 0", async () => {
    const kit = createKit({ maxSessions: 1 });
    const guest = await visit(kit);
    await kit.fetch(`${api}/customerlogin/auth/anonymous/login?client_id=shop&tenant=other`);
    expect(await statusOf(kit, guest)).toBe(200);
    const unlimited = createKit({ maxSessions: 0 });
    const kept = await visit(unlimited);
    for (let visitor = 0; visitor < 100; visitor++) await login(unlimited);
    expect([await statusOf(unlimited, kept), (await counts(unlimited)).sessions]).toEqual([200, 101]);
  });

  it("leave no tokens behind of those that ended", async () => {
    const kit = createKit({ maxSessions: 10 });
    for (let visitor = 0; visitor < 500; visitor++) await visit(kit);
    const { tokens, carts } = await counts(kit);
    expect(tokens).toBeLessThan(60);
    expect(carts).toBeLessThan(40);
  });
});

describe("a customer's session", () => {
  it("ends only by a logout without a lifetime of its own (SES-6)", async () => {
    const kit = createKit();
    const customer = await customerLogin(kit);
    kit.control.clock.advance("4000d");
    expect((await refreshCustomer(kit, customer)).status).toBe(200);
  });

  it("lapses where it has one, which a refresh begins anew; afterwards it is expired, then forgotten", async () => {
    const kit = createKit({ customerSessionTtl: 3600 });
    const customer = await customerLogin(kit);
    await addCart(kit, customer);
    kit.control.clock.advance("59m");
    expect((await refreshCustomer(kit, customer)).status).toBe(200);
    kit.control.clock.advance("59m");
    expect(await statusOf(kit, customer)).toBe(200);
    kit.control.clock.advance("1m");
    for (let visitor = 0; visitor < 20; visitor++) await login(kit);
    const refused = await refreshCustomer(kit, customer);
    expect([refused.status, await refused.text()]).toEqual([401, expect.stringContaining("expired")]);
    kit.control.clock.advance("2d");
    for (let visitor = 0; visitor < 20; visitor++) await login(kit);
    expect((await kit.control.state.sessions()).items.filter(({ kind }) => kind === "customer")).toEqual([]);
  });
});

describe("a customer's cart", () => {
  it("names only sessions that are there, however many have been there", async () => {
    const kit = createKit({ customerSessionTtl: 3600 });
    for (let day = 0; day < 30; day++) {
      const customer = await customerLogin(kit);
      const found = await kit.fetch(`${api}/cart/acme/carts?siteCode=main&create=true`, { headers: bearer(customer) });
      expect([200, 201]).toContain(found.status);
      for (let visitor = 0; visitor < 5; visitor++) await login(kit);
      kit.control.clock.advance("1d");
    }
    const { items } = await kit.control.state.carts({ customerId: "10000001" });
    expect(items).toHaveLength(1);
    expect(items[0]?.activeIn.length).toBeLessThan(8);
    const there = await Promise.all((items[0]?.activeIn ?? []).map((id) => kit.control.state.session(id)));
    expect(there.every(({ kind }) => kind === "customer")).toBe(true);
  });
});

describe("where the clock is set back", () => {
  it("what is changed is no older than its change before: versions and moments go forward alone (VAL-4)", async () => {
    const kit = createKit();
    const guest = await visit(kit);
    const headers = bearer(guest);
    const own = `${api}/session-context/acme/me/context`;
    const changed = async (value: number) => {
      const body = JSON.stringify({ key: "a", value });
      expect((await kit.fetch(`${own}/attributes`, { method: "POST", body, headers })).status).toBe(201);
      const context = (await (await kit.fetch(own, { headers })).json()) as { cartId: string; metadata: Metadata };
      const address = JSON.stringify({ zipCode: String(value) });
      const cart = `${api}/cart/acme/carts/${context.cartId}`;
      expect((await kit.fetch(cart, { method: "PUT", body: address, headers })).status).toBe(204);
      return [context, (await (await kit.fetch(cart, { headers })).json()) as { metadata: Metadata }] as const;
    };
    const start = kit.control.clock.now();
    kit.control.clock.advance("10m");
    const before = await changed(1);
    kit.control.clock.set(start);
    const after = await changed(2);
    for (const [at, { metadata }] of after.entries()) {
      expect(Date.parse(metadata.modifiedAt)).toBe(Date.parse(before[at]?.metadata.modifiedAt ?? ""));
      expect(metadata.version).toBe((before[at]?.metadata.version ?? Number.NaN) + 1);
    }
    kit.control.clock.advance("20m");
    const [{ metadata }] = await changed(3);
    expect(Date.parse(metadata.modifiedAt)).toBeGreaterThan(Date.parse(after[0].metadata.modifiedAt));
  });
});

describe("a state that has grown large", () => {
  it("is hinted at from 100 MB on", () => {
    let bytes = 0;
    const hints: string[] = [];
    const onGrown = sizeWatch({ bytes: () => bytes }, (code) => hints.push(code));
    for (bytes = 0; bytes < 99_999_999; bytes += 20_000) onGrown();
    expect(hints).toEqual([]);
    for (; bytes < 140_000_000; bytes += 20_000) onGrown();
    expect(hints).toContain("STATE_LARGE");
  });
});
