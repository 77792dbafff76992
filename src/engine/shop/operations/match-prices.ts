import { matchPrice } from "../../domain/price-match.ts";
import { defaultUnit, priceBody } from "../../operations/price/price-body.ts";
import { shopOperation } from "../operation.ts";

/** The prices of items on a site, in a currency and a country; items without one are absent (PRC-1). */
export const matchPrices = shopOperation("POST /price/{tenant}/match-prices", ({ body, reply }, tenant) => {
  const { targetCurrency: currency, siteCode, targetLocation, items } = body;
  const targetLocationCode = targetLocation.countryCode;
  return reply(
    200,
    items.flatMap(({ itemId: { itemType, id }, quantity: { quantity, unitCode = defaultUnit } }) => {
      const match = matchPrice(
        tenant,
        { itemType, id, quantity },
        { currency, siteCode, targetLocation: targetLocationCode },
      );
      if (match === undefined) return [];
      return {
        ...priceBody(match, targetLocationCode),
        itemId: { itemType, id, name: match.product.name },
        quantity: { quantity, unitCode },
      };
    }),
  );
});
