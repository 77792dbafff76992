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

  it("needs the tenant of a guest's login, by one of its names", async () => {
    const path = "/customerlogin/auth/anonymous/login";
    const query = { client_id: "storefront" };
    await client.GET(path, { params: { query: { ...query, tenant: "acme" } } });
    await client.GET(path, { params: { query: { ...query, "hybris-tenant": "acme" } } });
    await client.GET(path, { params: { query: { ...query, tenant: "acme", "hybris-tenant": "acme" } } });
    // @ts-expect-error No tenant.
    await client.GET(path, { params: { query } });
    // @ts-expect-error No tenant's name.
    await client.GET(path, { params: { query: { ...query, tenant: undefined } } });
    // @ts-expect-error No query at all.
    await client.GET(path);
  });

  it("needs the tenant of a guest's refresh, by one of its names", async () => {
    const path = "/customerlogin/auth/anonymous/refresh";
    const query = { client_id: "storefront", refresh_token: "a" };
    await client.GET(path, { params: { query: { ...query, tenant: "acme" } } });
    await client.GET(path, { params: { query: { ...query, "hybris-tenant": "acme" } } });
    // @ts-expect-error No tenant.
    await client.GET(path, { params: { query } });
  });

  it("needs no tenant in any other query", async () => {
    await client.GET("/site/{tenant}/sites", { params });
    await client.GET("/site/{tenant}/sites", { params: { ...params, query: {} } });
    await client.GET("/customer/{tenant}/refreshauthtoken", { params: { ...params, query: { refreshToken: "a" } } });
  });
});
