import type { Rows } from "./rows.ts";

/** So many rows stand for all of a table. */
const sampled = 20;

/** What a row takes beside its own text and its key's. */
const beside = 100;

/** About how much memory the rows of a table take, by a few of them. */
export function bytesOfRows(rows: Rows): number {
  let looked = 0;
  let bytes = 0;
  for (const [key, row] of rows) {
    bytes += key.length + JSON.stringify(row).length + beside;
    looked += 1;
    if (looked === sampled) break;
  }
  return looked === 0 ? 0 : Math.round((bytes / looked) * rows.size);
}
