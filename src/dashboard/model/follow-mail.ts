import type { components } from "../../../spec/generated/control.ts";
import { createClient } from "../../client/index.ts";
import type { Connection } from "./connection.ts";

/**
 * Does what the link of a mail does: as a guest of the shop, with the mail's token.
 *
 * @throws Error with the answer of the API, as for a token that has been used
 */
export async function followMail(
  { baseUrl, fetch }: Connection,
  { tenant, kind, token }: components["schemas"]["Mail"],
  password: string,
): Promise<void> {
  const guest = await createClient({ baseUrl, fetch }).GET("/customerlogin/auth/anonymous/login", {
    params: { query: { tenant, client_id: "dashboard" } },
  });
  const api = createClient({ baseUrl, fetch, ...(guest.data === undefined ? {} : { token: guest.data.access_token }) });
  const path = { tenant };
  const { response } =
    kind === "opt-in"
      ? await api.GET("/customer/{tenant}/signup/optin/{token}", { params: { path: { tenant, token } } })
      : kind === "password-reset"
        ? await api.POST("/customer/{tenant}/password/reset/update", { params: { path }, body: { token, password } })
        : await api.POST("/customer/{tenant}/me/accounts/internal/email/change/confirm", {
            params: { path },
            body: { token },
          });
  if (!response.ok)
    throw new Error(`The API answered ${response.status}: a token of a mail works once, and within 24 hours`);
}
