import type { Door } from "./transports.ts";

/** What one visit sends, and the secrets in it. */
export interface Visit {
  readonly sessionId: string;
  readonly secrets: readonly string[];
}

type Send = Door["sendUnguarded"];

const password = "correct-horse-7-battery";

/** A guest who asks too early, fills a cart, sends a stale version, and fails to log in. */
export async function visit(send: Send, tenant: string): Promise<Visit> {
  const login = await send(`/customerlogin/auth/anonymous/login?tenant=${tenant}&client_id=log`);
  const tokens = (await login.json()) as { access_token: string; refresh_token: string };
  const headers = { authorization: `Bearer ${tokens.access_token}`, "content-type": "application/json" };
  const own = `/session-context/${tenant}/me/context`;
  const post = async (target: string, body: object, method = "POST"): Promise<Response> =>
    await send(target, { method, headers, body: JSON.stringify(body) });
  await send(own, { headers });
  await post(`/cart/${tenant}/carts`, { currency: "EUR" });
  await post(`${own}/attributes`, { key: "password", value: "sesame-street-42" });
  await post(own, { language: "de", metadata: { version: 1 } }, "PATCH");
  await post(`/customer/${tenant}/login`, { email: "customer@emporix.com", password });
  // What is a secret there is one here too.
  await post(`${own}/attributes`, { key: "note", value: `my ${password}` });
  await send(
    `/customerlogin/auth/anonymous/refresh?tenant=${tenant}&client_id=log&refresh_token=${tokens.refresh_token}`,
  );
  const { sessionId } = (await (await send(own, { headers })).json()) as { sessionId: string };
  return { sessionId, secrets: [tokens.access_token, tokens.refresh_token, password, "sesame-street-42"] };
}

/** How many requests a visit has. */
export const visitLength = 9;
