import type { components } from "../../../spec/generated/api.ts";
import { expected, insist, type ScenarioTools } from "./scenario.ts";
import type { ExampleValues } from "./values.ts";

export interface GuestValues extends Pick<ExampleValues, "tenant" | "token" | "refreshToken"> {
  /** How long the tokens live, in seconds. */
  readonly lifetimes: { readonly token: number; readonly refreshToken: number };
}

export type CustomerValues = Pick<
  ExampleValues,
  "tenant" | "token" | "refreshToken" | "saasToken" | "guestToken" | "email"
>;
export type SessionValues = Pick<ExampleValues, "sessionId" | "cartId" | "version">;

/** What a shopper does to have a session, as the scenarios need it. */
export interface LoginValues {
  readonly tenant?: string;
  readonly siteCode?: string;
  readonly currency?: string;
  readonly language?: string;
  readonly targetLocation?: string;
}

export interface Credentials {
  readonly email?: string | undefined;
  readonly password?: string | undefined;
}

/** The default world's, with preferences and addresses. */
const customer = { email: "customer@emporix.com", password: "Qwurmdch673;'" };

export async function newGuest(
  { api }: ScenarioTools,
  { tenant = "acme", ...values }: LoginValues,
): Promise<GuestValues> {
  const query = { tenant, client_id: "storefront", ...values };
  const answer = await api.GET("/customerlogin/auth/anonymous/login", { params: { query } });
  const { access_token, refresh_token, expires_in, refresh_token_expires_in } = expected(answer, "anonymous token");
  return {
    tenant,
    token: access_token,
    refreshToken: refresh_token ?? "",
    lifetimes: { token: expires_in, refreshToken: refresh_token_expires_in ?? expires_in },
  };
}

/** Logs a guest in. The guest's session becomes the customer's. */
export async function logInCustomer(
  { api }: ScenarioTools,
  guest: GuestValues,
  { email, password }: Credentials,
): Promise<CustomerValues> {
  const { tenant } = guest;
  const body = { email: email ?? customer.email, password: password ?? customer.password };
  const answer = await api.POST("/customer/{tenant}/login", {
    params: { path: { tenant } },
    headers: bearer(guest.token),
    body,
  });
  const { access_token, refresh_token, saas_token } = expected(answer, `login as ${body.email}`);
  return {
    tenant,
    token: access_token,
    refreshToken: refresh_token,
    saasToken: saas_token,
    guestToken: guest.token,
    email: body.email,
  };
}

/** A customer without open carts: carts outlive sessions, so that an earlier test may have left some. */
export async function newCustomer(stage: ScenarioTools, { email, password, ...values }: Credentials & LoginValues) {
  return withoutCarts(stage, await logInCustomer(stage, await newGuest(stage, values), { email, password }));
}

/** Ends the open carts of a customer. */
export async function withoutCarts(stage: ScenarioTools, customer: CustomerValues): Promise<CustomerValues> {
  const { api } = stage;
  const { tenant, token } = customer;
  const headers = bearer(token);
  const found = await api.POST("/cart/{tenant}/carts/search", {
    params: { path: { tenant } },
    headers,
    body: { q: "status:OPEN" },
  });
  // openapi-fetch's types make an object of a read-only array.
  const carts = expected(found, "list of carts") as object as readonly { readonly id: string }[];
  for (const { id: cartId } of carts)
    insist(
      await api.DELETE("/cart/{tenant}/carts/{cartId}", { params: { path: { tenant, cartId } }, headers }),
      "end of a cart",
    );
  return customer;
}

/** Gives a shopper their first cart, on the default site, and with it a session context. */
export async function withCart<Shopper extends Pick<ExampleValues, "tenant" | "token">>(
  stage: ScenarioTools,
  shopper: Shopper,
): Promise<Shopper & SessionValues> {
  const { tenant, token } = shopper;
  const params = { path: { tenant } };
  const headers = bearer(token);
  const listed = await stage.api.GET("/site/{tenant}/sites", { params, headers });
  const sites = expected(listed, "list of sites") as object as readonly components["schemas"]["Site"][];
  const site = sites.find((one) => one.default);
  const body = { siteCode: site?.code ?? "main", currency: site?.currency ?? "EUR" };
  const { cartId } = expected(
    await stage.api.POST("/cart/{tenant}/carts", { params, headers, body }),
    `cart on the site ${body.siteCode}`,
  );
  return { ...shopper, cartId, ...(await contextOf(stage, shopper)) };
}

/** Sets attributes one by one, and tells the version that they lead to. */
export async function withAttributes<Shopper extends Pick<ExampleValues, "tenant" | "token">>(
  stage: ScenarioTools,
  shopper: Shopper,
  attributes: Readonly<Record<string, unknown>>,
): Promise<Shopper & Pick<ExampleValues, "version">> {
  const { tenant, token } = shopper;
  for (const [key, value] of Object.entries(attributes)) {
    const answer = await stage.api.POST("/session-context/{tenant}/me/context/attributes", {
      params: { path: { tenant } },
      headers: bearer(token),
      body: { key, value },
    });
    insist(answer, `attribute ${key}`);
  }
  return { ...shopper, version: (await contextOf(stage, shopper)).version };
}

export async function contextOf({ api }: ScenarioTools, { tenant, token }: Pick<ExampleValues, "tenant" | "token">) {
  const params = { path: { tenant } };
  const answer = await api.GET("/session-context/{tenant}/me/context", { params, headers: bearer(token) });
  const { sessionId, customerId = "", metadata } = expected(answer, "session context");
  return { sessionId, customerId, version: metadata.version };
}

export function bearer(token: string): { readonly authorization: string } {
  return { authorization: `Bearer ${token}` };
}
