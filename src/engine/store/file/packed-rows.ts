import { exactJson } from "../../../shared/json.ts";
import { type Patch, patched } from "../patch.ts";
import type { Rows } from "../rows.ts";
import { expanded, type Fragments, shortened } from "./shorten.ts";

/** Patches may wait behind the text of a row until it has so many characters. */
const longest = 4096;

/**
 * Rows of which those that were used last are objects, and all others text: shortened JSON, which takes a fifth of the memory, and which
 * a start does not have to parse. Behind it may stand patches that have not been made yet, each after a tab. All rows are objects, so
 * that what is text is known to be one that is not parsed.
 */
export class PackedRows implements Rows {
  readonly #rows = new Map<string, unknown>();
  readonly #fragments: Fragments;
  /** The keys of the rows that are objects, round and round; one may stand there twice. */
  readonly #recent: string[] = [];
  #next = 0;
  readonly #most: number;

  /** `most` is how many rows stay objects. */
  constructor(fragments: Fragments, most: number) {
    this.#fragments = fragments;
    this.#most = most;
  }

  get size(): number {
    return this.#rows.size;
  }

  get(key: string): unknown {
    const row = this.#rows.get(key);
    if (typeof row !== "string") return row;
    const parsed = this.#parsed(key, row);
    this.#rows.set(key, parsed);
    this.#use(key);
    return parsed;
  }

  has(key: string): boolean {
    return this.#rows.has(key);
  }

  set(key: string, row: unknown): void {
    const before = this.#rows.get(key);
    this.#rows.set(key, row);
    if (before === undefined || typeof before === "string") this.#use(key);
  }

  delete(key: string): void {
    this.#rows.delete(key);
  }

  keys(): Iterable<string> {
    return this.#rows.keys();
  }

  *values(): Iterable<unknown> {
    for (const [, row] of this.entries()) yield row;
  }

  /** Whoever only looks at all rows does not make objects of them for good. */
  *entries(): IterableIterator<[string, unknown]> {
    for (const [key, row] of this.#rows) yield [key, typeof row === "string" ? this.#parsed(key, row) : row];
  }

  [Symbol.iterator](): IterableIterator<[string, unknown]> {
    return this.entries();
  }

  *texts(): Iterable<readonly [key: string, text: string]> {
    for (const [key, row] of this.#rows) {
      if (typeof row !== "string") yield [key, this.#text(key, row)];
      else yield [key, row.includes("\t") ? this.#text(key, this.#parsed(key, row)) : row];
    }
  }

  /** Sets a row by a text that `texts` of rows with the same fragments has given. */
  setText(key: string, text: string): void {
    if (text.charCodeAt(0) >= 32 && !text.startsWith("{")) throw new Error("it holds a row that is no object");
    this.#rows.set(key, text);
  }

  setJson(key: string, json: string): void {
    this.setText(key, shortened(json, key, this.#fragments));
  }

  patchJson(key: string, json: string): void {
    const row = this.#rows.get(key);
    if (typeof row === "string" && row.length < longest) this.#rows.set(key, `${row}\t${json}`);
    else this.set(key, patched(this.get(key), exactJson(json) as Patch));
  }

  #text(key: string, row: unknown): string {
    return shortened(JSON.stringify(row), key, this.#fragments);
  }

  #parsed(key: string, text: string): unknown {
    const [first = "", ...patches] = text.split("\t");
    const row = exactJson(expanded(first, key, this.#fragments));
    return patches.reduce((before, patch) => patched(before, exactJson(patch) as Patch), row);
  }

  /** The row is an object now; the one that became an object so many others ago is text from now on. */
  #use(key: string): void {
    const oldest = this.#recent[this.#next];
    this.#recent[this.#next] = key;
    this.#next = (this.#next + 1) % this.#most;
    if (oldest === undefined || oldest === key) return;
    const row = this.#rows.get(oldest);
    if (typeof row === "object") this.#rows.set(oldest, this.#text(oldest, row));
  }
}
