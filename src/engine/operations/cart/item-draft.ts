import type { Cart, CartItem } from "../../domain/cart.ts";
import { productIdOf } from "../../domain/cart-items.ts";
import { productOf } from "../../domain/catalog.ts";
import type { Principal } from "../../domain/principal.ts";
import { hasScope } from "../../domain/scopes.ts";
import type { Tenant } from "../../domain/tenant.ts";
import type { components } from "../../../../spec/generated/api.ts";
import { cartBadRequest, cartForbidden } from "./cart-access.ts";
import { defined } from "../../../shared/defined.ts";

export type ItemDraft = components["schemas"]["CartItemDraft"];

/** What is wrong with an item, as the API answers it. */
export interface ItemProblem {
  readonly status: 400 | 403;
  readonly body: { readonly code: number; readonly status: string; readonly message: string };
}

/** An item that a cart can take, or what is wrong with it. EXTERNAL items take a scope of their own. */
export function itemFrom(
  tenant: Tenant,
  cart: Cart,
  principal: Principal,
  draft: ItemDraft,
):
  | { readonly item: Omit<CartItem, "id">; readonly problem?: undefined }
  | { readonly item?: undefined; readonly problem: ItemProblem } {
  const { itemYrn, quantity, price, itemType = "INTERNAL", keepAsSeparateLineItem = false, tax, mixins } = draft;
  if (price.currency !== cart.currency) return bad(`price/currency is not the cart's currency, ${cart.currency}`);
  if (itemType === "EXTERNAL") {
    if (principal.kind !== "service" || !hasScope(principal.scopes, "cart.cart_manage_external_prices", "current")) {
      const message = "An EXTERNAL item needs a service token with the scope cart.cart_manage_external_prices";
      return { problem: { status: 403, body: cartForbidden(message) } };
    }
    if (tax === undefined) return bad("tax is required for an EXTERNAL item");
  } else if (price.priceId === undefined) return bad("price/priceId is required, unless the item is EXTERNAL");
  // A null is as good as left out: an EXTERNAL item may have no resource name.
  const id = itemYrn == null ? draft.product?.id : productIdOf(itemYrn);
  if (id === undefined) return bad("itemYrn is required, or product/id");
  const { priceId, originalAmount, effectiveAmount, currency } = price;
  return {
    item: {
      type: itemType,
      itemYrn: itemYrn ?? `urn:yaas:hybris:product:product:${tenant.name};${id}`,
      product: { id, name: draft.product?.name ?? productOf(tenant.catalog, id).name },
      quantity,
      price: { ...defined({ priceId }), originalAmount, effectiveAmount, currency },
      ...(itemType === "EXTERNAL" ? defined({ tax }) : {}),
      keepAsSeparateLineItem,
      ...defined({ mixins }),
    },
  };
}

function bad(message: string): { readonly problem: ItemProblem } {
  return { problem: { status: 400, body: cartBadRequest(message) } };
}
