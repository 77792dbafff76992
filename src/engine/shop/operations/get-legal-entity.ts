import { onlyFields } from "../../http/pages.ts";
import { companyNotFound, legalEntityBody, visibleEntities } from "../companies.ts";
import { shopOperation } from "../operation.ts";

/** One legal entity. */
export const getLegalEntity = shopOperation(
  "GET /customer-management/{tenant}/legal-entities/{legalEntityId}",
  ({ principal, params: { legalEntityId }, query, reply }, tenant) => {
    const found = visibleEntities(tenant, principal).find(({ id }) => id === legalEntityId);
    return found === undefined
      ? reply(404, companyNotFound(`Legal entity ${legalEntityId}`))
      : reply(200, onlyFields(legalEntityBody(tenant, found), query.fields));
  },
);
