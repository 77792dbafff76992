import type { Decoded, RequestParameters } from "./decode.ts";

/**
 * The tenant a request is for: in the path, else in the query (`hybris-tenant` is its older name). `POST /oauth/token` has
 * neither; there it is in the `Emporix-Tenant` header or in the scope, as `tenant=acme`, or nowhere.
 */
export function tenantNamed(
  { path, query, header }: RequestParameters,
  body: () => Decoded<unknown>,
): string | undefined {
  const named = path["tenant"] ?? query["tenant"] ?? query["hybris-tenant"] ?? header["emporix-tenant"];
  return typeof named === "string" ? named : scopeTenant(body());
}

/** An invalid tenant name in the scope is ignored. */
function scopeTenant(body: Decoded<unknown>): string | undefined {
  const form = body.ok ? body.value : undefined;
  const scope = typeof form === "object" && form !== null && "scope" in form ? form.scope : undefined;
  return typeof scope === "string" ? /(?:^|\s)tenant=([a-z][a-z0-9]{2,15})(?:\s|$)/.exec(scope)?.[1] : undefined;
}
