import { matchedPrices } from "../../operations/price/matched-prices.ts";
import { shopOperation } from "../operation.ts";

/** The prices of items on a site, in a currency and a country; items without one are absent (PRC-1). */
export const matchPrices = shopOperation("POST /price/{tenant}/match-prices", ({ body, reply }, tenant) => {
  const { targetCurrency: currency, siteCode, targetLocation, items } = body;
  return reply(200, matchedPrices(tenant, items, { currency, siteCode, targetLocation: targetLocation.countryCode }));
});
