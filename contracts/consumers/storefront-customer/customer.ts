import type { Client } from "openapi-fetch";
import type { paths } from "../../../src/client/index.ts";
import { accepted } from "../refusal.ts";

function bearer(token: string) {
  return { authorization: `Bearer ${token}` };
}

/** Logs the guest of this token in. */
export async function logIn(client: Client<paths>, tenant: string, guestToken: string, password: string) {
  const tokens = accepted(
    await client.POST("/customer/{tenant}/login", {
      params: { path: { tenant } },
      headers: bearer(guestToken),
      body: { email: "customer@emporix.com", password },
    }),
  );
  return { token: tokens.access_token, saasToken: tokens.saas_token, sessionId: tokens.session_id };
}

export async function logOut(client: Client<paths>, tenant: string, token: string) {
  const params = { path: { tenant }, query: { accessToken: token } };
  accepted(await client.GET("/customer/{tenant}/logout", { params, headers: bearer(token) }));
}

/** A new access token for the session of the refresh token. */
export async function renew(client: Client<paths>, tenant: string, token: string, refreshToken: string) {
  const params = { path: { tenant }, query: { refreshToken } };
  const answer = await client.GET("/customer/{tenant}/refreshauthtoken", { params, headers: bearer(token) });
  return accepted(answer).access_token;
}
