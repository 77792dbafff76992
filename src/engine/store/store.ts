import { type ReadTables, type Tables, unboundTenant } from "../domain/tenant.ts";
import { type Entry, type RowChange, type TableName, tableNames } from "./change.ts";
import { copyOfRows, emptyRows, type State, type TenantRows } from "./state.ts";
import { bytesOfRows } from "./row-bytes.ts";
import type { FrozenState, Memory, Storage, StorageHealth } from "./storage.ts";
import { type ChangedRow, MapTable } from "./table.ts";

type TenantTables = { readonly [Name in TableName]: MapTable<unknown> };

/** One tenant in memory: its rows, and the tables through which they are read and changed. */
interface StoredTenant {
  readonly name: string;
  readonly rows: TenantRows;
  readonly tables: TenantTables;
  /** Settles when the tenant's latest change is kept or taken back; undefined when every change is kept. */
  unsettled?: Promise<unknown> | undefined;
}

/** How a change is taken back that is made but not kept yet. */
type Undo = () => void;

/** Hears of each row that a transaction has changed, when it is committed. */
export type OnChanged = (table: TableName, row: ChangedRow<unknown>) => void;

/** What a transaction has changed in memory. */
interface Commit {
  readonly entry: Entry;
  readonly undo: Undo;
  readonly touched: Iterable<StoredTenant>;
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
  #unbound: StoredTenant;
  readonly #storage: Storage | undefined;
  readonly #newRows: () => TenantRows;
  readonly #ownSeed: string;
  #seed: string;
  readonly #seedTenant: (tables: Tables, unbound: ReadTables) => void;
  #written: Written[] = [];
  /**
   * Of the changes that are not kept yet, oldest first; they are kept in that order. No set: what V8 leaves behind of one that changes
   * all the time holds on to what was in it, until the next full garbage collection.
   */
  #undos: Undo[] = [];
  #health: StorageHealth = { status: "ok" };
  /** Settles when the latest reset is kept or taken back; undefined when every reset is kept. */
  #unsettledReset: Promise<unknown> | undefined;
  /** How often state was taken from the storage. */
  #loads = 0;
  /** Hears that something of a tenant has changed, once for each of its tables. */
  onCommitted: ((tenant: string, table: TableName) => void) | undefined;

  /**
   * `seedTenant` fills the tables of a tenant that is new; `seed` is the fingerprint of what it fills in. `onHealth` hears
   * when changes can no longer be kept, and when they can again.
   */
  constructor(
    storage: Storage | undefined,
    seedTenant: (tables: Tables, unbound: ReadTables) => void,
    seed: string,
    onHealth: (health: StorageHealth) => void = () => undefined,
  ) {
    this.#storage = storage;
    this.#newRows = storage?.initial.newRows ?? emptyRows;
    this.#unbound = this.#stored(unboundTenant, this.#newRows());
    this.#seedTenant = seedTenant;
    this.#ownSeed = seed;
    this.#seed = seed;
    if (storage === undefined) this.#clear();
    else this.#load(storage.initial);
    storage?.attach?.(this.#memory, (health) => {
      const isNews = health.status !== this.#health.status;
      this.#health = health;
      if (isNews) onHealth(health);
    });
  }

  /** Whether changes can be kept. */
  get health(): StorageHealth {
    return this.#health;
  }

  /** The tenants that started from another seed than the one given now; they keep what they have until a reset. */
  get tenantsOfOtherSeed(): readonly string[] {
    return this.#seed === this.#ownSeed ? [] : this.tenants;
  }

  /** The tenants that have state of their own. */
  get tenants(): readonly string[] {
    return [...this.#tenants.keys()].filter((tenant) => tenant !== unboundTenant);
  }

  /**
   * Does what reads or changes state. With one writer, at once; where others write to the same storage, when it is our turn,
   * and on what they have left.
   */
  exclusively<Value>(work: () => Value | Promise<Value>): Value | Promise<Value> {
    return this.#storage?.exclusively === undefined ? work() : this.#storage.exclusively(this.#load, work);
  }

  /** Whether the transaction in progress has added rows so far. */
  get hasGrown(): boolean {
    return this.#written.some(({ table }) => table.hasGrown);
  }

  /** About how much memory the rows of a tenant take. */
  bytesOf(tenant: string): number {
    const rows = this.#tenants.get(tenant)?.rows;
    return rows === undefined ? 0 : tableNames.reduce((sum, name) => sum + bytesOfRows(rows[name]), 0);
  }

  /** About how much memory all rows take. */
  bytes(): number {
    return [...this.#tenants.keys()].reduce((sum, tenant) => sum + this.bytesOf(tenant), 0);
  }

  /** How many bytes the storage takes in files, if it has files. */
  get fileBytes(): number | undefined {
    return this.#storage?.fileBytes;
  }

  /** Reads one tenant. */
  read<Value>(tenant: string, work: (tables: ReadTables, unbound: ReadTables) => Value): Value {
    return work(domainTables(this.#tenant(tenant)), domainTables(this.#unbound));
  }

  /**
   * Runs a synchronous change of one tenant. When it throws, or `isKept` says no to its value, everything is as before. A
   * tenant that nothing is written to does not come to exist. The value comes at once when all that it rests on is kept;
   * otherwise when it is, and the promise rejects when the change could not be kept and was taken back. `onChanged` hears what
   * is committed, and may hear of it again when it has to be made again.
   */
  transact<Value>(
    tenant: string,
    change: (tables: Tables, unbound: Tables) => Value,
    isKept: (value: Value) => boolean = () => true,
    onChanged?: OnChanged,
  ): Value | Promise<Value> {
    const { value, committed } = this.#run(tenant, change, isKept, onChanged);
    const kept = committed === undefined ? undefined : this.#keep(committed, value);
    if (kept !== undefined) return kept;
    // A tenant that is not there may be back when a reset cannot be kept.
    const unsettled = this.#tenants.get(tenant)?.unsettled ?? this.#unsettledReset;
    // What it has seen may be taken back: then it looks again.
    return unsettled === undefined
      ? value
      : unsettled.then(
          () => value,
          () => this.transact(tenant, change, isKept, onChanged),
        );
  }

  /**
   * Makes a change and takes it back; `write` writes the same rows after all, over whatever is there by then. As a service does that
   * reads, and writes later, without looking again.
   */
  prepare<Value>(
    tenant: string,
    change: (tables: Tables, unbound: Tables) => Value,
    isKept: (value: Value) => boolean,
  ): { readonly value: Value; readonly write: (onChanged?: OnChanged) => void | Promise<void> } {
    const rows: (readonly [isUnbound: boolean, table: TableName, key: string, row: unknown])[] = [];
    const { value } = this.#run(tenant, change, (made) => {
      if (isKept(made))
        for (const { tenant: of, name, table } of this.#written)
          for (const [key, row] of table.written()) rows.push([of === this.#unbound, name, key, row]);
      return false;
    });
    const write = (tables: Tables, unbound: Tables): void => {
      for (const [isUnbound, name, key, row] of rows) {
        // The rows are the table's own: only the domain knows their types.
        const table = (isUnbound ? unbound : tables)[name] as MapTable<unknown>;
        if (row === undefined) table.delete(key);
        else table.set(key, row);
      }
    };
    return { value, write: (onChanged) => this.transact(tenant, write, undefined, onChanged) };
  }

  /**
   * Makes a change at once, and resolves when it is kept. Where others write to the same storage it is made again when it
   * is our turn, if they have changed what it was made on.
   */
  async changeAtOnce(tenant: string, change: (tables: Tables, unbound: Tables) => void): Promise<void> {
    if (this.#storage?.exclusively === undefined) return this.transact(tenant, change);
    const loads = this.#loads;
    const { committed } = this.#run(tenant, change, () => true);
    return this.exclusively(async () => {
      if (this.#loads !== loads) await this.transact(tenant, change);
      else if (committed !== undefined) await this.#keep(committed, undefined);
    });
  }

  /** Back to the seed: forgets every row of every tenant. At once; resolves when it is kept. */
  reset(): Promise<void> {
    return this.replaceAll(() => new Map());
  }

  /** Puts other tenants in the place of all that there is. At once; resolves when it is kept. */
  async replaceAll(tenantsNow: () => ReadonlyMap<string, TenantRows>): Promise<void> {
    if (this.#storage?.exclusively !== undefined) this.#begin(tenantsNow());
    await this.exclusively(async () => {
      const before = { tenants: [...this.#tenants], unbound: this.#unbound, seed: this.#seed };
      const changes = this.#begin(tenantsNow());
      const undo = (): void => {
        this.#tenants.clear();
        for (const [name, tenant] of before.tenants) this.#tenants.set(name, tenant);
        this.#unbound = before.unbound;
        this.#seed = before.seed;
      };
      const entry: Entry = { reset: true, seed: this.#seed, ...(changes.length === 0 ? {} : { changes }) };
      const kept = this.#keep({ entry, undo, touched: this.#tenants.values() }, undefined);
      this.#unsettledReset = kept;
      try {
        await kept;
      } finally {
        if (this.#unsettledReset === kept) this.#unsettledReset = undefined;
      }
    });
  }

  /** One tenant back to the seed, in one transaction; the others do not notice. */
  resetTenant(name: string): Promise<void> {
    // A tenant that is not there is at the seed already.
    return this.replaceTenant(name, () => (this.#tenants.has(name) ? this.#seeded(name).rows : undefined));
  }

  /** Puts other rows, if there are any, in the place of all that a tenant has. At once; resolves when it is kept. */
  async replaceTenant(name: string, rowsNow: () => TenantRows | undefined): Promise<void> {
    await this.changeAtOnce(name, (tables) => {
      const rows = rowsNow();
      if (rows === undefined) return;
      for (const table of tableNames) {
        // The rows are the table's own: only the domain knows their types.
        const own = tables[table] as MapTable<unknown>;
        for (const key of own.keys()) if (!rows[table].has(key)) own.delete(key);
        for (const [key, row] of rows[table]) own.set(key, row);
      }
    });
  }

  /** The rows that a tenant has now; they are the caller's. */
  copyOf(name: string): TenantRows {
    return copyOfRows(this.#tenant(name).rows);
  }

  /** Writes everything down and lets go of the storage. */
  async close(): Promise<void> {
    await this.#storage?.close();
  }

  /** Hands an entry to the storage, and resolves with the value when it is kept. What it changed can be taken back until then. */
  #keep<Value>({ entry, undo, touched }: Commit, value: Value): Promise<Value> | undefined {
    if (this.#storage === undefined) return undefined;
    this.#undos.push(undo);
    // Entries that are written together share it.
    const kept = this.#storage.append(entry);
    const tenants = [...touched];
    for (const tenant of tenants) tenant.unsettled = kept;
    const settle = (): void => {
      const at = this.#undos.indexOf(undo);
      if (at !== -1) this.#undos.splice(at, 1);
      for (const tenant of tenants) if (tenant.unsettled === kept) tenant.unsettled = undefined;
    };
    return kept.then(
      () => {
        settle();
        return value;
      },
      (error: unknown) => {
        settle();
        throw error;
      },
    );
  }

  #run<Value>(
    name: string,
    change: (tables: Tables, unbound: Tables) => Value,
    isKept: (value: Value) => boolean,
    onChanged?: OnChanged,
  ): { readonly value: Value; readonly committed: Commit | undefined } {
    const tenant = this.#tenant(name);
    this.#written = [];
    let keep = false;
    try {
      const value = change(domainTables(tenant), domainTables(this.#unbound));
      keep = isKept(value);
      return { value, committed: keep ? this.#commit(onChanged) : undefined };
    } finally {
      if (!keep) for (const { table } of this.#written) table.rollBack();
      this.#written = [];
    }
  }

  /** Ends the transaction. Of a tenant that is new, every row is new to the storage; without one, nothing has to be written. */
  #commit(onChanged?: OnChanged): Commit | undefined {
    const isStored = this.#storage !== undefined;
    const changes: RowChange[] = [];
    const undos: Undo[] = [];
    const touched = new Set<StoredTenant>();
    const started = new Set<StoredTenant>();
    for (const { tenant, name, table } of this.#written) {
      const changed = table.commit();
      if (changed.length === 0) continue;
      touched.add(tenant);
      this.onCommitted?.(tenant.name, name);
      if (onChanged !== undefined) for (const row of changed) onChanged(name, row);
      if (!this.#tenants.has(tenant.name)) started.add(tenant);
      else if (isStored) for (const row of changed) changes.push(rowChange(tenant.name, name, row));
      if (isStored) undos.push(() => changed.forEach(({ key, before }) => table.restore(key, before)));
    }
    for (const tenant of started) {
      this.#tenants.set(tenant.name, tenant);
      if (!isStored) continue;
      undos.push(() => this.#tenants.delete(tenant.name));
      for (const name of tableNames)
        for (const [key, row] of tenant.rows[name]) changes.push([tenant.name, name, key, row]);
    }
    if (changes.length === 0) return undefined;
    const entry = { changes, ...(started.size === 0 ? {} : { seed: this.#seed }) };
    return { entry, undo: () => undos.forEach((undo) => undo()), touched };
  }

  /** The tenant; one that is new does not exist before something is written to it. */
  #tenant(name: string): StoredTenant {
    return this.#tenants.get(name) ?? this.#seeded(name);
  }

  #seeded(name: string): StoredTenant {
    const tenant = this.#stored(name, this.#newRows());
    const written = this.#written;
    this.#written = [];
    this.#seedTenant(domainTables(tenant), domainTables(this.#unbound));
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

  /** Forgets everything for these rows, and returns them as changes. */
  #begin(tenants: ReadonlyMap<string, TenantRows>): RowChange[] {
    this.#clear();
    return [...tenants].flatMap(([name, given]) => {
      // What is kept must not change with the rows in use.
      const tenant = this.#stored(name, this.#newRows());
      for (const table of tableNames) for (const [key, row] of given[table]) tenant.rows[table].set(key, row);
      this.#tenants.set(name, tenant);
      if (name === unboundTenant) this.#unbound = tenant;
      return tableNames.flatMap((table) =>
        Array.from(given[table], ([key, row]): RowChange => [name, table, key, row]),
      );
    });
  }

  #clear(): void {
    this.#tenants.clear();
    this.#unbound = this.#stored(unboundTenant, this.#newRows());
    this.#tenants.set(unboundTenant, this.#unbound);
    this.#seed = this.#ownSeed;
  }

  readonly #memory: Memory = {
    current: () => ({
      tenants: new Map(Array.from(this.#tenants, ([name, { rows }]) => [name, rows])),
      seed: this.#seed,
    }),
    freeze: () => this.#freeze(),
    takeBack: () => {
      for (const undo of this.#undos.toReversed()) undo();
      this.#undos = [];
    },
  };

  #freeze(): FrozenState {
    const tenants = [...this.#tenants.values()];
    const tables = tenants.flatMap(({ name, tables: all }) =>
      tableNames.map((table) => ({ tenant: name, name: table, table: all[table] })),
    );
    for (const { table } of tables) table.freeze();
    return {
      seed: this.#seed,
      *rows() {
        for (const { tenant, name, table } of tables)
          for (const [key, text] of table.frozenTexts()) yield [tenant, name, key, text];
      },
      release: () => tables.forEach(({ table }) => table.release()),
    };
  }

  readonly #load = (state: State): void => {
    this.#loads += 1;
    this.#clear();
    if (state.tenants.size > 0) this.#seed = state.seed ?? this.#ownSeed;
    for (const [name, rows] of state.tenants) {
      const tenant = this.#stored(name, rows);
      this.#tenants.set(name, tenant);
      if (name === unboundTenant) this.#unbound = tenant;
    }
    // They are the store's from now on: nothing else holds what it forgets.
    state.tenants.clear();
  };
}

/** The tables' row types are the domain's; only the store sees them without. */
function domainTables({ tables }: StoredTenant): Tables {
  return tables as unknown as Tables;
}

function rowChange(tenant: string, table: TableName, { key, after, patch }: ChangedRow<unknown>): RowChange {
  if (after === undefined) return [tenant, table, key];
  return patch === undefined ? [tenant, table, key, after] : [tenant, table, key, null, patch];
}
