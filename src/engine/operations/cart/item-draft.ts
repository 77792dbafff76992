import type { Cart, CartItem } from "../../domain/cart.ts";
import { productIdOf } from "../../domain/cart-items.ts";
import { productOf } from "../../domain/catalog.ts";
import type { Principal } from "../../domain/principal.ts";
import type { Tenant } from "../../domain/tenant.ts";
import type { components } from "../../../../spec/generated/api.ts";
import { cartBadRequest } from "./cart-access.ts";
import { mayPriceExternally, needsExternalPrices } from "./external-prices.ts";
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
  const { itemYrn, quantity, price, itemType = "INTERNAL", keepAsSeparateLineItem = false, tax } = draft;
  const { mixins, metadata, externalDiscounts, externalFees } = draft;
  if (price.currency !== cart.currency) return bad(`price/currency is not the cart's currency, ${cart.currency}`);
  const { currency } = cart;
  const external = [
    ...(itemType === "EXTERNAL" ? ["An EXTERNAL item"] : []),
    ...(externalDiscounts === undefined ? [] : ["externalDiscounts"]),
    ...(externalFees === undefined ? [] : ["externalFees"]),
  ];
  if (external.length > 0 && !mayPriceExternally(principal)) {
    return { problem: { status: 403, body: needsExternalPrices(external.join(" and ")) } };
  }
  const badFee = externalFees?.find(
    ({ feeAbsolute }) => feeAbsolute !== undefined && feeAbsolute.currency !== currency,
  );
  if (badFee !== undefined) return bad(`externalFees/feeAbsolute/currency is not the cart's currency, ${currency}`);
  if (externalFees?.some((fee) => (fee.feeType === "PERCENT" ? fee.feePercentage : fee.feeAbsolute) === undefined))
    return bad("externalFees takes feePercentage for a fee of the type PERCENT, and feeAbsolute for the others");
  if (externalDiscounts?.some(({ includeFees }) => includeFees === true))
    return bad("externalDiscounts/includeFees cannot be true: the mock takes no discount off a fee");
  if (itemType === "EXTERNAL") {
    if (tax === undefined) return bad("tax is required for an EXTERNAL item");
  } else if (price.priceId === undefined) return bad("price/priceId is required, unless the item is EXTERNAL");
  // A null is as good as left out: an EXTERNAL item may have no resource name.
  const id = itemYrn == null ? draft.product?.id : productIdOf(itemYrn);
  if (id === undefined) return bad("itemYrn is required, or product/id");
  const { priceId, originalAmount, effectiveAmount, measurementUnit } = price;
  return {
    item: {
      type: itemType,
      itemYrn: itemYrn ?? `urn:yaas:hybris:product:product:${tenant.name};${id}`,
      product: { name: productOf(tenant.catalog, id).name, ...draft.product, id },
      quantity,
      price: { ...defined({ priceId, measurementUnit }), originalAmount, effectiveAmount, currency },
      ...(itemType === "EXTERNAL" ? defined({ tax }) : {}),
      keepAsSeparateLineItem,
      ...defined({ externalDiscounts, externalFees, mixins, metadata }),
    },
  };
}

function bad(message: string): { readonly problem: ItemProblem } {
  return { problem: { status: 400, body: cartBadRequest(message) } };
}
