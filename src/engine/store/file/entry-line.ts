import { type Entry, type RowChange, tableNames } from "../change.ts";
import { patchJson, setJson } from "../rows.ts";
import { applyEntry, rowsOf, type State } from "../state.ts";
import { encodeLine, type Line } from "./line.ts";

/**
 * A line of the change log: the entry, with null in the place of each new value and patch, and these as texts behind it. A start sets
 * most of them as they are.
 */
export function encodeEntry({ changes, ...entry }: Entry): string {
  const texts: string[] = [];
  const heads = changes?.map((change) => {
    if (change.length < 4) return change;
    const [tenant, table, key, value, patch] = change;
    texts.push(JSON.stringify(patch ?? value));
    return patch === undefined ? [tenant, table, key, null] : [tenant, table, key, null, null];
  });
  return encodeLine({ ...entry, ...(heads === undefined ? {} : { changes: heads }) }, texts);
}

/**
 * Makes the changes of a line to the state.
 *
 * @throws Error when the line is no entry, or does not fit the state
 */
export function applyLine(state: State, { value, texts }: Line): void {
  const { changes = [], ...entry } = asEntry(value);
  applyEntry(state, entry);
  let at = 0;
  for (const change of changes) {
    const [tenant, table, key] = change;
    const rows = rowsOf(state, tenant)[table];
    if (change.length === 3) {
      rows.delete(key);
      continue;
    }
    const text = texts[at++];
    if (text === undefined) throw new Error("it is not an entry: a value is missing");
    if (change.length === 4) setJson(rows, key, text);
    else patchJson(rows, key, text);
  }
}

function asEntry(value: unknown): Entry {
  const entry = value as Entry | null;
  const isEntry = entry?.reset === true || Array.isArray(entry?.changes);
  if (!isEntry || entry?.changes?.every(isChange) === false) throw new Error("it is not an entry");
  return entry;
}

function isChange(change: RowChange): boolean {
  return (
    Array.isArray(change) &&
    change.length >= 3 &&
    change.length <= 5 &&
    typeof change[0] === "string" &&
    tableNames.includes(change[1]) &&
    typeof change[2] === "string"
  );
}
