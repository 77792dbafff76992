import { list } from "../../http/listing.ts";
import { onlyFields } from "../../http/pages.ts";
import { legalEntityBody, visibleEntities } from "../companies.ts";
import { shopOperation } from "../operation.ts";
import { detailedError } from "../shop-errors.ts";

/** One page of the legal entities that the principal sees. */
export const listLegalEntities = shopOperation(
  "GET /customer-management/{tenant}/legal-entities",
  ({ principal, query: { fields, ...query }, reply }, tenant) => {
    const listing = list(
      visibleEntities(tenant, principal).map((entity) => legalEntityBody(tenant, entity)),
      query,
    );
    if ("problem" in listing) return reply(400, detailedError(400, listing.problem));
    return reply(
      200,
      listing.page.map((body) => onlyFields(body, fields)),
      listing.headers,
    );
  },
);
