import { describe, expect, it } from "vitest";
import { createKit } from "../../../src/engine/kit.ts";
import { shop } from "../../../src/engine/shop/index.ts";
import type { Seed } from "../../../src/engine/seed/seed.ts";

const price = {
  id: "p-main",
  productId: "p",
  siteCode: "main",
  currency: "EUR",
  tiers: [{ minQuantity: 1, price: 5 }],
};

describe("a seed of a shop", () => {
  it.each<[string, Seed, string]>([
    [
      "an unknown parent",
      { categories: [{ id: "a", parentId: "b", localizedName: {} }] },
      "category a names the category b",
    ],
    [
      "a circle of parents",
      {
        categories: [
          { id: "a", parentId: "b", localizedName: {} },
          { id: "b", parentId: "a", localizedName: {} },
        ],
      },
      "category a is its own parent",
    ],
    [
      "a product of an unknown category",
      { products: [{ id: "p", categories: ["x"] }] },
      "product p names the category x",
    ],
    [
      "a catalog of an unknown category",
      { catalogs: [{ id: "c", localizedName: {}, categories: ["x"] }] },
      "catalog c names the category x",
    ],
  ])("is refused with %s", (_name, seed, message) => {
    expect(() => createKit({ seed })).toThrow(message);
  });

  it("calls a product without a name by its English one", async () => {
    const kit = createKit({ seed: { products: [{ id: "p", localizedName: { de: "Tasse", en: "Cup" } }] } });
    const { token } = await kit.control.scenario("a guest without a cart");
    const items = [{ itemId: { itemType: "PRODUCT", id: "p" }, quantity: { quantity: 1 } }];
    const seeded = createKit({
      services: [shop],
      seed: { products: [{ id: "p", localizedName: { de: "Tasse", en: "Cup" } }], prices: [price] },
    });
    expect([kit, seeded].map(({ paths }) => paths.includes("/product/{tenant}/products"))).toEqual([false, true]);
    const answer = await seeded.fetch("https://api.example/price/acme/match-prices-by-context", {
      method: "POST",
      headers: {
        authorization: `Bearer ${(await seeded.control.scenario("a guest without a cart")).token}`,
        "content-type": "application/json",
      },
      body: JSON.stringify({ items }),
    });
    expect(await answer.json()).toMatchObject([{ itemId: { name: "Cup" } }]);
    const left = await kit.fetch("https://api.example/product/acme/products", {
      headers: { authorization: `Bearer ${token}` },
    });
    expect(left.status).toBe(404);
  });
});
