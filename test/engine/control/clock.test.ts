import { expect, it } from "vitest";
import { createKit, type Kit } from "../../../src/engine/kit.ts";
import { eachControlDoor } from "../../support/control-doors.ts";
import { newTenant } from "../../support/transports.ts";

let real = Date.UTC(2026, 0, 1);

eachControlDoor(
  "the clock",
  (reached) => {
    const { tell } = reached;
    it("is set, stands still, is advanced, goes on, and runs at a rate, for all and for one", async () => {
      for (const query of [{}, { tenant: newTenant() }]) {
        const set = await tell("POST /__kit/clock/set", { query, body: { to: "2030-06-01T12:00:00Z" } });
        expect(set).toEqual({ now: "2030-06-01T12:00:00.000Z", frozen: false, rate: 1 });
        await tell("POST /__kit/clock/freeze", { query });
        real += 60_000;
        const advanced = await tell("POST /__kit/clock/advance", { query, body: { by: "61m" } });
        expect(advanced).toEqual({ now: "2030-06-01T13:01:00.000Z", frozen: true, rate: 1 });
        await tell("POST /__kit/clock/resume", { query });
        real += 1000;
        const fast = await tell("POST /__kit/clock/rate", { query, body: { rate: 60 } });
        expect(fast).toEqual({ now: "2030-06-01T13:01:01.000Z", frozen: false, rate: 60 });
        real += 1000;
        expect((await tell("GET /__kit/clock", { query })).now).toBe("2030-06-01T13:02:01.000Z");
        // Time that has passed at one rate is not counted again at another.
        await tell("POST /__kit/clock/rate", { query, body: { rate: 0.5 } });
        real += 2000;
        expect((await tell("GET /__kit/clock", { query })).now).toBe("2030-06-01T13:02:02.000Z");
        await tell("POST /__kit/clock/freeze", { query });
        real += 60_000;
        await tell("POST /__kit/clock/resume", { query });
        expect(await tell("POST /__kit/clock/rate", { query, body: { rate: 1 } })).toEqual({
          now: "2030-06-01T13:02:02.000Z",
          frozen: false,
          rate: 1,
        });
        await tell("POST /__kit/reset");
        expect((await tell("GET /__kit/clock", { query })).now).toBe(new Date(real).toISOString());
      }
    });

    it("of a tenant runs at its rate of everybody's", async () => {
      const query = { tenant: newTenant() };
      await tell("POST /__kit/clock/rate", { body: { rate: 10 } });
      const { now: begun, rate } = await tell("POST /__kit/clock/rate", { query, body: { rate: 6 } });
      expect(rate).toBe(60);
      real += 1000;
      expect(Date.parse((await tell("GET /__kit/clock", { query })).now) - Date.parse(begun)).toBe(60_000);
      await tell("POST /__kit/reset");
    });

    it.each([
      ["set", { to: "tomorrow" }],
      ["advance", { by: "soon" }],
      ["rate", { rate: 0 }],
      ["rate", { rate: 1e9 }],
    ] as const)("refuses to %s by %j", async (verb, body) => {
      expect(await tell(`POST /__kit/clock/${verb}`, { body })).toEqual({ refused: expect.any(String) });
    });

    it("is in the Date header and in timestamps of the tenant's answers", async () => {
      const { door } = reached;
      const tenant = newTenant();
      await tell("POST /__kit/clock/set", { query: { tenant }, body: { to: "2031-05-06T07:08:09Z" } });
      const login = `/customerlogin/auth/anonymous/login?client_id=shop&tenant=`;
      const answer = await door.send(login + tenant);
      expect(answer.headers.get("date")).toBe("Tue, 06 May 2031 07:08:09 GMT");
      const { access_token: token } = (await answer.json()) as { access_token: string };
      const headers = { authorization: `Bearer ${token}`, "content-type": "application/json" };
      await door.send(`/cart/${tenant}/carts`, { method: "POST", headers, body: '{"currency":"EUR"}' });
      const context = await door.send(`/session-context/${tenant}/me/context`, { headers });
      expect((await context.json()) as object).toMatchObject({ metadata: { createdAt: "2031-05-06T07:08:09.000Z" } });
      expect(Date.parse((await door.send(login + newTenant())).headers.get("date") ?? "")).toBe(real);
    });
  },
  { now: () => real },
);

it("that makes one long step leads to where many short ones do", async () => {
  const states = ["a guest with a cart", "a customer with a cart", "a guest with attributes"] as const;
  const [atOnce, step] = await Promise.all([
    afterwards(states, (kit) => kit.control.clock.advance("50h", { tenant: "acme" })),
    afterwards(states, async (kit) => {
      for (let hour = 0; hour < 50; hour++) {
        kit.control.clock.advance("1h", { tenant: "acme" });
        // The sweep of what is over goes on with each request.
        await kit.fetch("https://api.emporix.io/customerlogin/auth/anonymous/login?tenant=acme&client_id=shop");
      }
    }),
  ]);
  expect(atOnce).toEqual(step);
  expect(new Set(atOnce.map(([status]) => status)).size).toBeGreaterThan(1);
});

/** What shoppers of these states are answered after time has passed. */
async function afterwards(
  states: readonly ("a customer with a cart" | "a guest with a cart" | "a guest with attributes")[],
  pass: (kit: Kit) => unknown,
): Promise<[status: number, path: string][]> {
  const kit = createKit({ now: () => Date.UTC(2026, 0, 1) });
  const shoppers = [];
  for (const state of states) shoppers.push(await kit.control.scenario(state));
  await pass(kit);
  const seen: [number, string][] = [];
  for (const { token, refreshToken, cartId } of shoppers) {
    const headers = { authorization: `Bearer ${token}` };
    const refresh = `/customerlogin/auth/anonymous/refresh?tenant=acme&client_id=shop&refresh_token=${refreshToken}`;
    for (const path of [
      "/session-context/acme/me/context",
      `/cart/acme/carts/${cartId}`,
      "/customer/acme/me",
      refresh,
    ]) {
      const { status } = await kit.fetch(`https://api.emporix.io${path}`, { headers });
      seen.push([status, path.replace(cartId, "").replace(refreshToken, "")]);
    }
  }
  return seen;
}
