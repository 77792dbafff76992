import type { Cart } from "./cart.ts";
import type { Catalog } from "./catalog.ts";
import type { Companies } from "./company.ts";
import type { Currency } from "./currency.ts";
import type { Customer } from "./customer.ts";
import type { Hint } from "./hint.ts";
import type { Lifetimes } from "./lifetimes.ts";
import type { KeptMail } from "./mail.ts";
import type { Order } from "./order.ts";
import type { EndedSession, Session } from "./session.ts";
import type { Sites } from "./site.ts";
import type { Switches } from "./switches.ts";
import type { Token } from "./token.ts";

/**
 * Where service tokens are kept that no tenant was named for, and what concerns all tenants. It has the tables of a tenant,
 * and no customers; no tenant can have its name.
 */
export const unboundTenant = "";

/** The form of a tenant's name (TEN-1). */
export const tenantName = /^[a-z][a-z0-9]{2,15}$/;

/** The records of one kind, to read. */
export interface ReadTable<Row> {
  readonly size: number;
  has(key: string): boolean;
  get(key: string): Row | undefined;
  rows(): Iterable<Row>;
  entries(): Iterable<readonly [key: string, row: Row]>;
}

/** The records of one kind. They are replaced, never changed in place. */
export interface Table<Row> extends ReadTable<Row> {
  set(key: string, row: Row): void;
  delete(key: string): void;
  /** The next few rows of an endless walk through the table. */
  walk(count: number): readonly (readonly [key: string, row: Row])[];
}

/** The records of one tenant. */
export interface Tables {
  readonly sessions: Table<Session>;
  readonly tokens: Table<Token>;
  readonly carts: Table<Cart>;
  /** Cart key → cart ID. */
  readonly openCarts: Table<string>;
  readonly customers: Table<Customer>;
  /** E-mail key → customer ID. */
  readonly emails: Table<string>;
  readonly mails: Table<KeptMail>;
  readonly orders: Table<Order>;
  /** Secrets of the tenant. */
  readonly secrets: Table<string>;
  /** The seed that was posted while the kit ran, under `postedSeed`; here it is no more than an object. */
  readonly seeds: Table<object>;
  /** How far the virtual clock is ahead of the real one, in milliseconds. */
  readonly clock: Table<number>;
}

/** The records of one tenant, to read. */
export type ReadTables = {
  readonly [Name in keyof Tables]: Tables[Name] extends Table<infer Row> ? ReadTable<Row> : never;
};

/** Where names and secrets come from; the randomness behind it is the caller's. */
export interface Ids {
  /** Unguessable text, 28 characters. */
  token(): string;
  uuid(): string;
  /** 24 hexadecimal digits. */
  objectId(): string;
}

export interface ServiceClient {
  readonly clientId: string;
  readonly secret: string;
  readonly scopes: readonly string[];
}

/** How the sweeps of a tenant go. */
export interface Sweeps {
  /** How many have found nothing since the last one that did. */
  fruitless: number;
  /** How many were left out since the last one. */
  leftOut: number;
}

/** One tenant at one moment: everything an operation may know. */
export interface Tenant extends Tables {
  readonly name: string;
  /** Milliseconds since 1970, by the virtual clock. */
  readonly now: number;
  readonly ids: Ids;
  readonly switches: Switches;
  readonly lifetimes: Lifetimes;
  /** So many sessions it has at most. */
  readonly maxSessions: number;
  readonly sites: Sites;
  readonly currencies: readonly Currency[];
  readonly clients: readonly ServiceClient[];
  readonly catalog: Catalog;
  readonly companies: Companies;
  /** Whether a new account waits until its e-mail address is confirmed. */
  readonly doubleOptIn: boolean;
  /** The names by which tokens of an identity provider are exchanged. */
  readonly exchangeConfigs: readonly string[];
  /** Guests who were told that their context does not exist, by session ID, and how often; not kept with the state. */
  readonly awaited: Map<string, number>;
  /** The last sessions that a logout has ended, by ID, oldest first; not kept with the state. */
  readonly ended: Map<string, EndedSession>;
  /** How the sweeps go; not kept with the state. */
  readonly sweeps: Sweeps;
  /** Tells the user something once. */
  readonly hint: Hint;
  /** Notes why the request is refused, where the answer does not say it: for whoever looks into it later. */
  readonly why: (reason: string) => void;
}
