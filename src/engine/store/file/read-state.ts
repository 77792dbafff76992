import { statSync } from "node:fs";
import { access } from "node:fs/promises";
import { tableNames } from "../change.ts";
import { rowsOf, type State } from "../state.ts";
import type { FileSystem } from "./files.ts";
import type { StateFolder } from "./folder.ts";
import { isManifest, type Manifest } from "./manifest.ts";
import { readLog } from "./read-log.ts";
import { readRows } from "./rows.ts";
import { type EarlierSnapshot, readEarlierVersion } from "./version-0.1.0.ts";

/** What the files are. */
export interface ReadState {
  /** Undefined when the files are to be written for the first time in today's format. */
  readonly manifest: Manifest | undefined;
  /** The log to go on with, and how many of its bytes are whole lines; undefined without a manifest. */
  readonly last: { readonly generation: number; readonly bytes: number } | undefined;
  readonly rowBytes: number;
}

/**
 * Reads the state of a data file into one that is empty. `kept` is what the data file itself holds. `onDamage` may throw; if it does not, what is
 * damaged is left out.
 *
 * @throws Error that names both when the files do not belong together
 */
export async function readState(
  io: FileSystem,
  file: string,
  folder: StateFolder,
  kept: Manifest | EarlierSnapshot | undefined,
  state: State,
  onDamage: (problem: string) => void,
): Promise<ReadState> {
  const logs = await folder.logs();
  if (!isManifest(kept)) {
    const isFirst = kept === undefined && !(await isThere(`${file}.journal`));
    if (await folder.holdsChanges(isFirst))
      throw new Error(
        `${folder.path} holds changes to a state that ${file} should name, and ${isFirst ? "that file is missing" : "that file is of an earlier version"}`,
      );
    const earlier = await readEarlierVersion(io, file, kept);
    if (earlier !== undefined) moveInto(state, earlier);
    return { manifest: undefined, last: undefined, rowBytes: 0 };
  }
  const { id, generation, parts } = kept;
  for (let part = 0; part < parts; part++) {
    const path = folder.rows(generation, part);
    if (!(await isThere(path)))
      onDamage(`${file} names ${path}, which is missing: it is older than ${folder.path}, or part of it is gone`);
    else await readRows(io, path, { id, generation, part, isLast: part === parts - 1 }, state, onDamage);
  }
  const rowBytes = Array.from({ length: parts }, (_, part) => sizeOf(folder.rows(generation, part))).reduce(
    (a, b) => a + b,
    0,
  );
  const last = { generation, bytes: 0 };
  const newer = logs.filter((number) => number >= generation);
  for (const [at, number] of newer.entries()) {
    if (number !== generation + at)
      onDamage(`${folder.log(generation + at)} is missing, and ${folder.log(number)} comes after it`);
    const bytes = await readLog(io, folder.log(number), { id, generation: number }, state, onDamage);
    // The process ended when it had just created the next log.
    if (bytes === 0 && at > 0 && at === newer.length - 1) await io.rm(folder.log(number));
    else Object.assign(last, { generation: number, bytes });
  }
  if (newer.length === 0) onDamage(`${file} names ${folder.log(generation)}, which is missing`);
  return { manifest: kept, last, rowBytes };
}

/** Puts the rows of an earlier version into tables of today. */
function moveInto(state: State, { tenants, seed }: State): void {
  if (seed !== undefined) state.seed = seed;
  for (const [tenant, tables] of tenants)
    for (const name of tableNames) for (const [key, row] of tables[name]) rowsOf(state, tenant)[name].set(key, row);
}

async function isThere(path: string): Promise<boolean> {
  return access(path).then(
    () => true,
    () => false,
  );
}

function sizeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.size ?? 0;
}
