import type { ReadTables, Tables } from "../domain/tenant.ts";
import { type Entry, type RowChange, type TableName, tableNames } from "./change.ts";
import { type Commit, Keeper, type Undo } from "./keeper.ts";
import { copyOfRows, emptyRows, type State, type TenantRows } from "./state.ts";
import type { Storage, StorageHealth } from "./storage.ts";
import type { ChangedRow, MapTable } from "./table.ts";
import { domainTables, type StoredTenant, TenantsInMemory } from "./tenants-in-memory.ts";

/** Hears of each row that a transaction has changed, when it is committed. */
export type OnChanged = (table: TableName, row: ChangedRow<unknown>) => void;

/**
 * All state, in memory, tenant by tenant. Changes go through `transact`: all or nothing, and in one piece, because nothing
 * else can run meanwhile. The tables of `unboundTenant` are at hand in each transaction.
 */
export class Store {
  readonly #memory: TenantsInMemory;
  readonly #storage: Storage | undefined;
  readonly #keeper: Keeper | undefined;
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
    seed: () => string,
    onHealth: (health: StorageHealth) => void = () => undefined,
  ) {
    this.#storage = storage;
    const memory = (this.#memory = new TenantsInMemory({
      newRows: storage?.initial.newRows ?? emptyRows,
      seedTenant,
      seed,
    }));
    if (storage === undefined) return;
    this.#load(storage.initial);
    this.#keeper = new Keeper(storage, { current: () => memory.current(), freeze: () => memory.freeze() }, onHealth);
  }

  /** Whether changes can be kept. */
  get health(): StorageHealth {
    return this.#keeper?.health ?? healthy;
  }

  /** The tenants that started from another seed than the one given now; they keep what they have until a reset. */
  get tenantsOfOtherSeed(): readonly string[] {
    return this.#memory.isOfOtherSeed ? this.tenants : [];
  }

  /** The tenants that have state of their own. */
  get tenants(): readonly string[] {
    return this.#memory.names;
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
    return this.#memory.written.some(({ table }) => table.hasGrown);
  }

  /** About how much memory the rows of a tenant take. */
  bytesOf(tenant: string): number {
    return this.#memory.bytesOf(tenant);
  }

  /** About how much memory all rows take. */
  bytes(): number {
    return this.#memory.bytes();
  }

  /** How many bytes the storage takes in files, if it has files. */
  get fileBytes(): number | undefined {
    return this.#storage?.fileBytes;
  }

  /** Reads one tenant. */
  read<Value>(tenant: string, work: (tables: ReadTables, unbound: ReadTables) => Value): Value {
    return work(domainTables(this.#memory.get(tenant)), domainTables(this.#memory.unbound));
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
    const kept = committed === undefined ? undefined : this.#keeper?.keep(committed, value);
    if (kept !== undefined) return kept;
    // A tenant that is not there may be back when a reset cannot be kept.
    const unsettled = this.#memory.find(tenant)?.unsettled ?? this.#unsettledReset;
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
        for (const { tenant: of, name, table } of this.#memory.written)
          for (const [key, row] of table.written()) rows.push([of === this.#memory.unbound, name, key, row]);
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
      else if (committed !== undefined) await this.#keeper?.keep(committed, undefined);
    });
  }

  /** Back to the seed: forgets every row of every tenant. At once; resolves when it is kept. */
  reset(): Promise<void> {
    return this.replaceAll(() => new Map());
  }

  /** Puts other tenants in the place of all that there is. At once; resolves when it is kept. */
  async replaceAll(tenantsNow: () => ReadonlyMap<string, TenantRows>): Promise<void> {
    const memory = this.#memory;
    if (this.#storage?.exclusively !== undefined) memory.replace(tenantsNow());
    await this.exclusively(async () => {
      const before = memory.moment();
      const changes = memory.replace(tenantsNow());
      const entry: Entry = { reset: true, seed: memory.seed, ...(changes.length === 0 ? {} : { changes }) };
      const undo = (): void => memory.goBackTo(before);
      const kept = this.#keeper?.keep({ entry, undo, touched: memory.all() }, undefined);
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
    return this.replaceTenant(name, () => (this.#memory.has(name) ? this.#memory.seeded(name).rows : undefined));
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
    return copyOfRows(this.#memory.get(name).rows);
  }

  /** Writes everything down and lets go of the storage. */
  async close(): Promise<void> {
    await this.#storage?.close();
  }

  #run<Value>(
    name: string,
    change: (tables: Tables, unbound: Tables) => Value,
    isKept: (value: Value) => boolean,
    onChanged?: OnChanged,
  ): { readonly value: Value; readonly committed: Commit | undefined } {
    const memory = this.#memory;
    const tenant = memory.get(name);
    memory.forgetWritten();
    let keep = false;
    try {
      const value = change(domainTables(tenant), domainTables(memory.unbound));
      keep = isKept(value);
      return { value, committed: keep ? this.#commit(onChanged) : undefined };
    } finally {
      if (!keep) for (const { table } of memory.written) table.rollBack();
      memory.forgetWritten();
    }
  }

  /** Ends the transaction. Of a tenant that is new, every row is new to the storage; without one, nothing has to be written. */
  #commit(onChanged?: OnChanged): Commit | undefined {
    const isStored = this.#storage !== undefined;
    const memory = this.#memory;
    if (memory.written.length === 0) return undefined;
    const changes: RowChange[] = [];
    const undos: Undo[] = [];
    const touched = new Set<StoredTenant>();
    const started = new Set<StoredTenant>();
    for (const { tenant, name, table } of memory.written) {
      const changed = table.commit();
      if (changed.length === 0) continue;
      touched.add(tenant);
      this.onCommitted?.(tenant.name, name);
      if (onChanged !== undefined) for (const row of changed) onChanged(name, row);
      if (!memory.has(tenant.name)) started.add(tenant);
      else if (isStored) for (const row of changed) changes.push(rowChange(tenant.name, name, row));
      if (isStored) undos.push(() => changed.forEach(({ key, before }) => table.restore(key, before)));
    }
    for (const tenant of started) {
      memory.add(tenant);
      if (!isStored) continue;
      undos.push(() => memory.remove(tenant.name));
      for (const name of tableNames)
        for (const [key, row] of tenant.rows[name]) changes.push([tenant.name, name, key, row]);
    }
    if (changes.length === 0) return undefined;
    const entry = { changes, ...(started.size === 0 ? {} : { seed: memory.seed }) };
    return { entry, undo: () => undos.forEach((undo) => undo()), touched };
  }

  readonly #load = (state: State): void => {
    this.#loads += 1;
    this.#memory.load(state);
  };
}

const healthy: StorageHealth = { status: "ok" };

function rowChange(tenant: string, table: TableName, { key, after, patch }: ChangedRow<unknown>): RowChange {
  if (after === undefined) return [tenant, table, key];
  return patch === undefined ? [tenant, table, key, after] : [tenant, table, key, null, patch];
}
