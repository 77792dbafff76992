import { must, Refused } from "../api/answer.ts";
import { tenant } from "../api/api.ts";
import { beginAsGuest } from "./session.ts";
import type { Site } from "./shop-state.ts";
import type { Shop } from "./shop.ts";

const path = { tenant };

export async function addAttribute({ api }: Shop, key: string, value: unknown): Promise<string> {
  await must(
    api.client.POST("/session-context/{tenant}/me/context/attributes", { params: { path }, body: { key, value } }),
  );
  return `The context has an attribute ${key} now.`;
}

export async function removeAttribute({ api }: Shop, attributeName: string): Promise<string> {
  const params = { path: { tenant, attributeName } };
  await must(api.client.DELETE("/session-context/{tenant}/me/context/attributes/{attributeName}", { params }));
  return `The attribute ${attributeName} is gone.`;
}

/**
 * Takes the shopper to another site or country. The cart moves first: where it cannot, the context stays as it is. Without
 * a context there is nothing to change yet, and a new guest begins there.
 */
export async function goTo(shop: Shop, site: Site, targetLocation: string | undefined): Promise<string> {
  const { context, cart } = shop.state;
  const { client } = shop.api;
  const region = {
    siteCode: site.code,
    currency: site.currency,
    ...(targetLocation === undefined ? {} : { targetLocation }),
  };
  const where = `${site.name}${targetLocation === undefined ? "" : `, to ${targetLocation}`}`;
  if (context === undefined) {
    if (shop.visitor?.kind === "customer") throw new Error("A customer's own site counts until there is a cart");
    await beginAsGuest(shop, region);
    return `No context to change yet, so a new guest has come in: ${where}.`;
  }
  const params = cart === undefined ? undefined : { path: { tenant, cartId: cart.id } };
  if (params !== undefined && cart?.siteCode !== site.code) {
    await must(client.POST("/cart/{tenant}/carts/{cartId}/changeSite", { params, body: { siteCode: site.code } }));
  }
  const body = { ...region, metadata: { version: context.metadata.version } };
  try {
    await must(client.PATCH("/session-context/{tenant}/me/context", { params: { path }, body }));
  } catch (error) {
    if (!(error instanceof Refused) || error.status !== 409) throw error;
    throw new Refused(409, "Somebody else has changed the context meanwhile. It is read again now: choose once more");
  }
  if (params !== undefined) await must(client.PUT("/cart/{tenant}/carts/{cartId}/refresh", { params }));
  return `The context says ${where}; prices are matched again.`;
}
