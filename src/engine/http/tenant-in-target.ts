/** What stands in a path where the template of its route has a parameter, as `{tenant}` in `GET /site/{tenant}/sites`. */
export function parameterInPath(route: string, parameter: string, path: string): string | undefined {
  const at = route.slice(route.indexOf("/")).split("/").indexOf(parameter);
  return at === -1 ? undefined : path.split("/")[at];
}

/** The tenant that the target of a request names, by the route that it is for, as `GET /site/{tenant}/sites`. */
export function tenantInTarget(route: string | undefined, path: string, query: string): string | undefined {
  const tenant = route === undefined ? undefined : parameterInPath(route, "{tenant}", path);
  if (tenant !== undefined) return tenant;
  const params = new URLSearchParams(query);
  return params.get("tenant") ?? params.get("hybris-tenant") ?? undefined;
}
