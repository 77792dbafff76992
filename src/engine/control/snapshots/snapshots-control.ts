import type { components } from "../../../../spec/generated/control.ts";
import type { Seed } from "../../seed/seed.ts";
import type { TenantScope } from "../../domain/tenant-scope.ts";

type Schemas = components["schemas"];

/** A seed file with state, as `export` writes and `import` reads it. It has tokens in it. */
export type SnapshotFile = Seed & { readonly state: NonNullable<Seed["state"]> };

/** With what a snapshot is compared: another one of that name, or what is there now. */
export interface ComparedWith extends TenantScope {
  readonly with?: string;
}

/**
 * The state by name, of one tenant or of all, with the clock. Names of a tenant and of all are kept apart. Snapshots outlive a reset, but
 * not the kit. All methods reject with a KitError: `NOT_FOUND` for a name that does not exist, `OPTION_INVALID` for what they do not take.
 */
export interface SnapshotsControl {
  /**
   * Keeps the state as it is now; one of the same name is replaced.
   *
   * @throws KitError `STATE_CONFLICT` when there are too many, or they are too large
   */
  save(name: string, of?: TenantScope): Promise<Schemas["SnapshotEntry"]>;
  /** Oldest first: those of a tenant, or all that there are. */
  list(of?: TenantScope): Promise<readonly Schemas["SnapshotEntry"][]>;
  /** What has changed since a snapshot, session by session, cart by cart. */
  compare(name: string, to?: ComparedWith): Promise<Schemas["SnapshotDifferences"]>;
  /** Puts everything back, the clock too: tokens, versions and lifetimes are as they were. Resolves when that is kept. */
  restore(name: string, of?: TenantScope): Promise<void>;
  remove(name: string, of?: TenantScope): Promise<void>;
  /** The snapshot as a file: JSON that `import` of any kit reads. */
  export(name: string, of?: TenantScope): Promise<SnapshotFile>;
  /**
   * Keeps what `export` has written, under a name; `restore` puts it in place.
   *
   * @throws KitError `SEED_INVALID` for what no kit has written
   */
  import(name: string, file: unknown, of?: TenantScope): Promise<Schemas["SnapshotEntry"]>;
}
