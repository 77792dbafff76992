// What the rules of docs/rules.md say a tenant is. Written from the rules' text alone, so that it can contradict the engine.

/** Something that the rules leave open: whatever is seen first counts from then on. */
export const open = Symbol("left open by the rules");
export type Open = typeof open;

export interface Values {
  readonly siteCode?: string | Open;
  readonly currency?: string | Open;
  readonly targetLocation?: string | Open;
  readonly language?: string | Open;
}

export interface ModelCustomer {
  readonly email: string;
  password: string;
  readonly profile: Values;
  id?: string;
  /** Signed up, and not confirmed yet. */
  isPending?: boolean;
  readonly legalEntity?: string;
}

/** The session context as it has to be read. */
export interface ModelContext {
  sessionId: string | Open;
  customerId?: string;
  cartId?: string;
  values: Values;
  attributes: Readonly<Record<string, unknown>>;
  version: number;
  createdAt: string | Open;
}

export interface ModelCart {
  readonly id: string;
  readonly site: string;
  /** The customer's address, or the session. */
  readonly owner: string | ModelSession;
  isGone: boolean;
  changedAt: number;
  seenAt: number;
}

export interface ModelSession {
  readonly tenant: string;
  readonly remembered: Values;
  customer?: ModelCustomer;
  token: string;
  tokenUntil: number;
  refreshToken: string;
  /** SES-4: as long a refresh restores the session. */
  refreshUntil: number;
  /** SES-2; a customer's session has no end (SES-6). */
  livesUntil: number;
  saasToken?: string;
  legalEntity?: string;
  context?: ModelContext;
  isEnded: boolean;
  /** Tokens that nothing is answered to any more. */
  readonly dead: string[];
}

export interface ModelTenant {
  readonly name: string;
  readonly customers: ModelCustomer[];
  readonly sessions: ModelSession[];
  readonly carts: ModelCart[];
}

const second = 1000;
export const hour = 3600 * second;
export const anonymousToken = 3599 * second;
export const refreshToken = 86_399 * second;
export const customerToken = 2_591_999 * second;
export const cartIdle = 30 * 24 * hour;

/** The sites of the default seed: currency, home-base country and language. The first is the main site. */
export const sites: Readonly<Record<string, Values>> = {
  main: { siteCode: "main", currency: "EUR", targetLocation: "DE", language: "en" },
  us: { siteCode: "us", currency: "USD", targetLocation: "US", language: "en" },
};

export function newTenant(name: string): ModelTenant {
  const password = "Qwurmdch673;'";
  // The customers of the default seed; the default shipping address wins over the billing address (VAL-2).
  const customers: ModelCustomer[] = [
    {
      email: "customer@emporix.com",
      password,
      profile: { siteCode: "us", currency: "USD", targetLocation: "AT", language: "en" },
    },
    { email: "billing@emporix.com", password, profile: { targetLocation: "FR" } },
    { email: "bare@emporix.com", password, profile: {} },
    { email: "buyer@emporix.com", password, profile: {}, legalEntity: "roastery" },
  ];
  return { name, customers, sessions: [], carts: [] };
}

/** VAL-1, VAL-5: what is passed wins; `siteCode` alone brings that site's values. */
function guestValues(remembered: Values): Values {
  const { siteCode, ...others } = remembered;
  if (siteCode === undefined) return { ...sites["main"], language: open, ...others };
  const ofSite = sites[siteCode as string] ?? {};
  if (Object.keys(others).length === 0) return ofSite;
  // Beside other values the rules do not say what a site brings.
  return { siteCode, currency: open, targetLocation: open, language: open, ...others };
}

/** VAL-2: what the profile lacks comes from the main site. */
function customerValues({ profile }: ModelCustomer): Values {
  return { ...sites["main"], ...profile };
}

/** The values that a context is created with, and that prices are matched by before there is one (PRC-1). */
export function firstValues({ customer, remembered }: ModelSession): Values {
  return customer === undefined ? guestValues(remembered) : customerValues(customer);
}

/** CTX-1, CTX-2: the context comes to exist; VAL-4: with version 1. */
export function createContext(session: ModelSession, cartId?: string): void {
  const { customer, legalEntity } = session;
  session.context = {
    sessionId: open,
    ...(customer?.id === undefined ? {} : { customerId: customer.id }),
    ...(cartId === undefined ? {} : { cartId }),
    values: firstValues(session),
    attributes: legalEntity === undefined ? {} : { legalEntityId: legalEntity },
    version: 1,
    createdAt: open,
  };
}

/** VAL-4: every change of the document raises its version by one. */
export function change(context: ModelContext, changes: Partial<ModelContext>): void {
  Object.assign(context, changes, { version: context.version + 1 });
}

/** VAL-3: the context's cart is the one that is active now. */
export function activate(session: ModelSession, cart: ModelCart): void {
  if (session.context === undefined) createContext(session, cart.id);
  else if (session.context.cartId !== cart.id) change(session.context, { cartId: cart.id });
}

/** VAL-3: a cart that is gone is removed from every context. */
export function removeCart({ sessions }: ModelTenant, cart: ModelCart): void {
  cart.isGone = true;
  for (const { context } of sessions)
    if (context?.cartId === cart.id) {
      const { cartId: _gone, ...rest } = context;
      delete context.cartId;
      change(context, rest);
    }
}

/** Whether a session is alive, has lapsed and may come back, or is gone for good (SES-4, SES-6, SES-7). */
export function stateOf(session: ModelSession, now: number): "alive" | "ended" | "lapsed" {
  if (session.isEnded) return "ended";
  if (now < session.livesUntil) return "alive";
  return now < session.refreshUntil ? "lapsed" : "ended";
}

export function hasToken(session: ModelSession, now: number): boolean {
  return stateOf(session, now) === "alive" && now < session.tokenUntil;
}

/** SES-5, CTX-3, CTX-4: a guest's session becomes a customer's; only the customer is added to a context. */
export function logIn(session: ModelSession, customer: ModelCustomer): void {
  session.customer = customer;
  session.livesUntil = Infinity;
  if (session.context !== undefined && customer.id !== undefined) change(session.context, { customerId: customer.id });
}
