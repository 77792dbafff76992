import { type ReadTables, type Tables, unboundTenant } from "../domain/tenant.ts";
import { type RowChange, type TableName, tableNames } from "./change.ts";
import { bytesOfRows } from "./row-bytes.ts";
import type { State, TenantRows } from "./state.ts";
import type { FrozenState } from "./storage.ts";
import { MapTable } from "./table.ts";

type TenantTables = { readonly [Name in TableName]: MapTable<unknown> };

/** One tenant in memory: its rows, and the tables through which they are read and changed. */
export interface StoredTenant {
  readonly name: string;
  readonly rows: TenantRows;
  readonly tables: TenantTables;
  /** Settles when the tenant's latest change is kept or taken back; undefined when every change is kept. */
  unsettled?: Promise<unknown> | undefined;
}

/** A table that the transaction in progress has written to. */
export interface Written {
  readonly tenant: StoredTenant;
  readonly name: TableName;
  readonly table: MapTable<unknown>;
}

/** Where the tenants start from. */
interface Beginning {
  readonly newRows: () => TenantRows;
  /** Fills the tables of a tenant that is new. */
  readonly seedTenant: (tables: Tables, unbound: ReadTables) => void;
  /** The fingerprint of what it fills in; asked for where it is kept or compared, since it takes time. */
  readonly seed: () => string;
}

/** All tenants as they were at one moment. */
interface Moment {
  readonly tenants: readonly (readonly [string, StoredTenant])[];
  readonly unbound: StoredTenant;
  readonly seed: string | undefined;
}

/** All rows in memory, tenant by tenant, and which tables the transaction in progress has written to. */
export class TenantsInMemory {
  readonly #all = new Map<string, StoredTenant>();
  readonly #beginning: Beginning;
  #unbound: StoredTenant;
  /** Undefined for the one that tenants start from now. */
  #seed: string | undefined;
  #written: Written[] = [];

  constructor(beginning: Beginning) {
    this.#beginning = beginning;
    this.#unbound = this.#stored(unboundTenant, beginning.newRows());
    this.clear();
  }

  /** What belongs to no tenant. */
  get unbound(): StoredTenant {
    return this.#unbound;
  }

  /** The fingerprint of the seed that the tenants started from. */
  get seed(): string {
    return this.#seed ?? this.#beginning.seed();
  }

  /** Whether that is another one than tenants start from now. */
  get isOfOtherSeed(): boolean {
    return this.#seed !== undefined && this.#seed !== this.#beginning.seed();
  }

  /** The tenants that have state of their own. */
  get names(): readonly string[] {
    return [...this.#all.keys()].filter((name) => name !== unboundTenant);
  }

  all(): Iterable<StoredTenant> {
    return this.#all.values();
  }

  has(name: string): boolean {
    return this.#all.has(name);
  }

  /** The tenant, if it exists. */
  find(name: string): StoredTenant | undefined {
    return this.#all.get(name);
  }

  /** The tenant; one that is new does not exist before something is written to it. */
  get(name: string): StoredTenant {
    return this.#all.get(name) ?? this.seeded(name);
  }

  /** A tenant as a new one is. */
  seeded(name: string): StoredTenant {
    const tenant = this.#stored(name, this.#beginning.newRows());
    const written = this.#written;
    this.#written = [];
    this.#beginning.seedTenant(domainTables(tenant), domainTables(this.#unbound));
    for (const { table } of this.#written) table.commit();
    this.#written = written;
    return tenant;
  }

  /** It exists from now on. */
  add(tenant: StoredTenant): void {
    this.#all.set(tenant.name, tenant);
    if (tenant.name === unboundTenant) this.#unbound = tenant;
  }

  remove(name: string): void {
    this.#all.delete(name);
  }

  /** The tables that the transaction in progress has written to so far. */
  get written(): readonly Written[] {
    return this.#written;
  }

  /** A transaction begins, or has ended. */
  forgetWritten(): void {
    if (this.#written.length > 0) this.#written = [];
  }

  /** About how much memory the rows of a tenant take. */
  bytesOf(name: string): number {
    const rows = this.#all.get(name)?.rows;
    return rows === undefined ? 0 : tableNames.reduce((sum, table) => sum + bytesOfRows(rows[table]), 0);
  }

  /** About how much memory all rows take. */
  bytes(): number {
    return [...this.#all.keys()].reduce((sum, name) => sum + this.bytesOf(name), 0);
  }

  clear(): void {
    this.#all.clear();
    this.add(this.#stored(unboundTenant, this.#beginning.newRows()));
    this.#seed = undefined;
  }

  /** Forgets everything for what was kept. */
  load(state: State): void {
    this.clear();
    if (state.tenants.size > 0) this.#seed = state.seed;
    for (const [name, rows] of state.tenants) this.add(this.#stored(name, rows));
    // They are the memory's from now on: nothing else holds what it forgets.
    state.tenants.clear();
  }

  /** Forgets everything for these rows, and returns them as changes. */
  replace(tenants: ReadonlyMap<string, TenantRows>): RowChange[] {
    this.clear();
    return [...tenants].flatMap(([name, given]) => {
      // What is kept must not change with the rows in use.
      const tenant = this.#stored(name, this.#beginning.newRows());
      for (const table of tableNames) for (const [key, row] of given[table]) tenant.rows[table].set(key, row);
      this.add(tenant);
      return tableNames.flatMap((table) =>
        Array.from(given[table], ([key, row]): RowChange => [name, table, key, row]),
      );
    });
  }

  /** This moment, to go back to. */
  moment(): Moment {
    return { tenants: [...this.#all], unbound: this.#unbound, seed: this.#seed };
  }

  goBackTo({ tenants, unbound, seed }: Moment): void {
    this.#all.clear();
    for (const [name, tenant] of tenants) this.#all.set(name, tenant);
    this.#unbound = unbound;
    this.#seed = seed;
  }

  /** Everything, as it is now. */
  current(): State {
    return { tenants: new Map(Array.from(this.#all, ([name, { rows }]) => [name, rows])), seed: this.seed };
  }

  /** Everything as it is now, to be read while it changes. */
  freeze(): FrozenState {
    const tables = [...this.#all.values()].flatMap(({ name, tables: own }) =>
      tableNames.map((table) => ({ tenant: name, name: table, table: own[table] })),
    );
    for (const { table } of tables) table.freeze();
    return {
      seed: this.seed,
      *rows() {
        for (const { tenant, name, table } of tables)
          for (const [key, text] of table.frozenTexts()) yield [tenant, name, key, text];
      },
      release: () => tables.forEach(({ table }) => table.release()),
    };
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
}

/** The tables' row types are the domain's; only the store sees them without. */
export function domainTables({ tables }: StoredTenant): Tables {
  return tables as unknown as Tables;
}
