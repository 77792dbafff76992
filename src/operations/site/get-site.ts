import { hasScope } from "../../domain/scopes.ts";
import { operation } from "../../http/operation.ts";

/** One site; an inactive one is there only for those who manage sites. */
export const getSite = operation("GET /site/{tenant}/sites/{siteCode}", ({ principal, params, reply }, world) => {
  const site = world.sites.all.find(({ code }) => code === params.siteCode);
  const seesInactive = principal.kind === "service" && hasScope(principal.scopes, "site.site_manage");
  if (site === undefined || !(site.active || seesInactive)) {
    const details = [{ message: `Couldn't find a site with code '${params.siteCode}'` }];
    return reply(404, { status: 404, type: "application/json", message: "Site not Found", details });
  }
  return reply(200, site);
});
