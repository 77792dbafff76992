import { operation } from "../../http/operation.ts";
import { siteBody } from "./site-body.ts";
import { seesInactive } from "./sites-asked.ts";

/** One site; an inactive one is there only for those who manage sites. */
export const getSite = operation(
  "GET /site/{tenant}/sites/{siteCode}",
  ({ principal, params, query, reply }, tenant) => {
    const site = tenant.sites.all.find(({ code }) => code === params.siteCode);
    if (site === undefined || !(site.active || seesInactive(principal))) {
      const details = [{ message: `Couldn't find a site with code '${params.siteCode}'` }];
      return reply(404, { status: 404, type: "application/json", message: "Site not Found", details });
    }
    return reply(200, siteBody(site, principal, query.expand));
  },
);
