import { Big } from "big.js";
import fc from "fast-check";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ApiUnderTest } from "../../../src/tools/conformance/api.ts";
import type { Seed } from "../../../src/engine/seed/seed.ts";
import { subjectBehind } from "../../support/subject.ts";
import { type Door, transports } from "../../support/transports.ts";
import { repetitions } from "../../support/repetitions.ts";

const seed: Seed = {
  sites: [{ code: "jp", currency: "JPY", languages: ["ja"], includesTax: true, cartCalculationScale: 0 }],
  products: [{ id: "nail", name: "Nail", taxClass: "METAL", taxRate: 10 }],
  prices: [
    {
      id: "nail-main",
      productId: "nail",
      siteCode: "main",
      currency: "EUR",
      tiers: [
        { minQuantity: 1000, price: 0.0125 },
        { minQuantity: 100, price: 0.015 },
      ],
    },
    { id: "nail-jp", productId: "nail", siteCode: "jp", currency: "JPY", tiers: [{ minQuantity: 0, price: 2.5 }] },
    { id: "plain", productId: "made-up", siteCode: "main", currency: "EUR", tiers: [{ minQuantity: 1, price: 3 }] },
  ],
};

const jp = { siteCode: "jp", currency: "JPY" };

interface Part {
  readonly netValue: number;
  readonly grossValue: number;
  readonly taxValue: number;
}

interface Row {
  readonly priceId: string;
  readonly itemId: object;
  readonly location?: object;
  readonly quantity: object;
  readonly effectiveValue: number;
  readonly totalValue: number;
  readonly tax: { readonly prices: Readonly<Record<string, Part>> };
}

for (const [transport, open] of Object.entries(transports)) {
  describe(`matching prices, ${transport}`, () => {
    let door: Door;
    let api: ApiUnderTest;
    let token: string;
    let path: string;
    beforeAll(async () => {
      door = await open({ seed, profile: "reference" });
      api = new ApiUnderTest(subjectBehind(door, "reference"));
      ({ token } = await api.guest());
      path = `/price/${api.tenant}/match-prices-by-context`;
    });
    afterAll(() => door.close());

    const item = (id: string, quantity = 1, itemType = "PRODUCT") => ({
      itemId: { itemType, id },
      quantity: { quantity },
    });

    async function match(items: readonly object[], bearer = token): Promise<Row[]> {
      return (await api.expect(200, "POST", path, { token: bearer, json: { items } })).body as Row[];
    }

    it("answers the whole price of an item", async () => {
      expect(await match([item("coffee-beans", 10)])).toEqual([
        {
          priceId: "coffee-beans-main",
          itemId: { itemType: "PRODUCT", id: "coffee-beans", name: "Coffee beans, 1 kg" },
          site: { code: "main", includesTax: true },
          currency: "EUR",
          location: { countryCode: "DE" },
          originalValue: 15.5,
          effectiveValue: 15.5,
          totalValue: 155,
          quantity: { quantity: 10, unitCode: "pc" },
          includesTax: true,
          priceModel: {
            id: "coffee-beans-main-model",
            name: "Volume pricing",
            includesTax: true,
            tierDefinition: {
              tierType: "VOLUME",
              tiers: [
                { id: "coffee-beans-main-1", minQuantity: { quantity: 1, unitCode: "pc" } },
                { id: "coffee-beans-main-2", minQuantity: { quantity: 10, unitCode: "pc" } },
              ],
            },
          },
          tax: {
            taxClass: "REDUCED",
            taxRate: 7,
            prices: {
              originalValue: { netValue: 14.49, grossValue: 15.5, taxValue: 1.01 },
              effectiveValue: { netValue: 14.49, grossValue: 15.5, taxValue: 1.01 },
              totalValue: { netValue: 144.86, grossValue: 155, taxValue: 10.14 },
            },
          },
          tierValues: [
            { id: "coffee-beans-main-1", priceValue: 17.95 },
            { id: "coffee-beans-main-2", priceValue: 15.5 },
          ],
          metadata: { version: "1", createdAt: "2026-01-01T00:00:00.000Z", modifiedAt: "2026-01-01T00:00:00.000Z" },
        },
      ]);
    });

    it("finds by product, by SKU and by price, and says the unit that was asked", async () => {
      const [product, sku, price] = await match([
        item("coffee-beans"),
        item("coffee-beans", 2, "SKU"),
        { itemId: { itemType: "PRICE", id: "coffee-beans-main" }, quantity: { quantity: 3, unitCode: "kg" } },
      ]);
      expect([product?.priceId, sku?.priceId, price?.priceId]).toEqual(Array(3).fill("coffee-beans-main"));
      expect(sku?.itemId).toEqual({ itemType: "SKU", id: "coffee-beans", name: "Coffee beans, 1 kg" });
      expect(price?.itemId).toEqual({ itemType: "PRICE", id: "coffee-beans-main", name: "Coffee beans, 1 kg" });
      expect(price?.quantity).toEqual({ quantity: 3, unitCode: "kg" });
    });

    it("leaves out what has no price, and keeps the order of the rest", async () => {
      const rows = await match([
        item("unknown"),
        item("espresso-machine"),
        item("coffee-beans-us", 1, "PRICE"),
        item("coffee-beans-main-at", 1, "PRICE"),
        item("coffee-beans-main"),
        item("coffee-beans", 1, "PRICE"),
        item("coffee-beans", 0.5),
        item("__proto__"),
        item("coffee-beans"),
      ]);
      expect(rows.map(({ priceId }) => priceId)).toEqual(["espresso-machine-main", "coffee-beans-main"]);
      expect(await match([])).toEqual([]);
      expect(await match([item("unknown")])).toEqual([]);
    });

    it("takes the tier of the quantity, and leaves the price of one as the seed has it", async () => {
      const rows = await match([item("nail", 99), item("nail", 100), item("nail", 999), item("nail", 1001)]);
      expect(rows.map(({ effectiveValue, totalValue }) => [effectiveValue, totalValue])).toEqual([
        [0.015, 1.5],
        [0.015, 14.99],
        [0.0125, 12.51],
      ]);
    });

    it("rounds half up to the site's scale", async () => {
      const { token: japanese } = await api.guest(jp);
      const [row] = await match([item("nail")], japanese);
      expect(row).toMatchObject({
        effectiveValue: 2.5,
        totalValue: 3,
        tax: { taxRate: 10, prices: { totalValue: { grossValue: 3, netValue: 3, taxValue: 0 } } },
      });
    });

    it("says no location when the session has none, and refuses a quantity of 0", async () => {
      const { token: guest, context } = await api.guestWithCart(jp);
      const { targetLocation: _gone, ...rest } = context;
      await api.expect(204, "PUT", api.managedPath(context.sessionId), { token: await api.serviceToken(), json: rest });
      const json = { items: [item("nail", 0)] };
      await api.expect(400, "POST", `/price/${api.tenant}/match-prices-by-context`, { token: guest, json });
      const [row] = await match([item("nail", 10)], guest);
      expect(row).toMatchObject({ priceId: "nail-jp" });
      expect(row).not.toHaveProperty("location");
    });

    it("prefers a country's price, and falls back to the one for everywhere", async () => {
      const priceIn = async (targetLocation: string) =>
        (await match([item("coffee-beans")], (await api.guest({ targetLocation })).token))[0]?.priceId;
      expect(await priceIn("AT")).toBe("coffee-beans-main-at");
      expect(await priceIn("FR")).toBe("coffee-beans-main");
    });

    it("adds the tax to a site's net prices, and takes `default` for the default site", async () => {
      const american = await api.guest({ siteCode: "us", currency: "USD", targetLocation: "US" });
      const [row] = await match([item("coffee-beans", 3)], american.token);
      expect(row).toMatchObject({ priceId: "coffee-beans-us", includesTax: false, totalValue: 59.97 });
      expect(row?.tax.prices["totalValue"]).toEqual({ netValue: 59.97, taxValue: 4.2, grossValue: 64.17 });
      const [same] = await match([item("made-up")], (await api.guest({ siteCode: "default" })).token);
      expect(same).toMatchObject({ priceId: "plain", site: { code: "main" }, priceModel: { name: "Basic pricing" } });
    });

    it("answers nothing where the site does not exist, or has no prices in the currency", async () => {
      for (const values of [{ siteCode: "nowhere" }, { currency: "USD" }]) {
        expect(await match([item("coffee-beans")], (await api.guest(values)).token)).toEqual([]);
      }
    });

    it("lets a guest's token match on after the login, with the session's values (D3)", async () => {
      const guest = await api.guestWithCart({ siteCode: "us", currency: "USD" });
      const customer = await api.login(guest.token);
      const rows = await match([item("coffee-beans")], guest.token);
      expect(rows[0]?.priceId).toBe("coffee-beans-us");
      expect(await match([item("coffee-beans")], customer.token)).toEqual(rows);
    });

    it("adds up to the last digit for every quantity", async () => {
      const quantity = fc.integer({ min: 1000, max: 1_000_000_000 }).map((thousandths) => thousandths / 1000);
      await fc.assert(
        fc.asyncProperty(quantity, async (of) => {
          const [row] = await match([item("espresso-machine", of)]);
          const { netValue = 0, taxValue = 0, grossValue } = row?.tax.prices["totalValue"] ?? {};
          expect(grossValue).toBe(new Big(of).times("249.9").round(2, Big.roundHalfUp).toNumber());
          expect(new Big(netValue).plus(taxValue).toNumber()).toBe(grossValue);
        }),
        { numRuns: repetitions(50) },
      );
    });

    it("takes 200 items and no more", async () => {
      expect(await match(Array.from({ length: 200 }, () => item("coffee-beans")))).toHaveLength(200);
      const json = { items: Array.from({ length: 201 }, () => item("coffee-beans")) };
      const { body } = await api.expect(400, "POST", path, { token, json });
      const message = "body/items must NOT have more than 200 items";
      expect(body).toEqual({ code: 400, status: "Bad Request", message, details: [message] });
    });

    it.each<[string, unknown]>([
      ["no items", {}],
      ["an array", [item("a")]],
      ["an item without an ID", { items: [{ itemId: { itemType: "PRODUCT" }, quantity: { quantity: 1 } }] }],
      ["an item of another type", { items: [item("a", 1, "VARIANT")] }],
      ["an item without a quantity", { items: [{ itemId: { itemType: "PRODUCT", id: "a" } }] }],
      ["a quantity that is text", { items: [{ ...item("a"), quantity: { quantity: "1" } }] }],
      ["a negative quantity", { items: [item("a", -1)] }],
    ])("answers 400 to %s", async (_what, json) => {
      expect((await api.call("POST", path, { token, json })).status).toBe(400);
    });

    it("is for shoppers only, and takes only so much JSON", async () => {
      const json = { items: [] };
      await api.expect(401, "POST", path, { json });
      const { body } = await api.expect(403, "POST", path, { token: await api.serviceToken(), json });
      const message = "This needs an anonymous token or a customer token";
      expect(body).toEqual({ code: 403, status: "Forbidden", message, details: [message] });
      await api.expect(415, "POST", path, { token, form: { items: "" } });
      await api.expect(413, "POST", path, { token, json: { items: [], more: "x".repeat(1_100_000) } });
    });
  });
}
