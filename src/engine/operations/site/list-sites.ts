import { operation } from "../../http/operation.ts";
import { siteBody } from "./site-body.ts";
import { seesInactive, sitesAsked, sitesForbidden } from "./sites-asked.ts";

/** Active sites; inactive ones only for those who manage sites. */
export const listSites = operation("GET /site/{tenant}/sites", ({ principal, query, reply }, tenant) => {
  if (query.includeInactive === true && !seesInactive(principal)) return reply(403, sitesForbidden);
  const { page, count } = sitesAsked(tenant, query);
  return reply(
    200,
    page.map((site) => siteBody(site, principal, query.expand)),
    { "X-Count": count },
  );
});
