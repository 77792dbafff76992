import type { components } from "../../../../spec/generated/control.ts";
import type { Seed } from "../../seed/seed.ts";
import type { TenantRows } from "../../store/state.ts";
import { defined } from "../../../shared/defined.ts";

/** What a tenant was at one moment. */
export interface SavedTenant {
  /** By its clock, in milliseconds since 1970. */
  readonly now: number;
  /** Never changed: whoever uses them takes a copy. */
  readonly rows: TenantRows;
}

/** The state of one tenant, or of all, at one moment. */
export interface Snapshot {
  readonly name: string;
  /** The only tenant; undefined for all. */
  readonly tenant: string | undefined;
  /** By the clock of the tenant, or of all. */
  readonly savedAt: string;
  /** The seed that its tenants are of, as far as they have none of their own. */
  readonly seed: Seed;
  /** By name; `unboundTenant` is there when all are. */
  readonly tenants: ReadonlyMap<string, SavedTenant>;
  /** How large its file is. */
  readonly bytes: number;
}

/** What is shown of a snapshot. */
export function snapshotEntry({
  name,
  tenant,
  savedAt,
  tenants,
  bytes,
}: Snapshot): components["schemas"]["SnapshotEntry"] {
  const count = (table: "carts" | "customers" | "sessions"): number =>
    [...tenants.values()].reduce((sum, { rows }) => sum + rows[table].size, 0);
  return {
    name,
    ...defined({ tenant }),
    savedAt,
    sessions: count("sessions"),
    carts: count("carts"),
    customers: count("customers"),
    bytes,
  };
}
