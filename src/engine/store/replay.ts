import type { Entry, Snapshot, TableName } from "./change.ts";

type Rows = Record<string, unknown>;
type MutableTenants = Record<string, Partial<Record<TableName, Rows>>>;

/** The snapshot with the entries that came after it. Entries say whole records, so one told twice does no harm. */
export function replay(snapshot: Snapshot, entries: Iterable<Entry>): Snapshot {
  const tenants = snapshot.tenants as MutableTenants;
  let { clockOffset, seed } = snapshot;
  for (const entry of entries) {
    clockOffset = entry.clockOffset ?? clockOffset;
    seed = entry.seed ?? seed;
    for (const [tenant, table, key, ...value] of entry.changes ?? []) {
      const tables = own(tenants, tenant, (): MutableTenants[string] => ({}));
      const rows = own(tables, table, (): Rows => ({}));
      if (value.length === 0) delete rows[key];
      // Defined rather than assigned, so that `__proto__` is a key like any other.
      else Object.defineProperty(rows, key, { value: value[0], ...plain });
    }
  }
  return { tenants, clockOffset, ...(seed === undefined ? {} : { seed }) };
}

const plain = { enumerable: true, configurable: true, writable: true } as const;

/** The object's own entry of a key, made if need be: a tenant may be called `constructor`. */
function own<Key extends string, Value>(object: Partial<Record<Key, Value>>, key: Key, make: () => Value): Value {
  const known = Object.hasOwn(object, key) ? object[key] : undefined;
  if (known !== undefined) return known;
  const made = make();
  Object.defineProperty(object, key, { value: made, ...plain });
  return made;
}
