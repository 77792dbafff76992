import type { Table } from "../domain/tenant.ts";
import { type Rows, rowTexts } from "./rows.ts";
import { type Patch, patchBetween, unchanged } from "./patch.ts";

/** One row that a transaction changed; undefined is a row that is not there. */
export interface ChangedRow<Row> {
  readonly key: string;
  readonly before: Row | undefined;
  readonly after: Row | undefined;
  /** What changed within it; undefined where only the whole says it. */
  readonly patch: Patch | undefined;
}

/** Rows in memory, and what a transaction in progress has changed of them. */
export class MapTable<Row> implements Table<Row> {
  readonly #rows: Rows;
  readonly #onFirstWrite: (table: MapTable<Row>) => void;
  /** The rows before the transaction, of the keys it wrote. */
  #before: Map<string, Row | undefined> | undefined;
  /** The rows as they were when the table was frozen, of the keys that changed since. */
  #frozen: Map<string, Row | undefined> | undefined;
  #walker: Iterator<[string, Row]> | undefined;

  /** `onFirstWrite` is called at the first write of each transaction. */
  constructor(rows: Rows, onFirstWrite: (table: MapTable<Row>) => void) {
    this.#rows = rows;
    this.#onFirstWrite = onFirstWrite;
  }

  get size(): number {
    return this.#rows.size;
  }

  has(key: string): boolean {
    return this.#rows.has(key);
  }

  get(key: string): Row | undefined {
    return this.#rows.get(key) as Row | undefined;
  }

  set(key: string, row: Row): void {
    this.#remember(key);
    this.#rows.set(key, row);
  }

  delete(key: string): void {
    if (!this.#rows.has(key)) return;
    this.#remember(key);
    this.#rows.delete(key);
  }

  keys(): Iterable<string> {
    return this.#rows.keys();
  }

  rows(): Iterable<Row> {
    return this.#rows.values() as Iterable<Row>;
  }

  entries(): Iterable<readonly [string, Row]> {
    return this.#rows.entries() as Iterable<[string, Row]>;
  }

  walk(count: number): readonly (readonly [string, Row])[] {
    const rows: [string, Row][] = [];
    while (rows.length < count) {
      this.#walker ??= this.#rows.entries() as Iterator<[string, Row]>;
      const next = this.#walker.next();
      if (next.done === true) {
        this.#walker = undefined;
        break;
      }
      rows.push(next.value);
    }
    return rows;
  }

  /** What the transaction has written so far; undefined is a row that it has deleted. */
  *written(): Iterable<readonly [key: string, row: Row | undefined]> {
    for (const key of this.#before?.keys() ?? []) yield [key, this.get(key)];
  }

  /** Whether the transaction has added rows so far. */
  get hasGrown(): boolean {
    for (const [key, before] of this.#before ?? []) if (before === undefined && this.#rows.has(key)) return true;
    return false;
  }

  /** Ends the transaction, and returns the rows that are not as they were before it. */
  commit(): readonly ChangedRow<Row>[] {
    const changed: ChangedRow<Row>[] = [];
    for (const [key, before] of this.#before ?? []) {
      const after = this.get(key);
      if (before === after) continue;
      const patch = before === undefined || after === undefined ? undefined : patchBetween(before, after);
      if (patch === unchanged) this.restore(key, before);
      else changed.push({ key, before, after, patch });
    }
    this.#before = undefined;
    return changed;
  }

  /** Ends the transaction, and puts every row back. */
  rollBack(): void {
    for (const [key, before] of this.#before ?? []) this.restore(key, before);
    this.#before = undefined;
  }

  /** Puts a row back as it was before a transaction that has ended. */
  restore(key: string, before: Row | undefined): void {
    this.#thaw(key);
    if (before === undefined) this.#rows.delete(key);
    else this.#rows.set(key, before);
  }

  /** From now on `frozenTexts` gives the rows of this moment, until `release`. */
  freeze(): void {
    this.#frozen = new Map();
  }

  /** The rows of the moment the table was frozen, as the texts that they are kept as; one that changed meanwhile may come twice, as JSON. */
  *frozenTexts(): Iterable<readonly [string, string]> {
    const frozen = this.#frozen ?? new Map<string, Row | undefined>();
    for (const [key, text] of rowTexts(this.#rows)) if (!frozen.has(key)) yield [key, text];
    for (const [key, row] of frozen) if (row !== undefined) yield [key, JSON.stringify(row)];
  }

  release(): void {
    this.#frozen = undefined;
  }

  /** Called before a row changes: what a frozen table was when it was frozen stays known. */
  #thaw(key: string): void {
    if (this.#frozen !== undefined && !this.#frozen.has(key)) this.#frozen.set(key, this.get(key));
  }

  #remember(key: string): void {
    if (this.#before === undefined) {
      this.#before = new Map();
      this.#onFirstWrite(this);
    }
    if (!this.#before.has(key)) this.#before.set(key, this.get(key));
    this.#thaw(key);
  }
}
