import { type Entry, type TableName, tableNames } from "./change.ts";
import { patched } from "./patch.ts";
import type { Rows } from "./rows.ts";

/** The rows of one tenant, table by table, key by key. */
export type TenantRows = { readonly [Name in TableName]: Rows };

/** Everything there is. Maps, so that no tenant name and no key is special. */
export interface State {
  readonly tenants: Map<string, TenantRows>;
  /** The fingerprint of the seed that the tenants started from. */
  seed?: string;
  /** The tables of a tenant that comes to exist, where they are others than maps. */
  readonly newRows?: () => TenantRows;
}

export function emptyState(): State {
  return { tenants: new Map() };
}

/** The tables of a tenant, which comes to exist if need be. */
export function rowsOf({ tenants, newRows = emptyRows }: State, tenant: string): TenantRows {
  const known = tenants.get(tenant);
  if (known !== undefined) return known;
  const rows = newRows();
  tenants.set(tenant, rows);
  return rows;
}

export function emptyRows(): TenantRows {
  return rowsBy(() => new Map<string, unknown>());
}

/** The tables of a tenant, each made for its name. */
export function rowsBy(rowsFor: (name: TableName) => Rows): TenantRows {
  return Object.fromEntries(tableNames.map((name) => [name, rowsFor(name)])) as TenantRows;
}

/** The same rows in maps of their own: rows are replaced, never changed. */
export function copyOfRows(rows: TenantRows): TenantRows {
  return rowsBy((name) => new Map(rows[name]));
}

/**
 * Makes an entry's changes to the state.
 *
 * @throws Error when a change does not fit what it is made to
 */
export function applyEntry(state: State, { reset, changes = [], seed }: Entry): void {
  if (reset === true) state.tenants.clear();
  if (seed !== undefined) state.seed = seed;
  for (const change of changes) {
    const [tenant, table, key, value, patch] = change;
    const rows = rowsOf(state, tenant)[table];
    if (patch !== undefined) rows.set(key, patched(rows.get(key), patch));
    else if (change.length === 3) rows.delete(key);
    else rows.set(key, value);
  }
}
