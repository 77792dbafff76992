/** The kinds of records a tenant has. */
export const tableNames = [
  "sessions",
  "tokens",
  "carts",
  "openCarts",
  "customers",
  "emails",
  "mails",
  "secrets",
] as const;

export type TableName = (typeof tableNames)[number];

/** One record's new value; without a value the record is gone. */
export type RowChange = readonly [tenant: string, table: TableName, key: string, value?: unknown];

/** Everything there is, as plain JSON: tenant → table → key → record. */
export type Snapshot = {
  readonly tenants: Readonly<Record<string, Readonly<Partial<Record<TableName, Readonly<Record<string, unknown>>>>>>>;
  /** How far the virtual clock is ahead of the real one, in milliseconds. */
  readonly clockOffset: number;
  /** The fingerprint of the seed that the tenants started from. */
  readonly seed?: string;
  /** Counts the times a file storage has started its journal afresh. */
  readonly generation?: number;
};

/** What happened: records changed together, the clock moved, or state began with a seed. */
export interface Entry {
  readonly changes?: readonly RowChange[];
  readonly clockOffset?: number;
  readonly seed?: string;
}

export const emptySnapshot: Snapshot = { tenants: {}, clockOffset: 0 };
