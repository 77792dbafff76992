import { exactJson } from "../../shared/json.ts";
import { type Patch, patched } from "./patch.ts";

/** The rows of one table by their keys, as a map has them. A storage may bring its own, which keep rows as text. */
export interface Rows extends Iterable<[key: string, row: unknown]> {
  readonly size: number;
  get(key: string): unknown;
  has(key: string): boolean;
  set(key: string, row: unknown): unknown;
  delete(key: string): unknown;
  keys(): Iterable<string>;
  values(): Iterable<unknown>;
  entries(): IterableIterator<[key: string, row: unknown]>;
  /** Every row as the text that it is kept as. */
  texts?(): Iterable<readonly [key: string, text: string]>;
  /** Sets a row whose JSON text is at hand. */
  setJson?(key: string, json: string): void;
  /** Changes a row by a patch whose JSON text is at hand. */
  patchJson?(key: string, json: string): void;
}

/** Every row as text: JSON, where rows are not kept as text. */
export function* rowTexts(rows: Rows): Iterable<readonly [key: string, text: string]> {
  if (rows.texts === undefined) for (const [key, row] of rows) yield [key, JSON.stringify(row)];
  else yield* rows.texts();
}

/** Sets a row by its JSON text. */
export function setJson(rows: Rows, key: string, json: string): void {
  if (rows.setJson === undefined) rows.set(key, exactJson(json));
  else rows.setJson(key, json);
}

/** Changes a row by the JSON text of a patch; throws when it does not fit. */
export function patchJson(rows: Rows, key: string, json: string): void {
  if (rows.patchJson === undefined) rows.set(key, patched(rows.get(key), exactJson(json) as Patch));
  else rows.patchJson(key, json);
}
