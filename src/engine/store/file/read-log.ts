import { messageOf } from "../../../shared/errors.ts";
import { type Entry, type RowChange, tableNames } from "../change.ts";
import { applyEntry, type State } from "../state.ts";
import type { FileSystem } from "./files.ts";
import { decodeLine, linesOf } from "./line.ts";

/** The first line of a log. */
export interface LogHeader {
  readonly id: string;
  readonly generation: number;
}

/**
 * Applies a log's entries to the state, and returns how many of its bytes are whole lines. A last line that was cut short
 * by a kill was never acknowledged.
 */
export async function readLog(
  io: FileSystem,
  path: string,
  expected: LogHeader,
  state: State,
  onDamage: (problem: string) => void,
): Promise<number> {
  let number = 0;
  let bytes = 0;
  for (const line of linesOf(await io.readFile(path))) {
    number++;
    bytes += line.length + 1;
    try {
      const value = decodeLine(line);
      if (number > 1) applyEntry(state, asEntry(value));
      else if (!isHeader(value, expected)) throw new Error("it belongs to another state");
    } catch (error) {
      onDamage(`${path}, line ${number}: ${messageOf(error)}`);
    }
  }
  return bytes;
}

function isHeader(value: unknown, { id, generation }: LogHeader): boolean {
  const header = value as Partial<LogHeader> | null;
  return header?.id === id && header.generation === generation;
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
