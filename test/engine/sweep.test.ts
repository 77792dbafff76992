import { describe, expect, it } from "vitest";
import { createKit } from "../../src/engine/kit.ts";
import type { RowChange } from "../../src/engine/store/change.ts";
import { emptyState } from "../../src/engine/store/state.ts";

const login = "https://api.emporix.io/customerlogin/auth/anonymous/login?client_id=shop&tenant=acme";

describe("memory", () => {
  it("stays bounded: what is gone for good is forgotten as new sessions come", async () => {
    const kept = new Map<string, number>();
    const count = ([, table, key, ...value]: RowChange) => {
      const rows = (value.length > 0 ? 1 : -1) * (seen.has(`${table} ${key}`) === value.length > 0 ? 0 : 1);
      if (value.length > 0) seen.add(`${table} ${key}`);
      else seen.delete(`${table} ${key}`);
      kept.set(table, (kept.get(table) ?? 0) + rows);
    };
    const seen = new Set<string>();
    const kit = createKit({
      storage: {
        initial: emptyState(),
        append: async ({ changes = [] }) => changes.forEach(count),
        close: async () => undefined,
      },
    });
    const visit = async () => {
      const { access_token: token } = (await (await kit.fetch(login)).json()) as { access_token: string };
      const init = {
        method: "POST",
        body: '{"currency":"EUR"}',
        headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
      };
      expect((await kit.fetch("https://api.emporix.io/cart/acme/carts", init)).status).toBe(201);
    };
    for (let day = 0; day < 40; day++) {
      for (let visitor = 0; visitor < 25; visitor++) await visit();
      kit.control.clock.advance("1d");
    }
    expect(kept.get("sessions")).toBeLessThan(150);
    expect(kept.get("tokens")).toBeLessThan(400);
    expect(kept.get("carts")).toBeLessThan(200);
    expect(kept.get("openCarts")).toBe(kept.get("carts"));
  });
});
