import { companyNotFound, legalEntityBody, parentEntities, visibleEntities } from "../companies.ts";
import { shopOperation } from "../operation.ts";

/** The legal entities above one. */
export const listParentLegalEntities = shopOperation(
  "GET /customer-management/{tenant}/legal-entities/{legalEntityId}/parent-hierarchy",
  ({ principal, params: { legalEntityId }, reply }, tenant) => {
    const found = visibleEntities(tenant, principal).find(({ id }) => id === legalEntityId);
    return found === undefined
      ? reply(404, companyNotFound(`Legal entity ${legalEntityId}`))
      : reply(
          200,
          parentEntities(tenant, found).map((entity) => legalEntityBody(tenant, entity)),
        );
  },
);
