import type { components } from "../../../../spec/generated/api.ts";
import type { Cart, CartItem } from "../../domain/cart.ts";
import type { Principal } from "../../domain/principal.ts";
import type { Tenant } from "../../domain/tenant.ts";
import { cartBadRequest } from "./cart-access.ts";
import { mayPriceExternally } from "./external-prices.ts";
import { type ItemDraft, itemFrom, type ItemProblem } from "./item-draft.ts";
import { defined } from "../../../shared/defined.ts";

export type ItemUpdate = components["schemas"]["CartItemUpdate"] & Pick<ItemDraft, "keepAsSeparateLineItem">;

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
  // A product that is exchanged brings its own details.
  const { id: _id, ...before } = item.product;
  const product = { ...(itemYrn === item.itemYrn ? before : {}), ...update.product };
  const { type, quantity, price, tax, mixins, metadata, externalDiscounts, externalFees } = item;
  return updated(tenant, cart, principal, item, {
    ...defined({ tax, mixins, metadata, externalDiscounts, externalFees }),
    itemType: type,
    quantity,
    price,
    ...update,
    itemYrn,
    product,
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
  const { externalDiscounts, externalFees } = item;
  const kept = mayPriceExternally(principal) ? {} : defined({ externalDiscounts, externalFees });
  return updated(tenant, cart, principal, item, { ...kept, ...update, itemYrn, quantity, price });
}

function updated(tenant: Tenant, cart: Cart, principal: Principal, item: CartItem, draft: ItemDraft): UpdatedItem {
  const allowed: Principal = keepsExternals(item, draft)
    ? { kind: "service", scopes: ["cart.cart_manage_external_prices"] }
    : principal;
  const { item: replacement, problem } = itemFrom(tenant, cart, allowed, draft);
  if (problem !== undefined) return { problem };
  const { keepAsSeparateLineItem = item.keepAsSeparateLineItem } = draft;
  return { item: { ...replacement, id: item.id, keepAsSeparateLineItem } };
}

/** What another system says of an item is not the shopper's to change, but how much of it there is. */
function keepsExternals(item: CartItem, draft: ItemDraft): boolean {
  const keepsType = item.type === "EXTERNAL" ? isSame(pricesOf, item, draft) : draft.itemType !== "EXTERNAL";
  return keepsType && isSame(externalsOf, item, draft);
}

type Said = CartItem | ItemDraft;

function externalsOf({ externalDiscounts, externalFees }: Said): readonly unknown[] {
  return [externalDiscounts, externalFees];
}

function pricesOf({ price, tax }: Said): readonly unknown[] {
  return [price, tax];
}

function isSame(of: (said: Said) => readonly unknown[], one: Said, other: Said): boolean {
  return JSON.stringify(of(one)) === JSON.stringify(of(other));
}
