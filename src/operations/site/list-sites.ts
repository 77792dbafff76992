import { hasScope } from "../../domain/scopes.ts";
import { operation } from "../../http/operation.ts";

/** Active sites; inactive ones only for those who manage sites. */
export const listSites = operation("GET /site/{tenant}/sites", ({ principal, query, reply }, world) => {
  const { includeInactive = false, pageNumber = 1, pageSize = 16 } = query;
  if (includeInactive && !(principal.kind === "service" && hasScope(principal.scopes, "site.site_manage"))) {
    return reply(403, {
      status: 403,
      type: "forbidden",
      message: "This needs the scope site.site_manage",
      details: [],
    });
  }
  const sites = world.sites.all.filter((site) => site.active || includeInactive);
  const page = sites.slice((pageNumber - 1) * pageSize, pageNumber * pageSize);
  return reply(200, page, { "X-Count": sites.length });
});
