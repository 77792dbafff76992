import { describe, expect, it } from "vitest";
import { createKit } from "../../src/engine/kit.ts";
import type { HintCode } from "../../src/engine/domain/hint.ts";
import type { KitOptions } from "../../src/engine/options.ts";

/** A kit, the hints that it gave, and clients of it. */
function visited(options: KitOptions = {}) {
  const hints: HintCode[] = [];
  const kit = createKit({ ...options, onHint: (_message, code) => hints.push(code) });
  const ask = async (path: string, init?: RequestInit) => await kit.fetch(`https://api.emporix.io${path}`, init);
  const newGuest = async (tenant = "acme") => {
    const login = await ask(`/customerlogin/auth/anonymous/login?tenant=${tenant}&client_id=shop`);
    const { access_token: token } = (await login.json()) as { access_token: string };
    const headers = { authorization: `Bearer ${token}`, "content-type": "application/json" };
    return {
      context: async () => (await ask(`/session-context/${tenant}/me/context`, { headers })).status,
      cart: async () =>
        (await ask(`/cart/${tenant}/carts`, { method: "POST", headers, body: '{"currency":"EUR"}' })).status,
    };
  };
  return { kit, hints, newGuest };
}

describe.each(["tutorial", "reference"] as const)("in the profile %s", (profile) => {
  it("a page that waits for its context and begins anew at each reload gets one hint", async () => {
    const { hints, newGuest } = visited({ profile });
    for (let reload = 0; reload < 2; reload++) expect(await (await newGuest()).context()).toBe(404);
    expect(hints).toEqual([]);
    for (let reload = 0; reload < 10; reload++) await (await newGuest()).context();
    expect(hints).toEqual(["CONTEXT_AWAITED"]);
  });

  it("a guest who asks again and again gets one hint", async () => {
    const { hints, newGuest } = visited({ profile });
    const guest = await newGuest();
    for (let call = 0; call < 9; call++) await guest.context();
    expect(hints).toEqual([]);
    for (let call = 0; call < 30; call++) await guest.context();
    expect(hints).toEqual(["CONTEXT_AWAITED"]);
  });

  it("clients that come to a cart after a 404 get none, however many they are", async () => {
    const { hints, newGuest } = visited({ profile });
    for (let visit = 0; visit < 6; visit++) {
      const guest = await newGuest();
      expect([await guest.context(), await guest.context(), await guest.cart()]).toEqual([404, 404, 201]);
      if (visit % 2 === 0) expect(await guest.context()).toBe(200);
    }
    expect(hints).toEqual([]);
  });

  it("guests of other tenants, and of before a reset, are others", async () => {
    const { kit, hints, newGuest } = visited({ profile });
    for (const tenant of ["acme", "other"]) for (const _ of [1, 2]) await (await newGuest(tenant)).context();
    await kit.control.reset();
    for (const _ of [1, 2]) await (await newGuest()).context();
    expect(hints).toEqual([]);
  });
});

it("in the profile eager nobody waits", async () => {
  const { hints, newGuest } = visited({ profile: "eager" });
  for (let reload = 0; reload < 4; reload++) expect(await (await newGuest()).context()).toBe(200);
  expect(hints).toEqual([]);
});
