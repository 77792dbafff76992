import type { Companies } from "../domain/company.ts";
import type { Seed } from "./seed.ts";
import { defined } from "../../shared/defined.ts";

/** A seed's companies, with everything that the seed may leave out. */
export function companiesOf({ legalEntities = [], contactAssignments = [], locations = [] }: Seed): Companies {
  return {
    legalEntities: legalEntities.map(({ locations: locationIds = [], customerGroups = [], parentId, ...entity }) => ({
      type: parentId === undefined ? ("COMPANY" as const) : ("SUBSIDIARY" as const),
      ...entity,
      ...defined({ parentId }),
      customerGroups,
      locationIds,
    })),
    contactAssignments: contactAssignments.map(
      ({ legalEntityId, customer: email, id = `${legalEntityId}:${email}`, type = "CONTACT", primary = false }) => ({
        id,
        legalEntityId,
        email,
        type,
        primary,
      }),
    ),
    locations: locations.map((location) => ({ type: "OFFICE" as const, ...location })),
  };
}
