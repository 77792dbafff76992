import { type ReadTables, type Tables, unboundTenant } from "../domain/tenant.ts";
import { type Entry, type RowChange, type TableName, tableNames } from "./change.ts";
import { emptyRows, type State, type TenantRows } from "./state.ts";
import type { Storage } from "./storage.ts";
import { MapTable } from "./table.ts";

type TenantTables = { readonly [Name in TableName]: MapTable<unknown> };

/** One tenant in memory: its rows, and the tables through which they are read and changed. */
interface StoredTenant {
  readonly name: string;
  readonly rows: TenantRows;
  readonly tables: TenantTables;
}

/** A table that the transaction in progress has written to. */
interface Written {
  readonly tenant: StoredTenant;
  readonly name: TableName;
  readonly table: MapTable<unknown>;
}

/**
 * All state, in memory, tenant by tenant. Changes go through `transact`: all or nothing, and in one piece, because nothing
 * else can run meanwhile. The tables of `unboundTenant` are at hand in each transaction.
 */
export class Store {
  readonly #tenants = new Map<string, StoredTenant>();
  #unbound: StoredTenant = this.#stored(unboundTenant, emptyRows());
  readonly #storage: Storage | undefined;
  readonly #ownSeed: string;
  #seed: string;
  readonly #seedTenant: (tables: Tables) => void;
  #written: Written[] = [];
  /** How often state was taken from the storage. */
  #loads = 0;

  /** `seedTenant` fills the tables of a tenant that is new; `seed` is the fingerprint of what it fills in. */
  constructor(storage: Storage | undefined, seedTenant: (tables: Tables) => void, seed: string) {
    this.#storage = storage;
    this.#seedTenant = seedTenant;
    this.#ownSeed = seed;
    this.#seed = seed;
    if (storage === undefined) this.#clear();
    else this.#load(storage.initial);
  }

  /** The tenants that started from another seed than the one given now; they keep what they have until a reset. */
  get tenantsOfOtherSeed(): readonly string[] {
    return this.#seed === this.#ownSeed ? [] : [...this.#tenants.keys()].filter((tenant) => tenant !== unboundTenant);
  }

  /**
   * Does what reads or changes state. With one writer, at once; where others write to the same storage, when it is our turn,
   * and on what they have left.
   */
  exclusively<Value>(work: () => Value | Promise<Value>): Value | Promise<Value> {
    return this.#storage?.exclusively === undefined ? work() : this.#storage.exclusively(this.#load, work);
  }

  /** Reads one tenant. */
  read<Value>(tenant: string, work: (tables: ReadTables, unbound: ReadTables) => Value): Value {
    return work(domainTables(this.#tenant(tenant)), domainTables(this.#unbound));
  }

  /**
   * Runs a synchronous change of one tenant. When it throws, or `isKept` says no to its value, everything is as before. A
   * tenant that nothing is written to does not come to exist. The value comes at once when there is nothing to keep;
   * otherwise when it is kept, and the promise rejects when it could not be.
   */
  transact<Value>(
    tenant: string,
    change: (tables: Tables, unbound: Tables) => Value,
    isKept: (value: Value) => boolean = () => true,
  ): Value | Promise<Value> {
    const { value, entry } = this.#run(tenant, change, isKept);
    const kept = entry === undefined ? undefined : this.#storage?.append(entry, this.#current);
    return kept === undefined ? value : kept.then(() => value);
  }

  /**
   * Makes a change at once, and resolves when it is kept. Where others write to the same storage it is made again when it
   * is our turn, if they have changed what it was made on.
   */
  async changeAtOnce(tenant: string, change: (tables: Tables, unbound: Tables) => void): Promise<void> {
    if (this.#storage?.exclusively === undefined) return this.transact(tenant, change);
    const loads = this.#loads;
    const { entry } = this.#run(tenant, change, () => true);
    return this.exclusively(async () => {
      if (this.#loads !== loads) await this.transact(tenant, change);
      else if (entry !== undefined) await this.#storage?.append(entry, this.#current);
    });
  }

  /** Back to the seed: forgets every row of every tenant. At once; resolves when it is kept. */
  async reset(): Promise<void> {
    this.#clear();
    await this.exclusively(async () => {
      this.#clear();
      await this.#storage?.append({ reset: true, seed: this.#seed }, this.#current);
    });
  }

  /** Writes everything down and lets go of the storage. */
  async close(): Promise<void> {
    await this.#storage?.close(this.#current);
  }

  #run<Value>(
    name: string,
    change: (tables: Tables, unbound: Tables) => Value,
    isKept: (value: Value) => boolean,
  ): { readonly value: Value; readonly entry: Entry | undefined } {
    const tenant = this.#tenant(name);
    this.#written = [];
    let keep = false;
    try {
      const value = change(domainTables(tenant), domainTables(this.#unbound));
      keep = isKept(value);
      return { value, entry: keep ? this.#commit() : undefined };
    } finally {
      if (!keep) for (const { table } of this.#written) table.rollBack();
      this.#written = [];
    }
  }

  /** What the transaction changed. Of a tenant that is new, every row is new to the storage. */
  #commit(): Entry | undefined {
    const changes: RowChange[] = [];
    let seed: string | undefined;
    const started = new Set<StoredTenant>();
    for (const { tenant, name, table } of this.#written) {
      const changed = table.commit();
      if (changed.length === 0) continue;
      if (!this.#tenants.has(tenant.name)) started.add(tenant);
      else for (const { key, after } of changed) changes.push(rowChange(tenant.name, name, key, after));
    }
    for (const tenant of started) {
      this.#tenants.set(tenant.name, tenant);
      seed = this.#seed;
      for (const name of tableNames)
        for (const [key, row] of tenant.rows[name]) changes.push(rowChange(tenant.name, name, key, row));
    }
    return changes.length === 0 ? undefined : { changes, ...(seed === undefined ? {} : { seed }) };
  }

  /** The tenant; one that is new does not exist before something is written to it. */
  #tenant(name: string): StoredTenant {
    const known = this.#tenants.get(name);
    if (known !== undefined) return known;
    const tenant = this.#stored(name, emptyRows());
    const written = this.#written;
    this.#written = [];
    this.#seedTenant(domainTables(tenant));
    for (const { table } of this.#written) table.commit();
    this.#written = written;
    return tenant;
  }

  #stored(name: string, rows: TenantRows): StoredTenant {
    const tables = Object.fromEntries(
      tableNames.map((tableName) => [
        tableName,
        new MapTable(rows[tableName], (table) => this.#written.push({ tenant, name: tableName, table })),
      ]),
    ) as TenantTables;
    const tenant: StoredTenant = { name, rows, tables };
    return tenant;
  }

  #clear(): void {
    this.#tenants.clear();
    this.#unbound = this.#stored(unboundTenant, emptyRows());
    this.#tenants.set(unboundTenant, this.#unbound);
    this.#seed = this.#ownSeed;
  }

  readonly #current = (): State => ({
    tenants: new Map(Array.from(this.#tenants, ([name, { rows }]) => [name, rows])),
    seed: this.#seed,
  });

  readonly #load = (state: State): void => {
    this.#loads += 1;
    this.#clear();
    if (state.tenants.size > 0) this.#seed = state.seed ?? this.#ownSeed;
    for (const [name, rows] of state.tenants) {
      const tenant = this.#stored(name, rows);
      this.#tenants.set(name, tenant);
      if (name === unboundTenant) this.#unbound = tenant;
    }
  };
}

/** The tables' row types are the domain's; only the store sees them without. */
function domainTables({ tables }: StoredTenant): Tables {
  return tables as unknown as Tables;
}

function rowChange(tenant: string, table: TableName, key: string, row: unknown): RowChange {
  return row === undefined ? [tenant, table, key] : [tenant, table, key, row];
}
