import type { Client } from "openapi-fetch";
import type { paths } from "../../../src/client/index.ts";
import { accepted } from "../refusal.ts";

const path = "/session-context/{tenant}/context/{sessionId}";

type Replacement = NonNullable<
  paths["/session-context/{tenant}/context/{sessionId}"]["put"]["requestBody"]
>["content"]["application/json"];

/** A service token for the backoffice. */
export async function signIn(client: Client<paths>, secret: string) {
  const answer = await client.POST("/oauth/token", {
    body: { grant_type: "client_credentials", client_id: "backend", client_secret: secret },
    bodySerializer: (body) => new URLSearchParams(body),
    headers: { "content-type": "application/x-www-form-urlencoded" },
  });
  return accepted(answer).access_token;
}

/** What an employee does with the session context of a shopper. Without a token nothing of it is let through. */
export function shoppersContext(client: Client<paths>, tenant: string, sessionId: string, token?: string) {
  const params = { path: { tenant, sessionId } };
  const headers = token === undefined ? {} : { authorization: `Bearer ${token}` };
  return {
    read: async () => accepted(await client.GET(path, { params, headers })),
    async replace(body: Replacement, { saasToken, upsert }: { saasToken?: string; upsert?: true } = {}) {
      const header = saasToken === undefined ? {} : { "saas-token": saasToken };
      const query = upsert === undefined ? {} : { upsert };
      accepted(await client.PUT(path, { params: { ...params, header, query }, headers, body }));
    },
    async mark(key: string, value: unknown) {
      accepted(await client.POST(`${path}/attributes`, { params, headers, body: { key, value } }));
    },
    async unmark(attributeName: string) {
      const attribute = { path: { ...params.path, attributeName } };
      accepted(await client.DELETE(`${path}/attributes/{attributeName}`, { params: attribute, headers }));
    },
  };
}
