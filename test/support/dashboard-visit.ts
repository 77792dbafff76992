import { createClient, createControlClient } from "../../src/client/index.ts";

/** What a visit has left. */
export interface Visit {
  readonly token: string;
  readonly sessionId: string;
  readonly cartId: string;
  /** The ID of a request that was refused. */
  readonly request: number;
}

/** A guest's visit with a bit of everything: a context, a refusal, a fault, an hour that passes, a mail. */
export async function visitShop(baseUrl: string, tenant = "acme"): Promise<Visit> {
  const guest = await createClient({ baseUrl }).GET("/customerlogin/auth/anonymous/login", {
    params: { query: { tenant, client_id: "storefront" } },
  });
  const token = guest.data?.access_token ?? "";
  const api = createClient({ baseUrl, token });
  const control = createControlClient({ baseUrl });
  const path = { tenant };
  await api.GET("/session-context/{tenant}/me/context", { params: { path } });
  const cart = await api.POST("/cart/{tenant}/carts", {
    params: { path },
    body: { siteCode: "main", currency: "EUR", type: "shopping" },
  });
  await api.POST("/session-context/{tenant}/me/context/attributes", {
    params: { path },
    body: { key: "campaign", value: "<b>spring</b>" },
  });
  await control.POST("/__kit/faults", { body: { operations: ["getOwnContext"], answer: 503, times: 1, tenant } });
  await api.GET("/session-context/{tenant}/me/context", { params: { path } });
  await api.POST("/customer/{tenant}/password/reset", { params: { path }, body: { email: "customer@emporix.com" } });
  await control.POST("/__kit/clock/advance", { params: { query: { tenant } }, body: { by: "55m" } });
  const context = await api.GET("/session-context/{tenant}/me/context", { params: { path } });
  const refused = await control.GET("/__kit/requests", { params: { query: { tenant, status: "404" } } });
  const request = refused.data?.at(-1)?.id;
  const { sessionId } = context.data ?? {};
  const { cartId } = cart.data ?? {};
  if (sessionId === undefined || cartId === undefined || request === undefined)
    throw new Error("The visit did not come to a context");
  return { token, sessionId, cartId, request };
}
