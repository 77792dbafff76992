import { found, must } from "../api/answer.ts";
import { type Api, tenant } from "../api/api.ts";
import { catalogue } from "./catalogue.ts";
import type { Price, SessionContext, ShopState } from "./shop-state.ts";

const path = { tenant };

/** The part of the shop that is filled from the API. */
interface Synced {
  readonly api: Api;
  readonly state: ShopState;
  update(change: Partial<ShopState>): void;
}

/** Reads what the page shows: the context, the cart that it names, and the prices that it leads to. */
export async function sync(shop: Synced): Promise<void> {
  const { client } = shop.api;
  const context = await readContext(shop);
  const cartId = context?.cartId;
  const cart =
    cartId === undefined
      ? undefined
      : await found(client.GET("/cart/{tenant}/carts/{cartId}", { params: { path: { tenant, cartId } } }));
  const prices = await matchPrices(
    shop,
    catalogue.map(({ id }) => ({ id, quantity: 1 })),
  );
  const { sites } = shop.state;
  shop.update({
    context,
    cart,
    prices: new Map(prices.map((price) => [price.itemId.id, price])),
    sites: sites.length > 0 ? sites : await must(client.GET("/site/{tenant}/sites", { params: { path } })),
  });
}

/** The session's context; none before the first cart (CTX-1). */
export function readContext({ api }: Pick<Synced, "api">): Promise<SessionContext | undefined> {
  return found(api.client.GET("/session-context/{tenant}/me/context", { params: { path } }));
}

/** The prices of products by the session's site, currency and country; products without one are absent (PRC-1). */
export function matchPrices(
  { api }: Pick<Synced, "api">,
  wanted: readonly { readonly id: string; readonly quantity: number }[],
): Promise<readonly Price[]> {
  const items = wanted.map(({ id, quantity }) => ({
    itemId: { itemType: "PRODUCT" as const, id },
    quantity: { quantity },
  }));
  return must(api.client.POST("/price/{tenant}/match-prices-by-context", { params: { path }, body: { items } }));
}
