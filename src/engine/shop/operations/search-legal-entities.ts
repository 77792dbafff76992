import { list } from "../../http/listing.ts";
import { onlyFields } from "../../http/pages.ts";
import { legalEntityBody, visibleEntities } from "../companies.ts";
import { shopOperation } from "../operation.ts";
import { detailedError } from "../shop-errors.ts";

/** The same, by a query in the body. */
export const searchLegalEntities = shopOperation(
  "POST /customer-management/{tenant}/legal-entities/search",
  ({ principal, query: { fields, ...query }, body: { q }, reply }, tenant) => {
    const bodies = visibleEntities(tenant, principal).map((entity) => legalEntityBody(tenant, entity));
    const listing = list(bodies, { ...query, q });
    if ("problem" in listing) return reply(400, detailedError(400, listing.problem));
    return reply(
      200,
      listing.page.map((body) => onlyFields(body, fields)),
      listing.headers,
    );
  },
);
