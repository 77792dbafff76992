import { Buffer } from "node:buffer";
import type { Answered } from "./api.ts";
import { expectStatus, insist } from "./compare.ts";
import type { SideBySide } from "./side-by-side.ts";
import type { StepOf } from "./steps.ts";
import {
  anonymousToken,
  change,
  createContext,
  customerToken,
  hasToken,
  hour,
  logIn,
  type ModelCustomer,
  type ModelSession,
  refreshToken,
  stateOf,
} from "./world.ts";

// SES-1, SES-2, D1, D2
export async function newGuest(side: SideBySide, { tenant, values }: StepOf<"guest">): Promise<void> {
  const query = new URLSearchParams({ tenant, client_id: "storefront", ...values }).toString();
  const answer = await side.api.send("GET", `/customerlogin/auth/anonymous/login?${query}`);
  if (!side.changed(answer, "SES-1", 200, "guest")) return;
  insist(
    "sessionId" in answer.body === (side.switches.sessionIdTold === "always"),
    "D1: the session ID is told before the cart where the profile says so",
  );
  const session: ModelSession = {
    tenant,
    remembered: values,
    token: answer.body.access_token as string,
    tokenUntil: side.now + anonymousToken,
    refreshToken: answer.body.refresh_token as string,
    refreshUntil: side.now + refreshToken,
    livesUntil: side.now + hour,
    isEnded: false,
    dead: [],
  };
  if (side.switches.contextCreatedBy !== "cart") createContext(session);
  if (session.context !== undefined && "sessionId" in answer.body)
    session.context.sessionId = answer.body.sessionId as string;
  side.tenants[tenant].sessions.push(session);
}

// SES-5, CTX-3, CTX-4, D1, D3
export async function logInGuest(side: SideBySide, { pick, customer: which, isWrong }: StepOf<"login">): Promise<void> {
  const session = side.session(pick, ({ customer }) => customer === undefined);
  if (session === undefined) return;
  const { customers } = side.tenantOf(session);
  const customer = customers[which % customers.length] as ModelCustomer;
  const answer = await tryPassword(side, session, customer, isWrong ? "wrong-password" : customer.password);
  if (isWrong) return expectStatus(answer, "SES-5", 401);
  if (customer.isPending === true)
    return insist(answer.status >= 400 && answer.status < 500, "A pending customer logs in");
  if (
    !side.changed(
      answer,
      "SES-5",
      200,
      session.context === undefined ? "login before the cart" : "login with a context",
    )
  )
    return;
  customer.id = subjectOf(answer.body.saas_token as string);
  insist(/^\d+$/.test(customer.id), "VAL-4: a customer ID has digits");
  insist(
    "session_id" in answer.body === (side.switches.sessionIdTold === "always" || session.context !== undefined),
    "D1: the login tells the session ID once there is a context",
  );
  becomeCustomer(side, session, customer, answer);
}

export function becomeCustomer(
  side: SideBySide,
  session: ModelSession,
  customer: ModelCustomer,
  { body }: Answered,
): void {
  session.dead.push(session.token);
  session.token = body.access_token as string;
  session.tokenUntil = side.now + customerToken;
  session.refreshToken = body.refresh_token as string;
  session.saasToken = body.saas_token as string;
  logIn(session, customer);
}

export function tryPassword(
  side: SideBySide,
  session: ModelSession,
  { email }: ModelCustomer,
  password: string,
): Promise<Answered> {
  return side.api.send("POST", `/customer/${session.tenant}/login`, {
    token: session.token,
    json: { email, password },
  });
}

// SES-7
export async function logOutCustomer(side: SideBySide, { pick }: StepOf<"logout">): Promise<void> {
  const session = side.session(pick, ({ customer }) => customer !== undefined);
  if (session === undefined) return;
  const { tenant, token } = session;
  const answer = await side.api.send("GET", `/customer/${tenant}/logout?accessToken=${encodeURIComponent(token)}`, {
    token,
  });
  if (side.changed(answer, "SES-7", 204, "logout")) session.isEnded = true;
}

// SES-3, SES-4, SES-6
export async function refreshSession(side: SideBySide, { pick }: StepOf<"refresh">): Promise<void> {
  const session = side.all.toReversed()[pick % Math.max(1, side.all.length)];
  if (session === undefined) return;
  if (session.customer !== undefined) return refreshCustomer(side, session, undefined);
  const query = new URLSearchParams({
    tenant: session.tenant,
    client_id: "storefront",
    refresh_token: session.refreshToken,
  });
  const answer = await side.api.send("GET", `/customerlogin/auth/anonymous/refresh?${query.toString()}`);
  const before = stateOf(session, side.now);
  if (side.now >= session.refreshUntil) {
    // Whether a refresh makes the refresh token itself last longer is left open.
    if (before === "alive") return;
    session.isEnded = true;
    return expectStatus(answer, "SES-4", 401);
  }
  if (!side.changed(answer, "SES-3", 200, before === "alive" ? "refresh" : "revival")) return;
  session.token = answer.body.access_token as string;
  session.tokenUntil = side.now + anonymousToken;
  session.livesUntil = side.now + hour;
  const next = answer.body.refresh_token as string | undefined;
  if (next !== undefined && next !== session.refreshToken) {
    session.refreshToken = next;
    session.refreshUntil = side.now + refreshToken;
  }
}

async function refreshCustomer(
  side: SideBySide,
  session: ModelSession,
  legalEntity: string | undefined,
): Promise<void> {
  // D7: any anonymous token, or the customer's own.
  const bearer = hasToken(session, side.now)
    ? session
    : side.session(0, ({ tenant, customer }) => tenant === session.tenant && customer === undefined);
  if (bearer === undefined) return;
  const query = new URLSearchParams({
    refreshToken: session.refreshToken,
    ...(legalEntity === undefined ? {} : { legalEntityId: legalEntity }),
  });
  const answer = await side.api.send("GET", `/customer/${session.tenant}/refreshauthtoken?${query.toString()}`, {
    token: bearer.token,
  });
  if (session.isEnded) return expectStatus(answer, "SES-7", 401);
  if (!side.changed(answer, "SES-6", 200, legalEntity === undefined ? "customer's refresh" : "company chosen")) return;
  session.token = answer.body.access_token as string;
  session.tokenUntil = side.now + customerToken;
  session.refreshToken = (answer.body.refresh_token as string | undefined) ?? session.refreshToken;
  if (legalEntity === undefined) return;
  session.legalEntity = legalEntity;
  const { context } = session;
  if (context !== undefined && context.attributes["legalEntityId"] !== legalEntity)
    change(context, { attributes: { ...context.attributes, legalEntityId: legalEntity } });
}

// VAL-5
export async function chooseCompany(side: SideBySide, { pick }: StepOf<"choose company">): Promise<void> {
  const session = side.session(pick, ({ customer }) => customer?.legalEntity !== undefined);
  if (session !== undefined) await refreshCustomer(side, session, session.customer?.legalEntity);
}

/** The customer that a saas token is of (`sub`). */
function subjectOf(saasToken: string): string {
  const [, claims = ""] = saasToken.split(".");
  return String((JSON.parse(Buffer.from(claims, "base64url").toString()) as { readonly sub: unknown }).sub);
}
