import { onlyFields } from "../../http/pages.ts";
import { companyNotFound, locationBody, visibleLocations } from "../companies.ts";
import { shopOperation } from "../operation.ts";

/** One location. */
export const getLocation = shopOperation(
  "GET /customer-management/{tenant}/locations/{locationId}",
  ({ principal, params: { locationId }, query, reply }, tenant) => {
    const found = visibleLocations(tenant, principal).find(({ id }) => id === locationId);
    return found === undefined
      ? reply(404, companyNotFound(`Location ${locationId}`))
      : reply(200, onlyFields(locationBody(found), query.fields));
  },
);
