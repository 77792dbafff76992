import type { Table } from "../domain/tenant.ts";

/** Told of every write before it happens, with the row it replaces. */
export type OnWrite<Row> = (table: MapTable<Row>, key: string, before: Row | undefined, after: Row | undefined) => void;

/** Rows in memory. A Map, so that no key is special and `walk` can go on while rows come and go. */
export class MapTable<Row> implements Table<Row> {
  readonly #rows = new Map<string, Row>();
  readonly #onWrite: OnWrite<Row>;
  #walker: Iterator<[string, Row]> | undefined;

  constructor(onWrite: OnWrite<Row>) {
    this.#onWrite = onWrite;
  }

  get(key: string): Row | undefined {
    return this.#rows.get(key);
  }

  set(key: string, row: Row): void {
    this.#onWrite(this, key, this.#rows.get(key), row);
    this.#rows.set(key, row);
  }

  delete(key: string): void {
    const before = this.#rows.get(key);
    if (before === undefined) return;
    this.#onWrite(this, key, before, undefined);
    this.#rows.delete(key);
  }

  rows(): Iterable<Row> {
    return this.#rows.values();
  }

  walk(count: number): readonly (readonly [string, Row])[] {
    const rows: [string, Row][] = [];
    while (rows.length < count) {
      this.#walker ??= this.#rows.entries();
      const next = this.#walker.next();
      if (next.done === true) {
        this.#walker = undefined;
        break;
      }
      rows.push(next.value);
    }
    return rows;
  }

  /** Puts a row where it was, telling nobody: for undoing, and for what storage kept. */
  restore(key: string, row: Row | undefined): void {
    if (row === undefined) this.#rows.delete(key);
    else this.#rows.set(key, row);
  }

  entries(): Iterable<[string, Row]> {
    return this.#rows.entries();
  }
}
