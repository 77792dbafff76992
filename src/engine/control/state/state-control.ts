import type { components } from "../../../../spec/generated/control.ts";
import type { Seed } from "../../seed/seed.ts";
import type { TenantScope } from "../../domain/tenant-scope.ts";
import type { Page, PageQuery } from "./page.ts";

type Schemas = components["schemas"];

export type StateOfSession = Schemas["SessionEntry"]["state"];

/** Which rows of a list are asked for. */
export interface StateQuery extends PageQuery, TenantScope {
  /** The only customer whose rows they are. */
  readonly customerId?: string;
}

export interface SessionQuery extends StateQuery {
  readonly state?: StateOfSession;
}

/** Between which moments of the virtual clock, of which tenant and session. */
export interface LapseQuery extends TenantScope {
  readonly sessionId?: string;
  readonly from?: string;
  readonly to?: string;
}

/**
 * The state, to read. Lists are newest first, and in pages: `next` is the `cursor` of the page after. What is asked for by its ID is
 * looked for in the `tenant`, or in every tenant.
 *
 * All methods reject with a KitError: `OPTION_INVALID` for what they do not take, `NOT_FOUND` for an ID that does not exist.
 */
export interface ReadingOfState {
  /** The tenants that have state of their own, by name, and how much of it. */
  tenants(): Promise<readonly Schemas["TenantEntry"][]>;
  /** How much there is of each tenant and altogether, and how many bytes of memory and files it takes. */
  stats(): Promise<Schemas["Stats"]>;
  sessions(query?: SessionQuery): Promise<Page<Schemas["SessionEntry"]>>;
  session(id: string, of?: TenantScope): Promise<Schemas["SessionState"]>;
  contexts(query?: StateQuery): Promise<Page<Schemas["ContextEntry"]>>;
  /** The context of a session. */
  context(sessionId: string, of?: TenantScope): Promise<Schemas["ContextState"]>;
  carts(query?: StateQuery): Promise<Page<Schemas["CartEntry"]>>;
  cart(id: string, of?: TenantScope): Promise<Schemas["CartState"]>;
  customers(query?: StateQuery): Promise<Page<Schemas["CustomerEntry"]>>;
  customer(id: string, of?: TenantScope): Promise<Schemas["CustomerState"]>;
  orders(query?: StateQuery): Promise<Page<Schemas["OrderEntry"]>>;
  order(id: string, of?: TenantScope): Promise<Schemas["OrderState"]>;
  /** What lapses after now; or with `from` what has lapsed since then, in its order. */
  lapses(query?: LapseQuery): Promise<readonly Schemas["Lapse"][]>;
}

/**
 * The state, to change. All methods reject with a KitError as those that read do, and with `STATE_CONFLICT` when something else is in the
 * way. A change resolves when it is kept.
 */
export interface ChangingOfState {
  /** Changes a session's context as an employee would: its version rises. */
  editContext(sessionId: string, change: Schemas["ContextChange"], of?: TenantScope): Promise<Schemas["ContextState"]>;
  /** Ends a session, as a logout elsewhere would. */
  endSession(id: string, of?: TenantScope): Promise<Schemas["SessionState"]>;
  /** Lets a guest's session, or tokens of any session, expire now. */
  expireSession(id: string, expiry: Schemas["Expiry"], of?: TenantScope): Promise<Schemas["SessionState"]>;
  /** Closes or opens a cart, or lets it be left since another moment. */
  editCart(id: string, change: Schemas["CartChange"], of?: TenantScope): Promise<Schemas["CartState"]>;
  /** Switches an account on or off, or lets it wait for its opt-in, or no longer. */
  editCustomer(id: string, change: Schemas["CustomerChange"], of?: TenantScope): Promise<Schemas["CustomerState"]>;
  /**
   * Extends or replaces the data of all tenants, or of one, by what a seed file may have.
   *
   * @throws KitError `SEED_INVALID`
   */
  seed(seed: Seed, of?: TenantScope): Promise<void>;
}

export interface StateControl extends ReadingOfState, ChangingOfState {}
