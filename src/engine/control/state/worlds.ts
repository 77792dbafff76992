import type { ScopeCheck } from "../../domain/tenant-scope.ts";
import type { Tables, Tenant } from "../../domain/tenant.ts";
import type { Seed } from "../../seed/seed.ts";
import type { Store } from "../../store/store.ts";

/** How the control plane comes to a tenant, with everything that an operation of the API knows of one. */
export interface Worlds {
  /** The seed of the kit itself. */
  readonly seed: Seed;
  /** Reads a tenant at this moment; nothing may be changed in it. */
  read<Value>(tenant: string, work: (world: Tenant) => Value): Value;
  /** Changes a tenant, all or nothing; resolves when it is kept. The work may run again on what another tab has written. */
  change<Value>(tenant: string, work: (world: Tenant, unbound: Tables) => Value): Promise<Value>;
}

/** What the state is read and changed through. */
export interface StateParts {
  readonly store: Store;
  readonly checkScope: ScopeCheck;
  readonly worlds: Worlds;
  /** Gets the promise of each change, which resolves when the change is kept. */
  readonly keep: (kept: Promise<void>) => unknown;
}

/** With the requests that the log has. */
export interface CountedParts extends StateParts {
  readonly logged: () => readonly { readonly tenant?: string | undefined }[];
}
