import { messageOf } from "../../../shared/errors.ts";
import { exactJson } from "../../../shared/json.ts";
import { type EarlierEntry, migrateEntry } from "../migrate.ts";
import { parseSnapshot } from "../snapshot.ts";
import { applyEntry, emptyState, type State } from "../state.ts";
import type { FileSystem } from "./files.ts";

/** The snapshot of version 0.1.0: the whole state in one JSON text. */
export type EarlierSnapshot = State & { readonly generation?: number };

export { parseSnapshot as parseEarlierSnapshot };

/**
 * The state in a snapshot of version 0.1.0 and the journal beside it, `FILE.journal`; undefined when there is neither.
 *
 * @throws Error that names both files when they do not belong together
 */
export async function readEarlierVersion(
  io: FileSystem,
  file: string,
  snapshot: EarlierSnapshot | undefined,
): Promise<State | undefined> {
  const path = `${file}.journal`;
  const text = await io.readFile(path, "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return undefined;
    throw error;
  });
  if (text === undefined) return snapshot;
  const { generation = 0, ...state }: EarlierSnapshot = snapshot ?? emptyState();
  const [first = "", ...lines] = text
    .slice(0, text.lastIndexOf("\n") + 1)
    .split("\n")
    .slice(0, -1);
  if (first === "") return snapshot;
  const header = readLine(first, path, 1) as { readonly generation?: unknown };
  if (typeof header.generation !== "number") throw new Error(`${path} is not a journal`);
  if (header.generation > generation)
    throw new Error(
      `${path} (generation ${header.generation}) continues a later state than ${file} (${snapshot === undefined ? "missing" : `generation ${generation}`})`,
    );
  // A journal older than its snapshot is in it already: the process ended between writing the two.
  if (header.generation < generation) return state;
  for (const [at, line] of lines.entries()) {
    const entry = readLine(line, path, at + 2) as EarlierEntry;
    const isEntry = Array.isArray(entry.changes) || entry.clockOffset !== undefined || entry.reset === true;
    if (!isEntry || entry.changes?.some((change) => !Array.isArray(change) || change.length < 3) === true)
      throw new Error(`${path}, line ${at + 2} is not an entry of a journal`);
    applyEntry(state, migrateEntry(entry));
  }
  return state;
}

function readLine(line: string, path: string, number: number): object {
  let value: unknown;
  try {
    value = exactJson(line);
  } catch (error) {
    throw new Error(`${path}, line ${number} is damaged: ${messageOf(error)}`, { cause: error });
  }
  if (typeof value !== "object" || value === null)
    throw new Error(`${path}, line ${number} is not an entry of a journal`);
  return value;
}
