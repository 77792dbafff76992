import { describe, expect, it } from "vitest";
import { createKit } from "../../src/kit.ts";
import type { Seed } from "../../src/seed/seed.ts";

const origin = "https://api.emporix.io";

async function sites(seed: Seed) {
  const kit = createKit({ seed });
  const login = await kit.fetch(`${origin}/customerlogin/auth/anonymous/login?tenant=acme&client_id=shop`);
  const { access_token: token } = (await login.json()) as { access_token: string };
  const response = await kit.fetch(`${origin}/site/acme/sites`, { headers: { authorization: `Bearer ${token}` } });
  return (await response.json()) as { code: string; default: boolean; currency: string }[];
}

async function loginStatus(seed: Seed, email: string, password: string) {
  const kit = createKit({ seed });
  const anonymous = await kit.fetch(`${origin}/customerlogin/auth/anonymous/login?tenant=acme&client_id=shop`);
  const { access_token: token } = (await anonymous.json()) as { access_token: string };
  const response = await kit.fetch(`${origin}/customer/acme/login`, {
    method: "POST",
    body: JSON.stringify({ email, password }),
    headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
  });
  return response.status;
}

describe("a seed", () => {
  it("extends the default world entry by entry", async () => {
    const seed: Seed = {
      sites: [
        { code: "us", currency: "CAD", languages: ["en"] },
        { code: "ch", currency: "CHF", languages: ["de"] },
      ],
      customers: [{ email: "new@example.com", password: "password" }],
    };
    expect((await sites(seed)).map(({ code, currency }) => `${code} ${currency}`)).toEqual([
      "main EUR",
      "us CAD",
      "ch CHF",
    ]);
    expect(await loginStatus(seed, "new@example.com", "password")).toBe(200);
    expect(await loginStatus(seed, "NEW@Example.com", "password")).toBe(200);
    expect(await loginStatus(seed, "customer@emporix.com", "Qwurmdch673;'")).toBe(200);
  });

  it("replaces it", async () => {
    const seed: Seed = {
      mode: "replace",
      sites: [{ code: "only", default: true, currency: "CHF", languages: ["de"] }],
    };
    expect((await sites(seed)).map(({ code }) => code)).toEqual(["only"]);
    expect(await loginStatus(seed, "customer@emporix.com", "Qwurmdch673;'")).toBe(401);
  });

  it("keeps the default site the default when it takes its place", async () => {
    const seed: Seed = { sites: [{ code: "main", currency: "CHF", languages: ["de"] }] };
    const [main] = await sites(seed);
    expect([main?.code, main?.currency, main?.default]).toEqual(["main", "CHF", true]);
  });

  it("may name another default site", async () => {
    const seed: Seed = { sites: [{ code: "ch", default: true, currency: "CHF", languages: ["de"] }] };
    expect((await sites(seed)).filter((site) => site.default).map(({ code }) => code)).toEqual(["ch"]);
  });

  it.each<[string, unknown]>([
    ["seed must be object", []],
    ["seed has a property that is not known: shops", { shops: [] }],
    ["seed/sites/0 must have required property 'currency'", { sites: [{ code: "x", languages: ["en"] }] }],
    [
      "seed/customers/0/password must NOT have fewer than 6 characters",
      { customers: [{ email: "a@b", password: "x" }] },
    ],
    ["exactly one site must have", { mode: "replace" }],
    [
      "exactly one site must have",
      {
        sites: [
          { code: "a", default: true, currency: "EUR", languages: ["en"] },
          { code: "b", default: true, currency: "EUR", languages: ["en"] },
        ],
      },
    ],
    [
      "two entries for the customer a@b",
      {
        customers: [
          { email: "a@b", password: "password" },
          { email: "A@b", password: "password" },
        ],
      },
    ],
    ["default language fr", { sites: [{ code: "x", currency: "EUR", languages: ["de"], defaultLanguage: "fr" }] }],
    ["prefers the site nowhere", { customers: [{ email: "a@b", password: "password", preferredSite: "nowhere" }] }],
    [
      "two customers have the id 7",
      {
        customers: [
          { id: "7", email: "a@b", password: "password" },
          { id: "7", email: "b@b", password: "password" },
        ],
      },
    ],
  ])("that is wrong is refused: %s", (message, seed) => {
    expect(() => createKit({ seed: seed as Seed })).toThrow(
      expect.objectContaining({ code: "SEED_INVALID", message: expect.stringContaining(message) }),
    );
  });
});
