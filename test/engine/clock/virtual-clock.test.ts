import { cpSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { createKit } from "../../../src/engine/kit.ts";
import { openFileStorage } from "../../../src/engine/store/file/file-storage.ts";
import { scratch } from "../../support/scratch.ts";

const origin = "https://api.emporix.io";
const start = Date.UTC(2026, 10, 25, 12);
const now = () => start;

async function guest(kit: ReturnType<typeof createKit>, tenant: string) {
  const login = await kit.fetch(`${origin}/customerlogin/auth/anonymous/login?tenant=${tenant}&client_id=shop`);
  const { access_token: token } = (await login.json()) as { access_token: string };
  const headers = { authorization: `Bearer ${token}`, "content-type": "application/json" };
  const created = await kit.fetch(`${origin}/cart/${tenant}/carts`, {
    method: "POST",
    headers,
    body: '{"currency":"EUR"}',
  });
  expect(created.status).toBe(201);
  return async () => (await kit.fetch(`${origin}/session-context/${tenant}/me/context`, { headers })).status;
}

describe("the virtual clock", () => {
  it("is moved for one tenant, and for all, and the two add up", async () => {
    const kit = createKit({ now });
    const ofAcme = await guest(kit, "acme");
    const ofOther = await guest(kit, "other");
    const { clock } = kit.control;
    expect(clock.advance("40m", { tenant: "acme" })).toEqual(new Date(start + 2_400_000));
    expect(clock.now()).toEqual(new Date(start));
    expect(clock.now({ tenant: "other" })).toEqual(new Date(start));
    expect(clock.advance("30m")).toEqual(new Date(start + 1_800_000));
    expect(clock.now({ tenant: "acme" })).toEqual(new Date(start + 4_200_000));
    expect(await ofAcme()).toBe(401);
    expect(await ofOther()).toBe(200);
    await kit.control.reset();
    expect(clock.now({ tenant: "acme" })).toEqual(new Date(start));
  });

  it("is kept", async () => {
    const file = join(scratch(), "state.json");
    const kit = createKit({ now, storage: await openFileStorage(file) });
    kit.control.clock.advance("1h");
    kit.control.clock.advance("1m", { tenant: "acme" });
    await kit.control.settled();
    await kit.close();
    const again = createKit({ now, storage: await openFileStorage(file) });
    expect(again.control.clock.now({ tenant: "acme" })).toEqual(new Date(start + 3_660_000));
    expect(again.control.clock.now()).toEqual(new Date(start + 3_600_000));
    await again.close();
  });

  it("stays within the year 9999, however the two add up", () => {
    const { clock } = createKit({ now }).control;
    const century = 3_155_760_000_000;
    for (let step = 0; step < 79; step++) clock.advance(century, { tenant: "acme" });
    clock.advance(century);
    expect(clock.now({ tenant: "acme" }).toISOString()).toBe("9999-12-31T00:00:00.000Z");
    expect(() => clock.advance(century, { tenant: "acme" })).toThrow(/past the year 9999/);
  });

  it("refuses a tenant that cannot exist", () => {
    expect(() => createKit().control.clock.advance("1m", { tenant: "No" })).toThrow(/not the name of a tenant/);
  });

  it("comes from files of version 0.1.0 as it was, with everything else in them", async () => {
    const folder = scratch();
    cpSync(join(import.meta.dirname, "../store/version-0.1.0"), folder, { recursive: true });
    const kit = createKit({ now, storage: await openFileStorage(join(folder, "state.json")) });
    expect(kit.control.clock.now()).toEqual(new Date(start + 900_000));
    expect(kit.control.clock.now({ tenant: "acme" })).toEqual(new Date(start + 900_000));
    const own = async (token: string) => {
      const headers = { authorization: `Bearer ${token}` };
      return (await kit.fetch(`${origin}/session-context/acme/me/context`, { headers })).text();
    };
    // The first guest is in the snapshot, the second in the journal.
    expect(await own("acme.wugl2JC1Ho2gx9jPsAvf2JTQpKJF")).toBe(
      '{"sessionId":"d4ae8322-dcca-4f2c-b83e-05e516789b50","cartId":"839e74dd38cf5bfebce7137c","siteCode":"main","currency":"EUR","language":"en","targetLocation":"DE","context":{"__proto__":12345678901234567890},"metadata":{"version":2,"createdAt":"2026-11-25T12:00:00.000Z","modifiedAt":"2026-11-25T12:10:00.000Z"}}',
    );
    expect(await own("acme.lwfipkD2tYnKxfe64O2NeazXDI2s")).toContain("sessionId");
    const sites = await kit.fetch(`${origin}/site/acme/sites`, {
      headers: { authorization: "Bearer h7dNTOlXhHbN1lMz4hqy2Md6jqxY" },
    });
    expect(sites.status).toBe(200);
    await kit.close();
  });
});
