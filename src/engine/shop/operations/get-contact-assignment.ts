import { onlyFields } from "../../http/pages.ts";
import { companyNotFound, contactAssignmentBody, visibleAssignments } from "../companies.ts";
import { shopOperation } from "../operation.ts";

/** One contact assignment. */
export const getContactAssignment = shopOperation(
  "GET /customer-management/{tenant}/contact-assignments/{contactAssignmentId}",
  ({ principal, params: { contactAssignmentId }, query, reply }, tenant) => {
    const found = visibleAssignments(tenant, principal).find(({ id }) => id === contactAssignmentId);
    return found === undefined
      ? reply(404, companyNotFound(`Contact assignment ${contactAssignmentId}`))
      : reply(200, onlyFields(contactAssignmentBody(tenant, found), query.fields));
  },
);
