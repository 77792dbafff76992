import { messageOf } from "../../../shared/errors.ts";
import type { State } from "../state.ts";
import { applyLine } from "./entry-line.ts";
import type { FileSystem } from "./files.ts";
import { decodeLine } from "./line.ts";
import { readLines } from "./read-lines.ts";

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
  await readLines(io, path, (line) => {
    number++;
    bytes += line.length + 1;
    try {
      const decoded = decodeLine(line);
      if (number > 1) applyLine(state, decoded);
      else if (!isHeader(decoded.value, expected)) throw new Error("it belongs to another state");
    } catch (error) {
      onDamage(`${path}, line ${number}: ${messageOf(error)}`);
    }
  });
  return bytes;
}

function isHeader(value: unknown, { id, generation }: LogHeader): boolean {
  const header = value as Partial<LogHeader> | null;
  return header?.id === id && header.generation === generation;
}
