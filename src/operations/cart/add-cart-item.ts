import { productIdOf, withItem } from "../../domain/cart.ts";
import { activateCart, saveCart } from "../../domain/carts.ts";
import { findSite } from "../../domain/site.ts";
import { given } from "../../domain/values.ts";
import { operation } from "../../http/operation.ts";
import { accessibleCart, cartBadRequest, cartNotFound, mayOnlyRead, readOnly } from "./cart-access.ts";
import { cartItemYrn } from "./cart-body.ts";

/** Adds an item, or raises the quantity of the same product. The cart becomes the session's active cart (CTX-2). */
export const addCartItem = operation(
  "POST /cart/{tenant}/carts/{cartId}/items",
  ({ principal, params, query, body, reply }, world) => {
    const cart = accessibleCart(world, params.cartId, principal);
    if (cart === undefined) return reply(404, cartNotFound(params.cartId));
    if (mayOnlyRead(principal)) return reply(403, readOnly);
    if (query.siteCode !== undefined && findSite(world.sites, query.siteCode)?.code !== cart.siteCode) {
      return reply(400, cartBadRequest(`query/siteCode is not the cart's site, ${cart.siteCode}`));
    }
    if (body.price.currency !== cart.currency) {
      return reply(400, cartBadRequest(`body/price/currency is not the cart's currency, ${cart.currency}`));
    }
    const { itemYrn, quantity, price, itemType = "INTERNAL", keepAsSeparateLineItem = false } = body;
    const { priceId, originalAmount, effectiveAmount, currency } = price;
    const { items, item } = withItem(cart.items, {
      id: String(cart.nextItem),
      type: itemType,
      itemYrn,
      product: { id: productIdOf(itemYrn), ...given({ name: body.product?.name }) },
      quantity,
      price: { priceId, originalAmount, effectiveAmount, currency },
      keepAsSeparateLineItem,
    });
    saveCart(world, { ...cart, items, nextItem: cart.nextItem + items.length - cart.items.length });
    if (principal.kind !== "service") activateCart(world, cart.id, principal.session);
    return reply(
      201,
      { itemId: item.id, yrn: cartItemYrn(world, cart.id, item.id) },
      { Location: `/cart/${world.tenant}/carts/${cart.id}/items/${item.id}` },
    );
  },
);
