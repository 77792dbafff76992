import { randomUUID } from "node:crypto";
import type { Low } from "lowdb";
import { tableNames } from "../change.ts";
import { rowTexts } from "../rows.ts";
import type { State } from "../state.ts";
import type { FrozenState, RowText } from "../storage.ts";
import { type FileSystem, NotSynced, syncFolder } from "./files.ts";
import type { StateFolder } from "./folder.ts";
import { encodeLine } from "./line.ts";
import { LogFile } from "./log-file.ts";
import { format, type Manifest } from "./manifest.ts";
import { writeRows } from "./rows.ts";
import type { EarlierSnapshot } from "./version-0.1.0.ts";

/** Where and how the files are written. */
export interface StateFiles {
  readonly io: FileSystem;
  readonly folder: StateFolder;
  readonly manifest: Low<EarlierSnapshot | Manifest | null>;
  /** Whether what is written is on the disk before anything rests on it. */
  readonly sync: boolean;
}

/** The first files of a state. Until the manifest is written, nothing has changed. */
export async function beginFiles(files: StateFiles, state: State): Promise<Manifest> {
  const { io, folder } = files;
  await io.mkdir(folder.path, { recursive: true, mode: 0o700 });
  const begun = { kit: "session-context-kit", format, id: randomUUID(), generation: 0 } as const;
  const frozen = { seed: state.seed, rows: () => textsIn(state) };
  await (await createLogFile(files, begun.id, begun.generation)).close();
  const { manifest } = await writeState(files, { ...begun, parts: 0 }, frozen);
  return manifest;
}

/** Writes all rows as the generation of the manifest, and then the manifest that names them. */
export async function writeState(
  files: StateFiles,
  next: Manifest,
  frozen: Omit<FrozenState, "release">,
): Promise<{ readonly manifest: Manifest; readonly bytes: number }> {
  const { io, folder, sync, manifest } = files;
  const { id, generation } = next;
  const header = { id, generation, ...(frozen.seed === undefined ? {} : { seed: frozen.seed }) };
  const { parts, bytes } = await writeRows(io, folder, header, frozen, sync);
  if (sync) await syncFolder(io, folder.path);
  const before = manifest.data;
  const written = (manifest.data = { ...next, parts });
  try {
    await manifest.write();
  } catch (error) {
    if (!(error instanceof NotSynced)) manifest.data = before;
    throw error;
  }
  return { manifest: written, bytes };
}

/** A new log of a generation. */
export async function createLogFile(
  { io, folder, sync }: StateFiles,
  id: string,
  generation: number,
): Promise<LogFile> {
  const log = await LogFile.create(io, folder.log(generation), encodeLine({ id, generation }), sync);
  if (sync) await syncFolder(io, folder.path);
  return log;
}

/** Every row of a state. */
function* textsIn({ tenants }: State): Generator<RowText> {
  for (const [tenant, tables] of tenants)
    for (const name of tableNames) for (const [key, text] of rowTexts(tables[name])) yield [tenant, name, key, text];
}
