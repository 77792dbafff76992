import { availabilitiesOf } from "../availability.ts";
import { list } from "../../http/listing.ts";
import { shopOperation } from "../operation.ts";
import { codeError } from "../shop-errors.ts";

/** What a site has; nothing for a site that does not exist. */
export const listAvailability = shopOperation("GET /availability/{tenant}/availability", ({ query, reply }, tenant) => {
  const listing = list(availabilitiesOf(tenant, query.site) ?? [], query);
  if ("problem" in listing) return reply(400, codeError(400, listing.problem));
  return reply(200, listing.page, listing.headers);
});
