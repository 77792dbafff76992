// The typed client knows the spec; its arrays are arrays.
import { describe, expectTypeOf, it } from "vitest";
import { createClient } from "../../src/client/index.ts";

describe("an answer of the typed client", () => {
  const client = createClient();

  it("has lists that can be used as lists", async () => {
    const { data: cart } = await client.GET("/cart/{tenant}/carts/{cartId}", {
      params: { path: { tenant: "acme", cartId: "" } },
    });
    expectTypeOf(cart?.items.map(({ id }) => id)).toEqualTypeOf<string[] | undefined>();
    const { data: sites } = await client.GET("/site/{tenant}/sites", { params: { path: { tenant: "acme" } } });
    expectTypeOf(sites?.[0]?.code).toEqualTypeOf<string | undefined>();
  });

  it("takes lists in bodies", () => {
    const body = {
      items: [{ itemId: { itemType: "PRODUCT" as const, id: "coffee-beans" }, quantity: { quantity: 1 } }],
    };
    void client.POST("/price/{tenant}/match-prices-by-context", { params: { path: { tenant: "acme" } }, body });
    // @ts-expect-error A list is no object.
    void client.POST("/price/{tenant}/match-prices-by-context", {
      params: { path: { tenant: "acme" } },
      body: { items: {} },
    });
  });
});
