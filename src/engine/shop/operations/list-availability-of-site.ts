import { availabilitiesOf } from "../availability.ts";
import { list } from "../../http/listing.ts";
import { shopOperation } from "../operation.ts";
import { codeError } from "../shop-errors.ts";

/** What a site has. */
export const listAvailabilityOfSite = shopOperation(
  "GET /availability/{tenant}/availability/site/{site}",
  ({ params, query, reply }, tenant) => {
    const found = availabilitiesOf(tenant, params.site);
    if (found === undefined) return reply(404, codeError(404, `Site ${params.site} not found`));
    const listing = list(found, query);
    if ("problem" in listing) return reply(400, codeError(400, listing.problem));
    return reply(200, listing.page, listing.headers);
  },
);
