import { type Profile, profiles } from "../../../src/engine/domain/switches.ts";
import { type Answered, begin, ModelledApi } from "./api.ts";
import { compareContext, expectStatus, insist } from "./compare.ts";
import {
  cartIdle,
  hasToken,
  type ModelCart,
  type ModelContext,
  type ModelSession,
  type ModelTenant,
  newTenant,
  open,
  removeCart,
  stateOf,
} from "./world.ts";

/** How often something was done with success. */
export type Reached = Map<string, number>;

/** The mock and the model, side by side. */
export class SideBySide {
  readonly api: ModelledApi;
  readonly switches: (typeof profiles)[Profile];
  readonly doubleOptIn: boolean;
  readonly #reached: Reached;
  readonly tenants = { acme: newTenant("acme"), other: newTenant("other") };
  now = begin;
  isFailing = false;
  serviceTokens: Record<string, string> = {};
  serial = 0;

  constructor(folder: string, profile: Profile, doubleOptIn: boolean, reached: Reached) {
    this.api = new ModelledApi(folder, { profile, doubleOptIn });
    this.switches = profiles[profile];
    this.doubleOptIn = doubleOptIn;
    this.#reached = reached;
  }

  async begin(): Promise<void> {
    await this.api.open();
    await this.renewServiceTokens();
  }

  async close(): Promise<void> {
    this.api.fail(false);
    await this.api.kit.close();
  }

  get all(): readonly ModelSession[] {
    return Object.values(this.tenants).flatMap(({ sessions }) => sessions);
  }

  session(pick: number, fits: (session: ModelSession) => boolean = () => true): ModelSession | undefined {
    const fitting = this.all.filter((session) => hasToken(session, this.now) && fits(session));
    return fitting.toReversed()[pick % Math.max(1, fitting.length)];
  }

  tenantOf({ tenant }: ModelSession): ModelTenant {
    return this.tenants[tenant as "acme" | "other"];
  }

  reach(what: string): void {
    this.#reached.set(what, (this.#reached.get(what) ?? 0) + 1);
  }

  /** A change that succeeds, or answers 503 and leaves nothing while nothing can be kept. Says whether it was made. */
  changed(answer: Answered, rules: string, status: number, what: string): boolean {
    expectStatus(answer, this.isFailing ? "failing storage" : rules, this.isFailing ? 503 : status);
    this.reach(this.isFailing ? "refused by failing storage" : what);
    return !this.isFailing;
  }

  ownerOf(session: ModelSession): string | ModelSession {
    return session.customer?.email ?? session;
  }

  /** The open cart that an owner has on a site, and whether it may have gone by idleness (CRT-1). */
  openCart(session: ModelSession, site: string): { readonly cart: ModelCart; readonly isSure: boolean } | undefined {
    const owner = this.ownerOf(session);
    const cart = this.tenantOf(session).carts.find(
      (each) =>
        !each.isGone &&
        each.site === site &&
        (each.owner === owner || each.owner === session) &&
        // One that has lapsed may be followed by another one.
        this.now - each.seenAt <= cartIdle,
    );
    if (cart === undefined) return undefined;
    return { cart, isSure: cart.owner === owner && this.now - cart.changedAt < cartIdle };
  }

  newCart(session: ModelSession, id: string, site: string): ModelCart {
    insist(/^[0-9a-f]{24}$/.test(id), "VAL-4: a cart ID has 24 hex digits");
    const cart = { id, site, owner: this.ownerOf(session), isGone: false, changedAt: this.now, seenAt: this.now };
    this.tenantOf(session).carts.push(cart);
    return cart;
  }

  cartOf(session: ModelSession): ModelCart | undefined {
    const cart = this.tenantOf(session).carts.find(({ id }) => id === session.context?.cartId);
    return cart === undefined || cart.isGone || this.now - cart.changedAt > cartIdle ? undefined : cart;
  }

  /** Where a context is changed: by the shopper, or by an employee. */
  contextAt(
    session: ModelSession,
    by: "employee" | "own",
  ): { readonly path: string; readonly token: string } | undefined {
    const { tenant, token, context } = session;
    if (by === "own") return { path: `/session-context/${tenant}/me/context`, token };
    if (context === undefined || context.sessionId === open) return undefined;
    return {
      path: `/session-context/${tenant}/context/${context.sessionId}`,
      token: this.serviceTokens[tenant] ?? "",
    };
  }

  failStorage(fails: boolean): void {
    this.isFailing = fails;
    this.api.fail(fails);
  }

  async renewServiceTokens(): Promise<void> {
    for (const tenant of Object.keys(this.tenants)) {
      const form = { grant_type: "client_credentials", client_id: "backend", client_secret: "secret" };
      const answer = await this.api.send("POST", "/oauth/token", { form, headers: { "emporix-tenant": tenant } });
      expectStatus(answer, "MGT-1", 200);
      this.serviceTokens[tenant] = answer.body.access_token as string;
    }
  }

  /** Every context, as its shopper and as an employee sees it. */
  async compareAll(): Promise<void> {
    for (const session of this.all) {
      const { tenant, token, context } = session;
      const own = await this.api.send("GET", `/session-context/${tenant}/me/context`, { token });
      const isReadable = hasToken(session, this.now);
      if (!isReadable) expectStatus(own, "SES-2, SES-4, SES-7", 401);
      else if (context === undefined) expectStatus(own, "CTX-1", 404);
      else this.compare(session, context, own);
      const at = this.contextAt(session, "employee");
      if (context === undefined || at === undefined) continue;
      const managed = await this.api.send("GET", at.path, { token: at.token });
      if (stateOf(session, this.now) === "alive") this.compare(session, context, managed);
      else expectStatus(managed, "SES-4, SES-7, MGT-1", 404);
    }
  }

  compare(session: ModelSession, context: ModelContext, read: Answered): void {
    expectStatus(read, "OWN-1, MGT-1", 200);
    const cart = this.tenantOf(session).carts.find(({ id }) => id === context.cartId);
    // CRT-1, VAL-3: a cart that nobody has touched for long is gone; whether looking at it is a touch is left open.
    if (cart !== undefined && !cart.isGone && this.now - cart.changedAt > cartIdle && read.body.cartId === undefined) {
      removeCart(this.tenantOf(session), cart);
      this.reach("cart gone by idleness");
    } else if (cart !== undefined && this.now - cart.seenAt > cartIdle)
      insist(read.body.cartId === undefined, "CRT-1: a cart that nobody touched for 30 days is gone");
    compareContext(read, context);
  }

  mail(tenant: string, email: string, kind: string): string {
    const mail = this.api.kit.control.mails(tenant).findLast((each) => each.to === email && each.kind === kind);
    insist(mail !== undefined, `A mail to ${email} should have been sent: ${kind}`);
    return mail.token;
  }
}
