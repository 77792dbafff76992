import type { Client } from "openapi-fetch";
import type { paths } from "../../src/client/index.ts";

/** A guest with a token. */
export interface Guest {
  readonly token: string;
  readonly refreshToken: string;
}

/** Somebody whose first cart has brought the session context into being. */
export interface InSession {
  readonly sessionId: string;
  readonly cartId: string;
}

/** A logged-in customer. */
export interface Customer extends Guest {
  readonly saasToken: string;
  readonly email: string;
}

export interface Credentials {
  readonly email: string;
  readonly password: string;
}

/** The default world's customer with preferences and addresses. */
const customer: Credentials = { email: "customer@emporix.com", password: "Qwurmdch673;'" };

type Api = Client<paths>;

export async function newGuest(api: Api, tenant: string): Promise<Guest> {
  const query = { tenant, client_id: "storefront" };
  const { data, response } = await api.GET("/customerlogin/auth/anonymous/login", { params: { query } });
  const { access_token: token, refresh_token: refreshToken = "" } = expected(data, "an anonymous login", response);
  return { token, refreshToken };
}

/** Gives a guest or a customer their first cart, and with it a session context. */
export async function withCart<Shopper extends Guest>(
  api: Api,
  tenant: string,
  shopper: Shopper,
): Promise<Shopper & InSession> {
  const params = { path: { tenant } };
  const headers = { authorization: `Bearer ${shopper.token}` };
  const created = await api.POST("/cart/{tenant}/carts", {
    params,
    headers,
    body: { currency: "EUR", siteCode: "main" },
  });
  const { cartId } = expected(created.data, "a cart", created.response);
  const read = await api.GET("/session-context/{tenant}/me/context", { params, headers });
  return { ...shopper, cartId, sessionId: expected(read.data, "a session context", read.response).sessionId };
}

export async function newCustomer(
  api: Api,
  tenant: string,
  { email, password }: Credentials = customer,
): Promise<Customer> {
  const guest = await newGuest(api, tenant);
  const { data, response } = await api.POST("/customer/{tenant}/login", {
    params: { path: { tenant } },
    headers: { authorization: `Bearer ${guest.token}` },
    body: { email, password },
  });
  const tokens = expected(data, `a login as ${email}`, response);
  return { token: tokens.access_token, refreshToken: tokens.refresh_token, saasToken: tokens.saas_token, email };
}

/** An employee's service token, with every scope. */
export async function newEmployee(api: Api, tenant: string): Promise<{ readonly token: string }> {
  const { data, response } = await api.POST("/oauth/token", {
    params: { header: { "Emporix-Tenant": tenant } },
    body: { grant_type: "client_credentials", client_id: "backend", client_secret: "secret" },
    bodySerializer: (body) => new URLSearchParams(body),
    headers: { "content-type": "application/x-www-form-urlencoded" },
  });
  return { token: expected(data, "a service token", response).access_token };
}

/** A fixture that cannot be set up names what failed: the kit's seed may lack what it needs. */
function expected<Data>(data: Data | undefined, what: string, { status, url }: Response): Data {
  if (data === undefined)
    throw new Error(`The fixture could not get ${what}: ${status} from ${url}. Does the seed have what it takes?`);
  return data;
}
