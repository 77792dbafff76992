import { randomUUID } from "node:crypto";
import { copyFile, rename } from "node:fs/promises";
import { KitError, messageOf } from "../../../shared/errors.ts";
import { fileProblem } from "../../../shared/files.ts";
import { type RowChange, tableNames } from "../change.ts";
import type { State } from "../state.ts";
import { beginFiles } from "./begin.ts";
import { nodeFiles } from "./files.ts";
import { StateFolder } from "./folder.ts";
import { lockFile } from "./lock.ts";
import { manifestOf } from "./manifest.ts";
import { packedState } from "./packed-state.ts";
import { readState } from "./read-state.ts";
import { parseEarlierSnapshot } from "./version-0.1.0.ts";

/** What is in the files of a state, as far as they can be read. */
export interface InspectedState {
  /** What is damaged, by file and line. */
  readonly problems: readonly string[];
  readonly rows: () => Iterable<RowChange>;
}

/**
 * Reads a state's files, and leaves out what is damaged.
 *
 * @throws KitError `DATA_LOCKED`, or `DATA_UNREADABLE` when the files do not belong together
 */
export function inspectState(file: string): Promise<InspectedState> {
  return underLock(file, async () => {
    const problems: string[] = [];
    const { state } = await read(file, (problem) => problems.push(problem));
    return { problems, rows: () => rowsIn(state) };
  });
}

/**
 * Writes what can be read anew, if anything is damaged. The files as they were are moved away, and none is deleted.
 *
 * @throws KitError as `inspectState`
 */
export function repairState(file: string): Promise<{ readonly problems: readonly string[]; readonly backup?: string }> {
  return underLock(file, async () => {
    const problems: string[] = [];
    const { state, files } = await read(file, (problem) => problems.push(problem));
    if (problems.length === 0) return { problems };
    const backup = `${file}.damaged-${randomUUID().slice(0, 8)}`;
    await copyFile(file, backup);
    await rename(files.folder.path, `${backup}.d`);
    await beginFiles(files, state);
    return { problems, backup };
  });
}

function* rowsIn({ tenants }: State): Generator<RowChange> {
  for (const [tenant, tables] of tenants)
    for (const name of tableNames) for (const [key, row] of tables[name]) yield [tenant, name, key, row];
}

async function read(file: string, onDamage: (problem: string) => void) {
  const folder = new StateFolder(nodeFiles, file);
  const manifest = manifestOf(nodeFiles, file, parseEarlierSnapshot, true);
  await manifest.read();
  const state = packedState();
  await readState(nodeFiles, file, folder, manifest.data ?? undefined, state, onDamage);
  return { state, files: { io: nodeFiles, folder, manifest, sync: true } };
}

async function underLock<Value>(file: string, work: () => Promise<Value>): Promise<Value> {
  const unlock = lock(file);
  try {
    return await work();
  } catch (error) {
    if (error instanceof KitError) throw error;
    throw new KitError(
      "DATA_UNREADABLE",
      `Cannot read the state in ${file}: ${messageOf(error)}. Bring the files back that belong together, or move them all away`,
    );
  } finally {
    unlock();
  }
}

function lock(file: string): () => void {
  try {
    return lockFile(file);
  } catch (error) {
    if (error instanceof KitError) throw error;
    const problem = `Cannot keep others from writing ${file} meanwhile: ${fileProblem(error)}`;
    throw new KitError(
      "DATA_UNREADABLE",
      `${problem}. Copy its folder to where this user may write, and give that file`,
    );
  }
}
