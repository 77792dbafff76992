import { must } from "../api/answer.ts";
import { tenant } from "../api/api.ts";
import type { Cart } from "./shop-state.ts";
import type { Shop } from "./shop.ts";

/**
 * Moves what a guest had into the customer's cart after the login, as storefronts do: the customer's open cart of that site is
 * found or created, and the guest's cart merged into it. Coupons do not come along by themselves.
 */
export async function takeCartAlong({ api: { client } }: Shop, guest: Cart): Promise<void> {
  const query = { siteCode: guest.siteCode, create: true };
  const own = await must(client.GET("/cart/{tenant}/carts", { params: { path: { tenant }, query } }));
  if (own.id === guest.id) return;
  const params = { path: { tenant, cartId: own.id } };
  await must(client.POST("/cart/{tenant}/carts/{cartId}/merge", { params, body: { carts: [guest.id] } }));
  const [coupon] = guest.discounts;
  if (coupon === undefined || own.discounts.length > 0) return;
  await must(client.POST("/cart/{tenant}/carts/{cartId}/discounts", { params, body: { code: coupon.code } }));
}
