import type { FileHandle } from "node:fs/promises";
import { type TableName, tableNames } from "../change.ts";
import { rowsOf, type State } from "../state.ts";
import { exactJson } from "../../../shared/json.ts";
import type { FrozenState, RowText } from "../storage.ts";
import { type FileSystem, ownersOnly } from "./files.ts";
import type { StateFolder } from "./folder.ts";
import { decodeLine, encodeLine, type Line } from "./line.ts";
import { PackedRows } from "./packed-rows.ts";
import { readLines } from "./read-lines.ts";
import { expanded, fragmentsOf } from "./shorten.ts";

/** What a line of rows begins with: whose they are, and their keys. The rows follow as texts. */
type RowsHead = readonly [tenant: string, table: TableName, keys: readonly string[]];

/** The first line of a file of rows. */
interface Header {
  readonly id: string;
  readonly generation: number;
  readonly part: number;
  readonly seed?: string;
  /** What is left out of the rows of each table. */
  readonly fragments: typeof fragmentsOf;
}

/** So many rows go into one line: few enough that making the line does not hold anything up. */
const rowsPerLine = 100;
/** About so many characters go into one write, and so many bytes into one file. */
const writeLength = 131_072;
const partBytes = 16_777_216;

/** Writes all rows into the files of a generation, a little at a time; returns how many files and bytes there are. */
export async function writeRows(
  io: FileSystem,
  folder: StateFolder,
  header: Omit<Header, "fragments" | "part">,
  frozen: Pick<FrozenState, "rows">,
  sync: boolean,
): Promise<{ readonly parts: number; readonly bytes: number }> {
  const lines = linesOfRows(frozen.rows());
  let parts = 0;
  let bytes = 0;
  for (let isDone = false; !isDone; parts++) {
    const handle = await io.open(folder.rows(header.generation, parts), "w", ownersOnly);
    try {
      await write(handle, encodeLine({ ...header, part: parts, fragments: fragmentsOf }));
      for (let inPart = 0; inPart < partBytes && !isDone;) {
        let text = "";
        while (text.length < writeLength && !isDone) {
          const next = lines.next();
          if (next.done === true) isDone = true;
          else text += next.value;
        }
        inPart += await write(handle, text);
        bytes += text.length;
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
  let fragments = fragmentsOf;
  await readLines(io, path, (line) => {
    number++;
    try {
      const { value, texts } = decodeLine(line, JSON.parse);
      if (number === 1) {
        const { id, generation, part, seed, fragments: leftOut } = value as Header;
        if (id !== expected.id || generation !== expected.generation || part !== expected.part)
          throw new Error("it belongs to another state");
        if (seed !== undefined) state.seed = seed;
        if (JSON.stringify(leftOut) !== JSON.stringify(fragmentsOf)) fragments = leftOut;
      } else if (Array.isArray(value)) setRows(state, value, texts, fragments);
      else end = (value as { readonly end?: unknown }).end;
    } catch (error) {
      onDamage(`${path}, line ${number}: ${error instanceof Error ? error.message : String(error)}`);
    }
  });
  if (end !== (expected.isLast ? "state" : "part")) onDamage(`${path}: its end is missing`);
}

/** Puts the rows of a line into the state. */
function setRows(state: State, head: readonly unknown[], texts: Line["texts"], fragments: typeof fragmentsOf): void {
  if (!isRowsHead(head) || head[2].length !== texts.length) throw new Error("it does not hold rows");
  const [tenant, table, keys] = head;
  const rows = rowsOf(state, tenant)[table];
  for (let at = 0; at < keys.length; at++) {
    const [key = "", text = ""] = [keys[at], texts[at]];
    if (!(rows instanceof PackedRows)) rows.set(key, exactJson(text));
    else if (fragments === fragmentsOf) rows.setText(key, text);
    else rows.setJson(key, expanded(text, key, fragments[table] ?? []));
  }
}

function* linesOfRows(rows: Iterable<RowText>): Generator<string, void> {
  let keys: string[] = [];
  let texts: string[] = [];
  let [tenant, table]: [string, TableName] = ["", "sessions"];
  for (const [ofTenant, ofTable, key, text] of rows) {
    if (keys.length > 0 && (ofTenant !== tenant || ofTable !== table || keys.length >= rowsPerLine)) {
      yield encodeLine([tenant, table, keys] satisfies RowsHead, texts);
      [keys, texts] = [[], []];
    }
    [tenant, table] = [ofTenant, ofTable];
    keys.push(key);
    texts.push(text);
  }
  if (keys.length > 0) yield encodeLine([tenant, table, keys] satisfies RowsHead, texts);
}

function isRowsHead(head: readonly unknown[]): head is RowsHead {
  const [tenant, table, keys] = head;
  return (
    typeof tenant === "string" &&
    tableNames.includes(table as TableName) &&
    Array.isArray(keys) &&
    keys.every((key) => typeof key === "string")
  );
}

async function write(handle: FileHandle, text: string): Promise<number> {
  const bytes = Buffer.from(text);
  for (let written = 0; written < bytes.length;) written += (await handle.write(bytes, written)).bytesWritten;
  return bytes.length;
}
