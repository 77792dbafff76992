import { join } from "node:path";
import { expect, it } from "vitest";
import { createKit, type Kit } from "../../../src/engine/kit.ts";
import { openFileStorage } from "../../../src/engine/store/file/file-storage.ts";
import { scratch } from "../../support/scratch.ts";

let now = Date.UTC(2026, 0, 1);

async function opened(file: string): Promise<Kit> {
  return createKit({ storage: await openFileStorage(file), now: () => now });
}

async function ask(kit: Kit, path: string, token: string, json?: object) {
  const answer = await kit.fetch(`https://api.emporix.io${path}`, {
    headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
    ...(json === undefined ? {} : { method: "POST", body: JSON.stringify(json) }),
  });
  return { status: answer.status, body: await answer.text() };
}

const own = "/session-context/acme/me/context";
const acme = { tenant: "acme" };

it.each([acme, {}])(
  "what was restored, of %j, is there after a restart, and so is a seed that was posted",
  async (of) => {
    const file = join(scratch(), "state.json");
    const first = await opened(file);
    await first.control.state.seed({ sites: [{ code: "alps", currency: "CHF", languages: ["de"] }] }, of);
    const guests = [];
    for (let at = 0; at < 300; at++) guests.push(await first.control.scenario("a guest with a cart"));
    const [{ token } = { token: "" }] = guests;
    first.control.clock.advance("30m", acme);
    await first.control.snapshots.save("before", of);
    const before = await ask(first, own, token);
    await first.control.reset(of);
    await first.control.scenario("a customer with a cart", { tenant: "other" });
    now += 7_200_000;
    await first.control.snapshots.restore("before", of);
    await first.close();

    const second = await opened(file);
    expect(await ask(second, own, token)).toEqual(before);
    expect((await second.control.state.sessions(acme)).total).toBe(300);
    expect((await second.control.state.sessions({ tenant: "other" })).total).toBe("tenant" in of ? 1 : 0);
    expect(second.control.clock.now(acme).getTime()).toBe(now - 7_200_000 + 1_800_000);
    expect((await ask(second, "/cart/acme/carts", token, { siteCode: "alps", currency: "CHF" })).status).toBe(201);
    await second.close();
  },
);
