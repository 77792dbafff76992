import type { Client } from "openapi-fetch";
import type { paths } from "../../src/client/index.ts";
import { accepted } from "./refusal.ts";

const path = "/session-context/{tenant}/me/context";

/** What a storefront does with the shopper's own session context. */
export function ownContext(client: Client<paths>, tenant: string, token: string) {
  const params = { path: { tenant } };
  const headers = { authorization: `Bearer ${token}` };
  return {
    read: async () => accepted(await client.GET(path, { params, headers })),
    async moveTo(siteCode: string, version: number) {
      accepted(await client.PATCH(path, { params, headers, body: { siteCode, metadata: { version } } }));
    },
    remember: async (key: string, value: unknown) =>
      accepted(await client.POST(`${path}/attributes`, { params, headers, body: { key, value } })),
    async forget(attributeName: string) {
      const own = { path: { tenant, attributeName } };
      accepted(await client.DELETE(`${path}/attributes/{attributeName}`, { params: own, headers }));
    },
    async openCart(siteCode: string, currency: string) {
      const body = { siteCode, currency };
      return accepted(await client.POST("/cart/{tenant}/carts", { params, headers, body })).cartId;
    },
  };
}
