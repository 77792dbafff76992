import type { components } from "../../../../spec/generated/api.ts";
import type { Cart, CartItem } from "../../domain/cart.ts";
import type { Principal } from "../../domain/principal.ts";
import type { Tenant } from "../../domain/tenant.ts";
import { cartBadRequest } from "./cart-access.ts";
import { itemFrom, type ItemProblem } from "./item-draft.ts";
import { defined } from "../../../shared/defined.ts";

export type ItemUpdate = components["schemas"]["CartItemUpdate"];

type UpdatedItem =
  | { readonly item: CartItem; readonly problem?: undefined }
  | { readonly item?: undefined; readonly problem: ItemProblem };

/** The item with what is given, and what it was for the rest. A product that is exchanged brings its own name. */
export function partlyUpdated(
  tenant: Tenant,
  cart: Cart,
  principal: Principal,
  item: CartItem,
  update: ItemUpdate,
): UpdatedItem {
  const itemYrn = update.itemYrn ?? item.itemYrn;
  const name = update.product?.name ?? (itemYrn === item.itemYrn ? item.product.name : undefined);
  const { type, quantity, price, tax, mixins } = item;
  return updated(tenant, cart, principal, item, {
    ...defined({ tax, mixins }),
    itemType: type,
    quantity,
    price,
    ...update,
    itemYrn,
    product: defined({ name }),
  });
}

/** The item replaced: quantity and price are required then. */
export function whollyUpdated(
  tenant: Tenant,
  cart: Cart,
  principal: Principal,
  item: CartItem,
  update: ItemUpdate,
): UpdatedItem {
  const { quantity, price } = update;
  const itemYrn = update.itemYrn ?? item.itemYrn;
  if (quantity === undefined || price === undefined) {
    const message = "body must have quantity and price (partial=true takes less)";
    return { problem: { status: 400, body: cartBadRequest(message) } };
  }
  return updated(tenant, cart, principal, item, { ...update, itemYrn, quantity, price });
}

function updated(
  tenant: Tenant,
  cart: Cart,
  principal: Principal,
  item: CartItem,
  draft: Parameters<typeof itemFrom>[3],
): UpdatedItem {
  // What an EXTERNAL item costs is not the shopper's to say, but how much of it there is.
  const samePrice = JSON.stringify([draft.price, draft.tax]) === JSON.stringify([item.price, item.tax]);
  const allowed: Principal =
    item.type === "EXTERNAL" && samePrice
      ? { kind: "service", scopes: ["cart.cart_manage_external_prices"] }
      : principal;
  const { item: replacement, problem } = itemFrom(tenant, cart, allowed, draft);
  if (problem !== undefined) return { problem };
  return { item: { ...replacement, id: item.id, keepAsSeparateLineItem: item.keepAsSeparateLineItem } };
}
