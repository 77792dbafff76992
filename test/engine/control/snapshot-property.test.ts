import * as fc from "fast-check";
import { expect, it } from "vitest";
import { createKit, type Kit } from "../../../src/engine/kit.ts";
import { repetitions } from "../../support/repetitions.ts";

const start = Date.UTC(2026, 0, 1);
const api = "https://api.emporix.io";

/** Shoppers of one tenant: every token that was ever handed out. */
interface Shop {
  readonly kit: Kit;
  readonly tokens: string[];
}

type Command = readonly [name: keyof typeof commands, which: number, value: number];

function pick(tokens: readonly string[], which: number): string {
  return tokens[which % Math.max(tokens.length, 1)] ?? "none";
}

async function call(kit: Kit, token: string, method: string, path: string, json?: string): Promise<Response> {
  return kit.fetch(api + path, {
    method,
    headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
    ...(json === undefined ? {} : { body: json }),
  });
}

const own = "/session-context/acme/me/context";

/** What can happen between saving and restoring; a refusal is as good as an effect. */
const commands = {
  guest: async ({ kit, tokens }: Shop) => {
    const { token } = await kit.control.scenario("a guest with a cart");
    tokens.push(token);
  },
  customer: async ({ kit, tokens }: Shop) => {
    const { token } = await kit.control.scenario("a customer logged in with a guest's cart");
    tokens.push(token);
  },
  logout: ({ kit, tokens }: Shop, which: number) => {
    const token = pick(tokens, which);
    return call(kit, token, "GET", `/customer/acme/logout?accessToken=${token}`);
  },
  attribute: ({ kit, tokens }: Shop, which: number, value: number) =>
    // Numbers that a double cannot hold stay as they were written.
    call(
      kit,
      pick(tokens, which),
      "POST",
      `${own}/attributes`,
      `{"key":"k${value % 3}","value":12345678901234567890.${value}}`,
    ),
  patch: ({ kit, tokens }: Shop, which: number, value: number) =>
    call(kit, pick(tokens, which), "PATCH", own, `{"language":"l${value}","metadata":{"version":${(value % 3) + 1}}}`),
  cart: ({ kit, tokens }: Shop, which: number, value: number) =>
    call(
      kit,
      pick(tokens, which),
      "POST",
      "/cart/acme/carts",
      `{"siteCode":"main","type":"t${value % 3}","currency":"EUR"}`,
    ),
  clock: ({ kit }: Shop, _which: number, value: number) =>
    kit.control.clock.advance(value * 60_000, value % 2 === 0 ? { tenant: "acme" } : {}),
  freeze: ({ kit }: Shop) => kit.control.clock.freeze({ tenant: "acme" }),
  rate: ({ kit }: Shop, _which: number, value: number) => kit.control.clock.rate(value + 1, { tenant: "acme" }),
  seed: ({ kit }: Shop, _which: number, value: number) =>
    kit.control.state.seed(
      { customers: [{ email: `c${value % 3}@example.com`, password: "secret-1" }] },
      { tenant: "acme" },
    ),
  reset: ({ kit }: Shop) => kit.control.reset({ tenant: "acme" }),
} as const;

async function run(shop: Shop, list: readonly Command[]): Promise<void> {
  for (const [name, which, value] of list) await commands[name](shop, which, value);
}

/** What everybody who has a token is answered, to the last digit. */
async function answers(kit: Kit, tokens: readonly string[]): Promise<readonly unknown[]> {
  const seen: unknown[] = [];
  for (const token of tokens)
    for (const path of [own, "/customer/acme/me", "/cart/acme/carts?siteCode=main", `/iam/acme/users/me/scopes`]) {
      const answer = await call(kit, token, "GET", path);
      seen.push([path, answer.status, await answer.text()]);
    }
  const { items } = await kit.control.state.customers({ tenant: "acme" });
  return [...seen, items, kit.control.clock.reading({ tenant: "acme" }).now];
}

const command = fc.tuple(
  fc.constantFrom(...(Object.keys(commands) as (keyof typeof commands)[])),
  fc.nat(20),
  fc.nat(90),
);

it("a snapshot that is restored after anything at all answers as before, here and in another kit, tokens included", async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(command, { maxLength: 12 }),
      fc.array(command, { maxLength: 12 }),
      async (first, then) => {
        let now = start;
        const shop: Shop = { kit: createKit({ now: () => now }), tokens: [] };
        const { control } = shop.kit;
        await run(shop, first);
        const of = { tenant: "acme" };
        await control.snapshots.save("before", of);
        const text = JSON.stringify(await control.snapshots.export("before", of));
        const before = await answers(shop.kit, shop.tokens);
        // Reading may end what has lapsed; what was saved is from before.
        await control.snapshots.restore("before", of);
        now += 1_234_567;
        const tokens = [...shop.tokens];
        await run(shop, then);
        await control.snapshots.restore("before", of);
        expect(await answers(shop.kit, tokens)).toEqual(before);

        const other = createKit({ now: () => now + 99 });
        const response = await other.fetch(`${api}/__kit/snapshots/theirs`, {
          method: "PUT",
          headers: { "content-type": "application/json" },
          body: text,
        });
        expect([response.status, await response.text()]).toEqual([201, expect.any(String)]);
        await other.control.snapshots.restore("theirs", of);
        // Everybody's clock of the first kit may run at another rate; the time is the same.
        expect(await answers(other, tokens)).toEqual(before);
      },
    ),
    { numRuns: repetitions(100) },
  );
});

it("a snapshot whose file was damaged is refused, or restored to a mock that answers", async () => {
  const kit = createKit({ now: () => start });
  const tokens: string[] = [];
  await run({ kit, tokens }, [
    ["guest", 0, 0],
    ["customer", 0, 0],
    ["attribute", 0, 1],
  ]);
  await kit.control.snapshots.save("x", { tenant: "acme" });
  const text = JSON.stringify(await kit.control.snapshots.export("x", { tenant: "acme" }));
  const damage = fc.record({
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    with: fc.constantFrom("", "0", '"', "{}", "null", "9", "[", "-"),
  });
  await fc.assert(
    fc.asyncProperty(fc.array(damage, { minLength: 1, maxLength: 3 }), async (places) => {
      let damaged = text;
      for (const place of places) {
        const at = Math.floor(place.at * damaged.length);
        damaged = damaged.slice(0, at) + place.with + damaged.slice(at + 1);
      }
      const there = createKit({ now: () => start });
      const response = await there.fetch(`${api}/__kit/snapshots/x`, {
        method: "PUT",
        headers: { "content-type": "application/json" },
        body: damaged,
      });
      expect([201, 400]).toContain(response.status);
      if (response.status === 400) return;
      const { tenant } = (await response.json()) as { tenant?: string };
      await there.control.snapshots.restore("x", tenant === undefined ? {} : { tenant });
      for (const token of tokens)
        for (const path of [own, "/customer/acme/me", "/cart/acme/carts?siteCode=main&create=true"])
          expect((await call(there, token, "GET", path)).status).toBeLessThan(500);
      await there.control.state.sessions();
      await there.control.state.carts();
    }),
    { numRuns: repetitions(1500) },
  );
});
