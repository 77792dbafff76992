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

/** Which reading began last, and which one is shown. */
const readings = new WeakMap<Synced, { begun: number; shown: number }>();

/** Reads what the page shows: the context, the cart that it names, and the prices that it leads to. */
export async function sync(shop: Synced): Promise<void> {
  const { client } = shop.api;
  const turn = readings.get(shop) ?? { begun: 0, shown: 0 };
  readings.set(shop, turn);
  const mine = ++turn.begun;
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
  const { sites: known } = shop.state;
  const sites = known.length > 0 ? known : await must(client.GET("/site/{tenant}/sites", { params: { path } }));
  // Another tab's login and logout may follow so fast that the older reading ends last.
  if (mine < turn.shown) return;
  turn.shown = mine;
  shop.update({ context, cart, prices: new Map(prices.map((price) => [price.itemId.id, price])), sites });
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
