import { availabilitiesOf } from "../availability.ts";
import { list } from "../../http/listing.ts";
import { shopOperation } from "../operation.ts";
import { codeError } from "../shop-errors.ts";

/** What a site has of the products that are named, or that fit a query. */
export const searchAvailability = shopOperation(
  "POST /availability/{tenant}/availability/search",
  ({ query, body, reply }, tenant) => {
    const all = availabilitiesOf(tenant, query.site) ?? [];
    const listing =
      "q" in body
        ? list(all, { ...query, q: body.q })
        : list(
            all.filter(({ productId }) => body.includes(productId)),
            query,
          );
    if ("problem" in listing) return reply(400, codeError(400, listing.problem));
    return reply(200, listing.page, listing.headers);
  },
);
