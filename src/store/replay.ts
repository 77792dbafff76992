import type { Entry, Snapshot, TableName } from "./change.ts";

type Rows = Record<string, unknown>;
type MutableTenants = Record<string, Partial<Record<TableName, Rows>>>;

/** The snapshot with the entries that came after it. Entries say whole records, so one told twice does no harm. */
export function replay(snapshot: Snapshot, entries: Iterable<Entry>): Snapshot {
  const tenants = snapshot.tenants as MutableTenants;
  let { clockOffset } = snapshot;
  for (const entry of entries) {
    clockOffset = entry.clockOffset ?? clockOffset;
    for (const [tenant, table, key, ...value] of entry.changes ?? []) {
      const rows = ((tenants[tenant] ??= {})[table] ??= {});
      if (value.length === 0) delete rows[key];
      else rows[key] = value[0];
    }
  }
  return { tenants, clockOffset };
}
