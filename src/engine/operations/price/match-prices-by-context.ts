import type { Session } from "../../domain/session.ts";
import { sessionValues } from "../../domain/session-context.ts";
import type { Tenant } from "../../domain/tenant.ts";
import { operation } from "../../http/operation.ts";
import { matchedPrices } from "./matched-prices.ts";

/** A guest without a context who passed nothing at login, where the switch gives such a guest no prices. */
function hasNoPricesYet({ switches }: Tenant, { context, customerId, remembered }: Session): boolean {
  if (switches.pricesBeforeContext === "defaults" || context !== undefined || customerId !== undefined) return false;
  return Object.keys(remembered).length === 0;
}

/** The prices of items by the values of the session; items without one are absent (PRC-1). */
export const matchPricesByContext = operation(
  "POST /price/{tenant}/match-prices-by-context",
  ({ principal, body, reply }, tenant) => {
    if (hasNoPricesYet(tenant, principal.session)) return reply(200, []);
    return reply(200, matchedPrices(tenant, body.items, sessionValues(tenant, principal.session)));
  },
);
