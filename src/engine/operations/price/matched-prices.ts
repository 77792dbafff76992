import type { PriceContext } from "../../domain/catalog.ts";
import { matchPrice, type PricedItem } from "../../domain/price-match.ts";
import type { Tenant } from "../../domain/tenant.ts";
import { defaultUnit, priceBody } from "./price-body.ts";

/** An item as both price matches ask for it. */
interface AskedItem {
  readonly itemId: Pick<PricedItem, "id" | "itemType">;
  readonly quantity: { readonly quantity: number; readonly unitCode?: string };
}

/** The prices of items where and in which money the context says, in the order of the items; those without one are absent. */
export function matchedPrices(tenant: Tenant, items: readonly AskedItem[], context: Partial<PriceContext>) {
  return items.flatMap(({ itemId: { itemType, id }, quantity: { quantity, unitCode = defaultUnit } }) => {
    const match = matchPrice(tenant, { itemType, id, quantity }, context);
    if (match === undefined) return [];
    return {
      ...priceBody(match, context.targetLocation),
      itemId: { itemType, id, name: match.product.name },
      quantity: { quantity, unitCode },
    };
  });
}
