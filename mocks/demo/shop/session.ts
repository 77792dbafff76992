import { must, Refused, SessionOver } from "../api/answer.ts";
import { clientId, tenant } from "../api/api.ts";
import { takeCartAlong } from "./merge.ts";
import type { Shop } from "./shop.ts";
import { readContext } from "./sync.ts";
import type { Visitor } from "./visitor.ts";

const path = { tenant };

/** What a guest's session can be started with; the API remembers it until there is a context (VAL-1). */
interface Region {
  readonly siteCode: string;
  readonly currency: string;
  readonly targetLocation?: string;
}

interface Tokens {
  readonly access_token: string;
  readonly refresh_token?: string;
  readonly expires_in: number;
}

/** Starts a guest's session. Whatever session there was is left behind. */
export async function beginAsGuest(shop: Shop, region?: Region): Promise<string> {
  const query = { tenant, client_id: clientId, ...region };
  const tokens = await must(shop.api.client.GET("/customerlogin/auth/anonymous/login", { params: { query } }));
  shop.visitor = visitorOf(shop, "guest", tokens);
  return "A guest has come in, with a token and nothing else: there is no session context yet.";
}

/** Refreshes the session; says what to do where that is no longer possible. */
export async function refresh(shop: Shop): Promise<string> {
  try {
    return await refreshTokens(shop);
  } catch (error) {
    if (!(error instanceof SessionOver)) throw error;
    throw new Refused(401, "This session is gone for good and cannot be refreshed: begin as a new guest");
  }
}

/** A new token of the same session: an expired guest's within a day, a customer's at any time (SES-3, SES-6). */
async function refreshTokens(shop: Shop): Promise<string> {
  const { client } = shop.api;
  const { visitor } = shop;
  if (visitor === undefined) return await beginAsGuest(shop);
  const query = { tenant, client_id: clientId };
  if (visitor.kind === "guest") {
    const params = { query: { ...query, refresh_token: visitor.refreshToken } };
    const tokens = await must(client.GET("/customerlogin/auth/anonymous/refresh", { params }));
    shop.visitor = visitorOf(shop, "guest", tokens, visitor);
  } else {
    // The API wants some guest's token beside the customer's refresh token.
    const guest = await must(client.GET("/customerlogin/auth/anonymous/login", { params: { query } }));
    const params = { path, query: { refreshToken: visitor.refreshToken } };
    const headers = { authorization: `Bearer ${guest.access_token}` };
    const tokens = await must(client.GET("/customer/{tenant}/refreshauthtoken", { params, headers }));
    shop.visitor = visitorOf(shop, "customer", tokens, visitor);
  }
  const kept = shop.state.context === undefined ? "" : ": same ID, same context, same cart";
  return `The session goes on with a new token${kept}.`;
}

/** Turns the guest's session into a customer's (SES-5). Session ID and context stay (CTX-3). */
export async function logIn(shop: Shop, email: string, password: string): Promise<string> {
  const before = await readContext(shop);
  const { cart } = shop.state;
  const tokens = await must(
    shop.api.client.POST("/customer/{tenant}/login", { params: { path }, body: { email, password } }),
  );
  const idBeforeLogin = before === undefined ? {} : { idBeforeLogin: before.sessionId };
  shop.visitor = { ...visitorOf(shop, "customer", tokens), email, ...idBeforeLogin };
  if (before === undefined) return "Logged in. The customer has no context either until there is a cart.";
  if (cart !== undefined) await takeCartAlong(shop, cart);
  return "Logged in. The session keeps its ID and its context, and knows its customer now.";
}

/** Ends the session with its context (SES-7). A new guest comes in, as in any shop. */
export async function logOut(shop: Shop): Promise<string> {
  const { visitor } = shop;
  const ended = shop.state.context?.sessionId;
  if (visitor !== undefined) {
    const params = { path, query: { accessToken: visitor.accessToken } };
    await must(shop.api.client.GET("/customer/{tenant}/logout", { params }));
  }
  await beginAsGuest(shop);
  if (ended === undefined) return "Logged out. The customer's session is over; here is a new guest.";
  return `Logged out. Session ${ended.slice(0, 8)}… is over and its context is gone; here is a new guest.`;
}

/** Lets time pass on the virtual clock of the kit in this page. */
export async function letAnHourPass({ api: { kit } }: Shop): Promise<string> {
  if (kit === undefined) throw new Error("A server's clock is moved on the server: POST /__kit/clock/advance");
  kit.control.clock.advance("61m");
  await kit.control.settled();
  return "An hour has passed. A customer's session does not mind: only a guest's times out.";
}

/** Begins again: the kit in this page goes back to the beginning, a server keeps what it has. */
export async function startOver(shop: Shop): Promise<string> {
  await shop.api.kit?.control.reset();
  return await beginAsGuest(shop);
}

function visitorOf(shop: Shop, kind: Visitor["kind"], tokens: Tokens, before?: Visitor): Visitor {
  const { access_token: accessToken, refresh_token: refreshToken = "", expires_in: seconds } = tokens;
  return { ...before, kind, accessToken, refreshToken, expiresAt: shop.now + seconds * 1000 };
}
