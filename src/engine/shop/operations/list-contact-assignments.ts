import { list } from "../../http/listing.ts";
import { onlyFields } from "../../http/pages.ts";
import { contactAssignmentBody, visibleAssignments } from "../companies.ts";
import { shopOperation } from "../operation.ts";
import { detailedError } from "../shop-errors.ts";

/** One page of the contact assignments that the principal sees. */
export const listContactAssignments = shopOperation(
  "GET /customer-management/{tenant}/contact-assignments",
  ({ principal, query: { fields, ...query }, reply }, tenant) => {
    const listing = list(
      visibleAssignments(tenant, principal).map((one) => contactAssignmentBody(tenant, one)),
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
