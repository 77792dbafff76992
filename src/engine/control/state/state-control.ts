import type { components } from "../../../../spec/generated/control.ts";
import type { TenantScope } from "../tenant-scope.ts";
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

/**
 * The state, to read. Lists are newest first, and in pages: `next` is the `cursor` of the page after. What is asked for by its ID is
 * looked for in the `tenant`, or in every tenant.
 *
 * All methods reject with a KitError: `OPTION_INVALID` for what they do not take, `NOT_FOUND` for an ID that does not exist.
 */
export interface StateControl {
  /** The tenants that have state of their own, by name, and how much of it. */
  tenants(): Promise<readonly Schemas["TenantEntry"][]>;
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
}
