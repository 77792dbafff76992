import { list } from "../../http/listing.ts";
import { onlyFields } from "../../http/pages.ts";
import { locationBody, visibleLocations } from "../companies.ts";
import { shopOperation } from "../operation.ts";
import { detailedError } from "../shop-errors.ts";

/** One page of the locations that the principal sees. */
export const listLocations = shopOperation(
  "GET /customer-management/{tenant}/locations",
  ({ principal, query: { fields, ...query }, reply }, tenant) => {
    const listing = list(visibleLocations(tenant, principal).map(locationBody), query);
    if ("problem" in listing) return reply(400, detailedError(400, listing.problem));
    return reply(
      200,
      listing.page.map((body) => onlyFields(body, fields)),
      listing.headers,
    );
  },
);
