import type { Tenant } from "../../domain/tenant.ts";

/** How the control plane comes to a tenant, with everything that an operation of the API knows of one. */
export interface Worlds {
  /** Reads a tenant at this moment; nothing may be changed in it. */
  read<Value>(tenant: string, work: (world: Tenant) => Value): Value;
}
