import type { RequestParameters } from "./http/decode.ts";
import type { WireRequest } from "./http/wire.ts";

/**
 * The tenant a request is for: in the path, else in the query (`hybris-tenant` is its older name). `POST /oauth/token` has
 * neither; there it is in the `Emporix-Tenant` header or in the scope, as `tenant=acme`, or nowhere.
 */
export function tenantNamed({ path, query, header }: RequestParameters, request: WireRequest): string | undefined {
  const named =
    path["tenant"] ?? query["tenant"] ?? query["hybris-tenant"] ?? header["emporix-tenant"] ?? scopeTenant(request);
  return typeof named === "string" ? named : undefined;
}

/** The form is decoded for good later; an entry that is no tenant name is no entry. */
function scopeTenant({ method, body }: WireRequest): string | undefined {
  if (method !== "POST" || body === undefined || body.byteLength > 10_000) return undefined;
  const scope = new URLSearchParams(new TextDecoder().decode(body)).get("scope") ?? "";
  return /(?:^|\s)tenant=([a-z][a-z0-9]{2,15})(?:\s|$)/.exec(scope)?.[1];
}
