import { must } from "../api/answer.ts";
import { tenant } from "../api/api.ts";
import type { CartItem, Price } from "./shop-state.ts";
import type { Shop } from "./shop.ts";
import { matchPrices } from "./sync.ts";

/** Puts one more of a product into the cart. The first time, this creates cart and session context (CTX-2). */
export async function addProduct(shop: Shop, productId: string): Promise<string> {
  const { cart: before } = shop.state;
  const line = before?.items.find(({ product }) => product.id === productId);
  if (line !== undefined) return await setQuantity(shop, line, line.quantity + 1);
  const price = await priceOf(shop, productId, 1);
  const cartId = before?.id ?? (await openCart(shop, price.site.code));
  const body = {
    itemYrn: `urn:yaas:hybris:product:product:${tenant};${productId}`,
    quantity: 1,
    price: itemPrice(price),
  };
  await must(
    shop.api.client.POST("/cart/{tenant}/carts/{cartId}/items", { params: { path: { tenant, cartId } }, body }),
  );
  return before === undefined
    ? "The first cart has brought the session context into being. It names the cart."
    : `${price.itemId.name} is in the cart.`;
}

/** Sets the quantity of a line and the price for it; 0 removes the line. */
export async function setQuantity(shop: Shop, { id: itemId, product }: CartItem, quantity: number): Promise<string> {
  const name = product.name ?? product.id;
  const params = { path: { tenant, cartId: ownCart(shop), itemId }, query: { partial: true } };
  if (quantity < 1) {
    await must(
      shop.api.client.DELETE("/cart/{tenant}/carts/{cartId}/items/{itemId}", { params: { path: params.path } }),
    );
    return `${name} is out of the cart.`;
  }
  const price = itemPrice(await priceOf(shop, product.id, quantity));
  await must(
    shop.api.client.PUT("/cart/{tenant}/carts/{cartId}/items/{itemId}", { params, body: { quantity, price } }),
  );
  return `${name}: ${quantity} in the cart.`;
}

export async function applyCoupon(shop: Shop, code: string): Promise<string> {
  const params = { path: { tenant, cartId: ownCart(shop) } };
  await must(shop.api.client.POST("/cart/{tenant}/carts/{cartId}/discounts", { params, body: { code } }));
  return `Coupon ${code} is applied.`;
}

export async function removeCoupons(shop: Shop): Promise<string> {
  const params = { path: { tenant, cartId: ownCart(shop) } };
  await must(shop.api.client.DELETE("/cart/{tenant}/carts/{cartId}/discounts", { params }));
  return "The coupon is off the cart.";
}

/** The open cart of a site: a customer may have one from last time. */
async function openCart({ api }: Shop, siteCode: string): Promise<string> {
  const params = { path: { tenant }, query: { siteCode, create: true } };
  const { id } = await must(api.client.GET("/cart/{tenant}/carts", { params }));
  return id;
}

function ownCart({ state }: Shop): string {
  if (state.cart === undefined) throw new Error("There is no cart yet: put something into it first");
  return state.cart.id;
}

async function priceOf(shop: Shop, id: string, quantity: number): Promise<Price> {
  const [price] = await matchPrices(shop, [{ id, quantity }]);
  if (price === undefined) throw new Error("This product has no price on this site: choose another site");
  return price;
}

function itemPrice({ priceId, originalValue, effectiveValue, currency }: Price) {
  return { priceId, originalAmount: originalValue, effectiveAmount: effectiveValue, currency };
}
