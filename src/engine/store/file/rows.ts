import type { FileHandle } from "node:fs/promises";
import { type RowChange, type TableName, tableNames } from "../change.ts";
import { rowsOf, type State } from "../state.ts";
import type { FrozenState } from "../storage.ts";
import { type FileSystem, ownersOnly } from "./files.ts";
import type { StateFolder } from "./folder.ts";
import { decodeLine, encodeLine, linesOf } from "./line.ts";

/** Rows of one table, in one line of a file. */
type Rows = readonly [tenant: string, table: TableName, rows: readonly (readonly [key: string, row: unknown])[]];

/** The first line of a file of rows. */
interface Header {
  readonly id: string;
  readonly generation: number;
  readonly part: number;
  readonly seed?: string;
}

/** So many rows go into one line: few enough that making the line does not hold anything up. */
const rowsPerLine = 100;
/** So many lines into one write, and so many writes into one file. */
const linesPerWrite = 8;
const writesPerPart = 200;

/** Writes all rows into the files of a generation, a little at a time; returns how many files and bytes there are. */
export async function writeRows(
  io: FileSystem,
  folder: StateFolder,
  header: Omit<Header, "part">,
  frozen: Pick<FrozenState, "rows">,
  sync: boolean,
): Promise<{ readonly parts: number; readonly bytes: number }> {
  const lines = linesOfRows(frozen.rows());
  let parts = 0;
  let bytes = 0;
  for (let isDone = false; !isDone; parts++) {
    const handle = await io.open(folder.rows(header.generation, parts), "w", ownersOnly);
    try {
      await write(handle, encodeLine({ ...header, part: parts }));
      for (let writes = 0; writes < writesPerPart && !isDone; writes++) {
        const chunk: string[] = [];
        while (chunk.length < linesPerWrite && !isDone) {
          const next = lines.next();
          if (next.done === true) isDone = true;
          else chunk.push(encodeLine(next.value));
        }
        bytes += await write(handle, chunk.join(""));
      }
      // Shows that nothing is missing at the end.
      await write(handle, encodeLine({ end: isDone ? "state" : "part" }));
      if (sync) await handle.sync();
    } finally {
      await handle.close();
    }
  }
  return { parts, bytes };
}

/** Reads one file of rows into the state. */
export async function readRows(
  io: FileSystem,
  path: string,
  expected: { readonly id: string; readonly generation: number; readonly part: number; readonly isLast: boolean },
  state: State,
  onDamage: (problem: string) => void,
): Promise<void> {
  let number = 0;
  let end: unknown;
  for (const line of linesOf(await io.readFile(path))) {
    number++;
    let value: unknown;
    try {
      value = decodeLine(line);
      if (number === 1) {
        const { id, generation, part, seed } = value as Header;
        if (id !== expected.id || generation !== expected.generation || part !== expected.part)
          throw new Error("it belongs to another state");
        if (seed !== undefined) state.seed = seed;
      } else if (Array.isArray(value)) {
        if (!isRows(value)) throw new Error("it does not hold rows");
        const [tenant, table, rows] = value;
        const target = rowsOf(state, tenant)[table];
        for (const [key, row] of rows) target.set(key, row);
      } else end = (value as { readonly end?: unknown }).end;
    } catch (error) {
      onDamage(`${path}, line ${number}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
  if (end !== (expected.isLast ? "state" : "part")) onDamage(`${path}: its end is missing`);
}

function* linesOfRows(rows: Iterable<RowChange>): Generator<Rows, void> {
  let line: (readonly [string, unknown])[] = [];
  let [tenant, table]: [string, TableName] = ["", "sessions"];
  for (const [ofTenant, ofTable, key, row] of rows) {
    if (line.length > 0 && (ofTenant !== tenant || ofTable !== table || line.length >= rowsPerLine)) {
      yield [tenant, table, line];
      line = [];
    }
    [tenant, table] = [ofTenant, ofTable];
    line.push([key, row]);
  }
  if (line.length > 0) yield [tenant, table, line];
}

function isRows(value: readonly unknown[]): value is Rows {
  const [tenant, table, rows] = value;
  return (
    typeof tenant === "string" &&
    tableNames.includes(table as TableName) &&
    Array.isArray(rows) &&
    rows.every((row) => Array.isArray(row) && row.length === 2 && typeof row[0] === "string")
  );
}

async function write(handle: FileHandle, text: string): Promise<number> {
  const bytes = Buffer.from(text);
  for (let written = 0; written < bytes.length;) written += (await handle.write(bytes, written)).bytesWritten;
  return bytes.length;
}
