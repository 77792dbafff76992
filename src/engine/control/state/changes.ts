import type { components } from "../../../../spec/generated/control.ts";
import { clashOf, closeCart, saveCart } from "../../domain/carts.ts";
import type { Cart } from "../../domain/cart.ts";
import { changeContext, type SessionContext } from "../../domain/context.ts";
import type { Customer } from "../../domain/customer.ts";
import { saveProfile, setActive } from "../../domain/customers.ts";
import type { Session } from "../../domain/session.ts";
import { saveContext } from "../../domain/session-context.ts";
import type { Tenant } from "../../domain/tenant.ts";
import type { Token } from "../../domain/token.ts";
import { defined } from "../../../shared/defined.ts";
import { invalidOption, KitError } from "../../../shared/errors.ts";
import { checkGiven } from "./checked.ts";
import { parseMoment } from "./moment.ts";

type Schemas = components["schemas"];

/** Changes a context as an employee would. */
export function editOfContext(
  world: Tenant,
  session: Session & { readonly context: SessionContext },
  change: Schemas["ContextChange"],
): void {
  checkGiven("ContextChange", "the change", change);
  const { version, ...values } = change;
  const current = session.context.metadata.version;
  if (version !== undefined && version !== current)
    throw conflict(`The version sent is ${version}, the current one is ${current}: read the context again`);
  if (Object.keys(values).length === 0) throw invalidOption("There is nothing to change: name a value, or context");
  saveContext(world, session, changeContext(session.context, defined(values), world.now));
}

type ShopperTokens = Extract<Token, { sessionId: string }>;

/** Lets a session, or tokens of it, expire now. */
export function expireNow(world: Tenant, session: Session, given: Schemas["Expiry"]): void {
  checkGiven("Expiry", "the expiry", given);
  const { what } = given;
  if (what === "session") {
    if (session.livesUntil === null) throw invalidOption(`The session ${session.id} never expires: end it`);
    world.sessions.set(session.id, { ...session, livesUntil: Math.min(session.livesUntil, world.now) });
  }
  const kinds: readonly Token["kind"][] =
    what === "refresh token" ? ["anonymous-refresh", "customer-refresh"] : ["anonymous", "customer"];
  for (const [key, token] of tokensAt(world, session.id)) {
    if (!kinds.includes(token.kind)) continue;
    // A customer's refresh token has no end by which it could be refused (SES-6).
    if (token.kind === "customer-refresh") world.tokens.delete(key);
    else world.tokens.set(key, { ...token, expiresAt: Math.min(token.expiresAt ?? Infinity, world.now) });
  }
}

function tokensAt({ tokens }: Tenant, sessionId: string): readonly (readonly [string, ShopperTokens])[] {
  return [...tokens.entries()].flatMap(([key, token]) =>
    "sessionId" in token && token.sessionId === sessionId ? [[key, token] as const] : [],
  );
}

/** Closes or opens a cart, or lets it be left since another moment. */
export function editOfCart(world: Tenant, cart: Cart, change: Schemas["CartChange"]): void {
  checkGiven("CartChange", "the change", change);
  const { status = cart.status, idleSince } = change;
  if (Object.keys(change).length === 0) throw invalidOption("There is nothing to change: name status or idleSince");
  let changed = cart;
  if (status === "CLOSED" && cart.status === "OPEN") changed = closeCart(world, cart);
  else if (status === "OPEN" && cart.status === "CLOSED") {
    const opened: Cart = { ...cart, status };
    const other = clashOf(world, opened);
    if (other !== undefined) throw conflict(`The cart's owner has another open cart like it, ${other.id}`);
    changed = saveCart(world, opened);
  }
  if (idleSince === undefined) return;
  const at = parseMoment(idleSince);
  if (at === undefined || at > world.now)
    throw invalidOption(`idleSince must be a moment that is not in the future, not ${idleSince}`);
  const modifiedAt = new Date(at).toISOString();
  world.carts.set(changed.id, { ...changed, metadata: { ...changed.metadata, modifiedAt } });
}

/** Switches an account on or off, or lets it wait for its opt-in, or no longer. */
export function editOfCustomer(world: Tenant, customer: Customer, change: Schemas["CustomerChange"]): void {
  checkGiven("CustomerChange", "the change", change);
  const { active, awaitsOptIn } = change;
  if (active === undefined && awaitsOptIn === undefined)
    throw invalidOption("There is nothing to change: name active or awaitsOptIn");
  if (active !== undefined) setActive(world, customer, active);
  if (awaitsOptIn === undefined) return;
  const current = world.customers.get(customer.id) ?? customer;
  saveProfile(world, { ...current, awaitsOptIn });
}

function conflict(message: string): KitError {
  return new KitError("STATE_CONFLICT", message);
}
