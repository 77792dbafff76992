/** The tenant that the target of a request names, by the route that it is for, as `GET /site/{tenant}/sites`. */
export function tenantInTarget(route: string | undefined, path: string, query: string): string | undefined {
  const at = route?.slice(route.indexOf("/")).split("/").indexOf("{tenant}") ?? -1;
  if (at !== -1) return path.split("/")[at];
  const params = new URLSearchParams(query);
  return params.get("tenant") ?? params.get("hybris-tenant") ?? undefined;
}
