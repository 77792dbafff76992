import type { Tables } from "../domain/tenant.ts";
import { type RowChange, emptySnapshot, type Snapshot, type TableName, tableNames } from "./change.ts";
import type { Storage } from "./storage.ts";
import { MapTable } from "./table.ts";

type TenantTables = { readonly [Name in TableName]: MapTable<unknown> };

/** A change of a transaction in progress, and how to take it back. */
interface Pending {
  readonly change: RowChange;
  undo(): void;
}

export interface Committed<Value> {
  readonly value: Value;
  /** Resolves when the changes are kept; undefined when there are none to keep. */
  readonly kept: Promise<void> | undefined;
}

/**
 * All state, in memory, tenant by tenant. The one door to it is `transact`: all or nothing, and in one piece, because
 * nothing else can run meanwhile.
 */
export class Store {
  readonly #tenants = new Map<string, TenantTables>();
  readonly #storage: Storage | undefined;
  readonly #ownSeed: string;
  #seed: string;
  readonly #seedTenant: (tables: Tables) => void;
  #pending: Pending[] = [];
  #clockOffset = 0;
  /** How often state was taken from the storage. */
  #loads = 0;

  /** `seedTenant` fills the tables of a tenant that is new; `seed` is the fingerprint of what it fills in. */
  constructor(storage: Storage | undefined, seedTenant: (tables: Tables) => void, seed: string) {
    this.#storage = storage;
    this.#seedTenant = seedTenant;
    this.#ownSeed = seed;
    this.#seed = seed;
    if (storage !== undefined) this.#load(storage.initial);
  }

  /** The tenants that started from another seed than the one given now; they keep what they have until a reset. */
  get tenantsOfOtherSeed(): readonly string[] {
    return this.#seed === this.#ownSeed ? [] : [...this.#tenants.keys()].filter((tenant) => tenant !== "");
  }

  get clockOffset(): number {
    return this.#clockOffset;
  }

  /**
   * Does what reads or changes state. With one writer, at once; where others write to the same storage, when it is our turn,
   * and on what they have left.
   */
  exclusively<Value>(work: () => Value | Promise<Value>): Value | Promise<Value> {
    return this.#storage?.exclusively === undefined ? work() : this.#storage.exclusively(this.#load, work);
  }

  /** Moves the virtual clock forward, by milliseconds: at once here, and in our turn on what others have made of it. */
  advanceClock(by: number): Promise<void> {
    const loads = this.#loads;
    this.#clockOffset += by;
    return this.#inTurn((storage) => {
      if (this.#loads !== loads) this.#clockOffset += by;
      return storage.append({ clockOffset: this.#clockOffset }, this.#snapshot);
    });
  }

  /**
   * Runs a synchronous change of one tenant. When it throws, everything is as before. A tenant that nothing is written
   * to does not come to exist.
   */
  transact<Value>(tenant: string, change: (tables: Tables) => Value): Committed<Value> {
    return this.#run(tenant, change, true);
  }

  /** Runs a change for its value, and takes it back. */
  tryOut<Value>(tenant: string, change: (tables: Tables) => Value): Committed<Value> {
    return this.#run(tenant, change, false);
  }

  /** Writes everything down and lets go of the storage. */
  async close(): Promise<void> {
    await this.#storage?.close(this.#snapshot);
  }

  /** Back to the seed, and the clock to the present. */
  reset(): Promise<void> {
    this.#clear();
    return this.#inTurn((storage) => {
      this.#clear();
      return storage.replace({ ...emptySnapshot, seed: this.#seed });
    });
  }

  #clear(): void {
    this.#tenants.clear();
    this.#clockOffset = 0;
    this.#seed = this.#ownSeed;
  }

  async #inTurn(keep: (storage: Storage) => Promise<void>): Promise<void> {
    const storage = this.#storage;
    if (storage !== undefined) await this.exclusively(() => keep(storage));
  }

  readonly #snapshot = (): Snapshot => {
    const tenants = [...this.#tenants].map(([tenant, tables]) => [
      tenant,
      Object.fromEntries(tableNames.map((name) => [name, Object.fromEntries(tables[name].entries())])),
    ]);
    return {
      tenants: Object.fromEntries(tenants) as Snapshot["tenants"],
      clockOffset: this.#clockOffset,
      seed: this.#seed,
    };
  };

  #run<Value>(tenant: string, change: (tables: Tables) => Value, keep: boolean): Committed<Value> {
    const known = this.#tenants.get(tenant);
    const tables = known ?? this.#newTenant(tenant);
    this.#pending = [];
    try {
      // The tables' row types are the domain's; only this class sees them without.
      const value = change(tables as unknown as Tables);
      if (!keep) this.#undo();
      if (this.#pending.length === 0) return { value, kept: undefined };
      if (known === undefined) this.#tenants.set(tenant, tables);
      return { value, kept: this.#keep(known === undefined ? tables : undefined, tenant) };
    } catch (error) {
      this.#undo();
      throw error;
    } finally {
      this.#pending = [];
    }
  }

  #undo(): void {
    for (const pending of this.#pending.toReversed()) pending.undo();
    this.#pending = [];
  }

  /** A new tenant's rows are all new to the storage; a known one's are only those just changed. */
  #keep(newTables: TenantTables | undefined, tenant: string): Promise<void> | undefined {
    if (this.#storage === undefined) return undefined;
    const changes =
      newTables === undefined
        ? this.#pending.map((pending) => pending.change)
        : tableNames.flatMap((name) =>
            [...newTables[name].entries()].map(([key, row]): RowChange => [tenant, name, key, row]),
          );
    return this.#storage.append({ changes, ...(newTables === undefined ? {} : { seed: this.#seed }) }, this.#snapshot);
  }

  #newTenant(tenant: string): TenantTables {
    const tables = this.#emptyTables(tenant);
    this.#seedTenant(tables as unknown as Tables);
    return tables;
  }

  #emptyTables(tenant: string): TenantTables {
    return Object.fromEntries(
      tableNames.map((name) => [
        name,
        new MapTable<unknown>((table, key, before, after) => {
          this.#pending.push({
            change: after === undefined ? [tenant, name, key] : [tenant, name, key, after],
            undo: () => table.restore(key, before),
          });
        }),
      ]),
    ) as TenantTables;
  }

  readonly #load = (snapshot: Snapshot): void => {
    this.#loads += 1;
    this.#clear();
    this.#clockOffset = snapshot.clockOffset;
    const tenants = Object.entries(snapshot.tenants);
    if (tenants.length > 0) this.#seed = snapshot.seed ?? this.#ownSeed;
    for (const [tenant, stored] of tenants) {
      const tables = this.#emptyTables(tenant);
      this.#tenants.set(tenant, tables);
      for (const name of tableNames) {
        for (const [key, row] of Object.entries(stored[name] ?? {})) tables[name].restore(key, row);
      }
    }
  };
}
