import type { Patch } from "./patch.ts";

/** The kinds of records a tenant has. */
export const tableNames = [
  "sessions",
  "tokens",
  "carts",
  "openCarts",
  "customers",
  "emails",
  "mails",
  "orders",
  "secrets",
  "seeds",
  "clock",
] as const;

export type TableName = (typeof tableNames)[number];

/** One record's new value; without a value the record is gone. A `patch` says what changed within the record instead. */
export type RowChange = readonly [tenant: string, table: TableName, key: string, value?: unknown, patch?: Patch];

/** What one transaction changed, or a reset. */
export interface Entry {
  /** Everything before this entry is forgotten. */
  readonly reset?: true;
  readonly changes?: readonly RowChange[];
  /** The fingerprint of the seed that the tenants started from. */
  readonly seed?: string;
}
