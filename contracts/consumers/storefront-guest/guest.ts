import type { Client } from "openapi-fetch";
import type { paths } from "../../../src/client/index.ts";
import { accepted } from "../refusal.ts";

const client_id = "storefront";

/** Begins a guest's session. */
export async function arrive(client: Client<paths>, tenant: string, siteCode?: string) {
  const query = { tenant, client_id, ...(siteCode === undefined ? {} : { siteCode }) };
  const { access_token, refresh_token } = accepted(
    await client.GET("/customerlogin/auth/anonymous/login", { params: { query } }),
  );
  return { token: access_token, refreshToken: refresh_token };
}

/** Goes on with a guest's session whose token has expired. */
export async function comeBack(client: Client<paths>, tenant: string, refreshToken: string) {
  const query = { tenant, client_id, refresh_token: refreshToken };
  const { access_token, sessionId } = accepted(
    await client.GET("/customerlogin/auth/anonymous/refresh", { params: { query } }),
  );
  return { token: access_token, sessionId };
}

/** What a product costs the shopper of this token. */
export async function priceOf(client: Client<paths>, tenant: string, token: string, id: string) {
  const answer = await client.POST("/price/{tenant}/match-prices-by-context", {
    params: { path: { tenant } },
    headers: { authorization: `Bearer ${token}` },
    body: { items: [{ itemId: { itemType: "PRODUCT", id }, quantity: { quantity: 1 } }] },
  });
  const [price] = Object.values(accepted(answer)) as readonly { effectiveValue: number; currency: string }[];
  return price;
}
