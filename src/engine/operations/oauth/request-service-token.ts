import { contextScope, hasScope, tutorialContextScope } from "../../domain/scopes.ts";
import { type Tenant, unboundTenant } from "../../domain/tenant.ts";
import { operation } from "../../http/operation.ts";
import { gatewayErrorBody } from "../../http/error-bodies.ts";

/** Client credentials in, service token out; without `scope` the client gets every scope it has. */
export const requestServiceToken = operation("POST /oauth/token", ({ body, reply }, tenant) => {
  const client = tenant.clients.find(({ clientId }) => clientId === body.client_id);
  if (client === undefined || client.secret !== body.client_secret) {
    return reply(401, gatewayErrorBody("Invalid client identifier or secret", "oauth.v2.InvalidClientIdentifier"));
  }
  const wanted = body.scope?.split(/\s+/).filter((scope) => scope !== "" && !scope.startsWith("tenant=")) ?? [];
  // A client has the scope by either name; whether the name that is asked for opens anything is said where it is used (D4).
  const scopes = wanted.length === 0 ? client.scopes : wanted.filter((scope) => hasScope(client.scopes, scope, "both"));
  if (scopes.includes(tutorialContextScope) && tenant.switches.scopeNames === "both") hintAtCurrentName(tenant);
  for (const scope of wanted.filter((asked) => !scopes.includes(asked))) {
    tenant.hint(
      "SCOPE_LEFT_OUT",
      `The client ${client.clientId} does not have the scope ${scope}, so its token is without`,
      scope,
    );
  }
  const accessToken = tenant.ids.token();
  tenant.tokens.set(accessToken, {
    kind: "service",
    scopes,
    expiresAt: tenant.now + tenant.lifetimes.serviceTtl * 1000,
  });
  return reply(200, {
    access_token: accessToken,
    token_type: "Bearer",
    expires_in: tenant.lifetimes.serviceTtl,
    session_idle_time: 120,
    refresh_token: "",
    refresh_token_expires_in: 0,
    scope: [...scopes, ...(tenant.name === unboundTenant ? [] : [`tenant=${tenant.name}`])].join(" "),
  });
});

function hintAtCurrentName(tenant: Tenant): void {
  tenant.hint(
    "SCOPE_NAME_OLD",
    `The scope ${tutorialContextScope} is the tutorial's name for it; a tenant may accept ${contextScope} alone (D4)`,
  );
}
