// The typed client knows the spec; its arrays are arrays.
import { describe, expectTypeOf, it } from "vitest";
import { createClient } from "../../src/client/index.ts";

describe("the typed client", () => {
  const client = createClient();
  const params = { path: { tenant: "acme" } };

  it("answers with lists that can be used as lists", async () => {
    const { data: cart } = await client.GET("/cart/{tenant}/carts", {
      params: { ...params, query: { siteCode: "main" } },
    });
    expectTypeOf(cart?.items.map(({ id }) => id)).toEqualTypeOf<string[] | undefined>();
    const { data: sites } = await client.GET("/site/{tenant}/sites", { params });
    expectTypeOf(sites?.[0]?.code).toEqualTypeOf<string | undefined>();
  });

  it("takes lists in bodies, and nothing else for them", async () => {
    const path = "/price/{tenant}/match-prices-by-context";
    const item = { itemId: { itemType: "PRODUCT" as const, id: "coffee-beans" }, quantity: { quantity: 1 } };
    await client.POST(path, { params, body: { items: [item] } });
    // @ts-expect-error An item is no list of items.
    await client.POST(path, { params, body: { items: item } });
  });
});
