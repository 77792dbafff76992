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
export type Change = readonly [tenant: string, table: TableName, key: string, value?: unknown];

/** Everything there is, as plain JSON: tenant → table → key → record. */
export type Snapshot = {
  readonly tenants: Readonly<Record<string, Readonly<Partial<Record<TableName, Readonly<Record<string, unknown>>>>>>>;
  /** How far the virtual clock is ahead of the real one, in milliseconds. */
  readonly clockOffset: number;
};

/** What happened: records changed together, or the clock moved. */
export interface Entry {
  readonly changes?: readonly Change[];
  readonly clockOffset?: number;
}

export const emptySnapshot: Snapshot = { tenants: {}, clockOffset: 0 };
