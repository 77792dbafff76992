import { allTenantsOffset } from "../domain/clock-offset.ts";
import { unboundTenant } from "../domain/tenant.ts";
import type { Entry, RowChange } from "./change.ts";

/** An entry as version 0.1.0 wrote it: the offset of the virtual clock stood beside the rows. */
export type EarlierEntry = Entry & { readonly clockOffset?: unknown };

/** The entry in today's form. */
export function migrateEntry({ clockOffset, changes, ...entry }: EarlierEntry): Entry {
  const rows = changes?.filter(([tenant, table]) => isKept(tenant, table)) ?? [];
  const all = clockOffset === undefined ? rows : [...rows, offsetRow(clockOffset)];
  return { ...entry, ...(all.length === 0 ? {} : { changes: all }) };
}

/** The row that holds what was the offset of every tenant's clock. */
export function offsetRow(offset: unknown): RowChange {
  if (!Number.isSafeInteger(offset)) throw new Error("its clockOffset is not a whole number of milliseconds");
  return [unboundTenant, "clock", allTenantsOffset, offset];
}

/** Version 0.1.0 seeded the place of service tokens without a tenant with customers too. */
export function isKept(tenant: string, table: string): boolean {
  return tenant !== unboundTenant || table === "tokens" || table === "clock" || table === "seeds";
}
