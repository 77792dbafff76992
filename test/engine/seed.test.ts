import { describe, expect, it } from "vitest";
import { createKit } from "../../src/engine/kit.ts";
import type { Seed } from "../../src/engine/seed/seed.ts";

const origin = "https://api.emporix.io";

const aPrice = { productId: "a", siteCode: "main", currency: "EUR", tiers: [{ minQuantity: 1, price: 1 }] };

/** What a guest of a new kit is answered. */
async function asGuest(seed: Seed, path: string, json?: unknown): Promise<unknown> {
  const kit = createKit({ seed });
  const login = await kit.fetch(`${origin}/customerlogin/auth/anonymous/login?tenant=acme&client_id=shop`);
  const { access_token: token } = (await login.json()) as { access_token: string };
  const headers = { authorization: `Bearer ${token}`, "content-type": "application/json" };
  const body = json === undefined ? {} : { method: "POST", body: JSON.stringify(json) };
  return (await kit.fetch(origin + path, { headers, ...body })).json();
}

async function sites(seed: Seed) {
  return (await asGuest(seed, "/site/acme/sites")) as { code: string; default: boolean; currency: string }[];
}

/** As `Tea 4`, for each product with a price. */
async function prices(seed: Seed, ...ids: string[]): Promise<string[]> {
  const items = ids.map((id) => ({ itemId: { itemType: "PRODUCT", id }, quantity: { quantity: 1 } }));
  const rows = await asGuest(seed, "/price/acme/match-prices-by-context", { items });
  return (rows as { itemId: { name: string }; totalValue: number }[]).map(
    ({ itemId, totalValue }) => `${itemId.name} ${totalValue}`,
  );
}

/** As `EUR Euro`. */
async function currencies(seed: Seed): Promise<string[]> {
  const listed = await asGuest(seed, "/currency/acme/currencies");
  return (listed as { code: string; name: { en: string } }[]).map(({ code, name }) => `${code} ${name.en}`);
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

  it("brings products, prices and currencies, which extend and replace like the rest", async () => {
    const price = { productId: "tea", siteCode: "main", currency: "EUR", tiers: [{ minQuantity: 1, price: 4 }] };
    const tenant: Seed = {
      products: [{ id: "tea", name: "Tea" }],
      prices: [
        { id: "tea-main", ...price },
        { id: "espresso-machine-main", ...price, productId: "espresso-machine" },
      ],
      currencies: [{ code: "EUR", name: "Taler" }],
    };
    expect(await prices(tenant, "tea", "espresso-machine", "coffee-beans")).toEqual([
      "Tea 4",
      "Espresso machine 4",
      "Coffee beans, 1 kg 17.95",
    ]);
    expect(await currencies(tenant)).toEqual(["EUR Taler", "USD US dollar"]);

    const only = { code: "only", default: true, currency: "CHF", availableCurrencies: ["EUR"], languages: ["de"] };
    const replaced: Seed = {
      mode: "replace",
      sites: [only],
      prices: [{ id: "1", ...price, siteCode: "only", currency: "CHF" }],
    };
    expect(await prices(replaced, "tea", "coffee-beans")).toEqual(["Product tea 4"]);
    expect(await currencies(replaced)).toEqual(["CHF CHF", "EUR EUR"]);
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
    ["two entries for the product a", { products: [{ id: "a" }, { id: "a" }] }],
    [
      "two entries for the price a",
      {
        prices: [
          { id: "a", ...aPrice },
          { id: "a", ...aPrice },
        ],
      },
    ],
    ["two entries for the currency EUR", { currencies: [{ code: "EUR" }, { code: "EUR" }] }],
    [
      "two entries for the coupon A",
      {
        coupons: [
          { code: "A", percent: 1 },
          { code: "A", percent: 2 },
        ],
      },
    ],
    ["seed/currencies/0/code must match pattern", { currencies: [{ code: "Euro" }] }],
    ["seed/prices/0/tiers must NOT have fewer than 1 items", { prices: [{ id: "a", ...aPrice, tiers: [] }] }],
    ["seed/products/0/taxRate must be <= 100", { products: [{ id: "a", taxRate: 190 }] }],
    ["price a is for the site nowhere", { prices: [{ id: "a", ...aPrice, siteCode: "nowhere" }] }],
    ["coupon A takes either a percent or an amount", { coupons: [{ code: "A" }] }],
    [
      "coupon A takes either a percent or an amount",
      { coupons: [{ code: "A", percent: 1, amount: 1, currency: "EUR" }] },
    ],
    ["coupon A has an amount without a currency", { coupons: [{ code: "A", amount: 1 }] }],
    ["seed/sites/0/mixins must be object", { sites: [{ code: "a", currency: "EUR", languages: ["en"], mixins: [] }] }],
  ])("that is wrong is refused: %s", (message, seed) => {
    expect(() => createKit({ seed: seed as Seed })).toThrow(
      expect.objectContaining({ code: "SEED_INVALID", message: expect.stringContaining(message) }),
    );
  });
});
