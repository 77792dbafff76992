import { operation } from "../../http/operation.ts";
import { seesInactive, sitesAsked, sitesForbidden } from "./sites-asked.ts";

/** The codes of the sites that the list of sites shows. */
export const listSiteCodes = operation("GET /site/{tenant}/siteslist", ({ principal, query, reply }, tenant) => {
  if (query.includeInactive === true && !seesInactive(principal)) return reply(403, sitesForbidden);
  const { page, count } = sitesAsked(tenant, query);
  return reply(
    200,
    page.map(({ code }) => code),
    { "X-Count": count },
  );
});
