import { randomUUID } from "node:crypto";
import { mkdirSync, statSync } from "node:fs";
import * as nodeFiles from "node:fs/promises";
import { dirname } from "node:path";
import type { Low } from "lowdb";
import { KitError, messageOf } from "../../../shared/errors.ts";
import type { State } from "../state.ts";
import type { FrozenState, Memory, Storage, StorageHealth } from "../storage.ts";
import { ChangeLog } from "./change-log.ts";
import type { FileSystem } from "./files.ts";
import { syncFolder } from "./files.ts";
import { StateFolder } from "./folder.ts";
import { encodeLine } from "./line.ts";
import { lockFile } from "./lock.ts";
import { LogFile } from "./log-file.ts";
import { format, type Manifest, manifestOf } from "./manifest.ts";
import { readState } from "./read-state.ts";
import { writeRows } from "./rows.ts";
import { type EarlierSnapshot, parseEarlierSnapshot } from "./version-0.1.0.ts";

/**
 * What an answered change survives: `os` the end of the process, however it comes; `disk` a power cut as well; `relaxed`
 * either, once 100 ms have passed.
 */
export type Durability = "os" | "disk" | "relaxed";

export interface FileStorageOptions {
  /** `os` by default. */
  readonly durability?: Durability;
}

/** A log is folded into the rows when it has as many bytes as they have, within these bounds. */
const [smallestFold, largestFold] = [16_777_216, 268_435_456];

/** What `relaxed` may lose, in milliseconds. */
const relaxedWindow = 100;

/**
 * State in files: lowdb keeps in the data file where the rows are, and a log beside them has what changed since, so that a
 * change costs what it changes, however much is stored. A lock (`FILE.lock`) keeps a second process out.
 *
 * @throws KitError `DATA_LOCKED` or `DATA_UNREADABLE`
 */
export function openFileStorage(file: string, options: FileStorageOptions = {}): Promise<Storage> {
  return openStateFiles(file, options, nodeFiles);
}

/** As `openFileStorage`, on files that may be made to fail. */
export async function openStateFiles(
  file: string,
  { durability = "os" }: FileStorageOptions,
  io: FileSystem,
): Promise<Storage> {
  const unlock = takeLock(file);
  try {
    const sync = durability === "disk";
    const folder = new StateFolder(io, file);
    const manifest = manifestOf<EarlierSnapshot>(io, file, parseEarlierSnapshot, sync);
    await manifest.read();
    const read = await readState(io, file, folder, manifest.data ?? undefined, damaged);
    const files = { io, folder, manifest, sync };
    const begun = read.manifest ?? (await begin(files, read.state));
    if (read.manifest === undefined) await io.rm(`${file}.journal`, { force: true });
    const { generation, bytes } = read.last ?? { generation: begun.generation, bytes: undefined };
    const path = folder.log(generation);
    const log = await LogFile.reopen(io, path, bytes ?? statSync(path).size, sync);
    await folder.clean(begun.generation);
    const relaxed = durability === "relaxed";
    const { state, rowBytes } = read;
    return new FileStorage(state, { ...files, begun, generation, log, unlock, relaxed, rowBytes });
  } catch (error) {
    unlock();
    throw unreadable(file, error);
  }
}

/** Where and how the files are written. */
interface Files {
  readonly io: FileSystem;
  readonly folder: StateFolder;
  readonly manifest: Low<EarlierSnapshot | Manifest | null>;
  readonly sync: boolean;
}

interface Opened extends Files {
  readonly begun: Manifest;
  /** The number of the log that is written to. */
  readonly generation: number;
  readonly log: LogFile;
  readonly relaxed: boolean;
  readonly rowBytes: number;
  unlock(): void;
}

class FileStorage implements Storage {
  readonly initial: State;
  readonly #opened: Opened;
  readonly #log: ChangeLog;
  #memory: Memory | undefined;
  #onHealth: (health: StorageHealth) => void = () => undefined;
  #isFailing = false;
  #generation: number;
  /** The bytes of the rows that were written last. */
  #rowBytes: number;
  #folding: Promise<void> | undefined;
  /** Whether anything that a fold began with was taken back. */
  #isTorn = false;

  constructor(initial: State, opened: Opened) {
    this.initial = initial;
    this.#opened = opened;
    this.#generation = opened.generation;
    this.#rowBytes = opened.rowBytes;
    this.#log = new ChangeLog(opened.log, {
      window: opened.relaxed ? relaxedWindow : 0,
      onFailure: (error) => {
        this.#isTorn = true;
        this.#memory?.takeBack();
        this.#isFailing = true;
        this.#onHealth({ status: "failing", message: messageOf(error) });
      },
      onWritten: () => {
        if (this.#isFailing) this.#onHealth({ status: "ok" });
        this.#isFailing = false;
        if (this.#log.bytes > Math.min(Math.max(smallestFold, this.#rowBytes), largestFold)) this.#startFold();
      },
    });
  }

  attach(memory: Memory, onHealth: (health: StorageHealth) => void): void {
    this.#memory = memory;
    this.#onHealth = onHealth;
  }

  append(entry: Parameters<Storage["append"]>[0]): Promise<void> {
    const kept = this.#log.append(entry);
    // Little is left after a reset: the room comes back at once.
    if (entry.reset === true)
      kept.then(
        () => this.#startFold(),
        () => undefined,
      );
    return kept;
  }

  async close(): Promise<void> {
    const { unlock } = this.#opened;
    try {
      await this.#folding;
      await this.#log.close();
    } catch (error) {
      throw new Error(`The last changes could not be written: ${messageOf(error)}. What was answered before is safe`, {
        cause: error,
      });
    } finally {
      unlock();
    }
  }

  /** Everything stays in the logs when a fold fails: it is tried again when the log has grown. */
  #startFold(): void {
    this.#folding ??= this.#fold()
      .catch(() => undefined)
      .finally(() => {
        this.#folding = undefined;
      });
  }

  async #fold(): Promise<void> {
    const { folder, io, sync, begun } = this.#opened;
    const { id } = begun;
    const generation = this.#generation + 1;
    let frozen: FrozenState | undefined;
    try {
      await this.#log.switchTo(
        () => {
          this.#isTorn = false;
          frozen = this.#memory?.freeze();
        },
        () => createLog(this.#opened, id, generation),
      );
      this.#generation = generation;
      if (frozen === undefined || this.#isTorn) return;
      const { parts, bytes } = await writeRows(io, folder, { id, generation, ...seedOf(frozen) }, frozen, sync);
      await writeManifest(this.#opened, { ...begun, generation, parts });
      this.#rowBytes = bytes;
    } finally {
      frozen?.release();
      await folder.clean((this.#opened.manifest.data as Manifest).generation);
    }
  }
}

/** The files of a state that has none in today's format yet. */
async function begin(files: Files, state: State): Promise<Manifest> {
  const { io, folder, sync } = files;
  await io.mkdir(folder.path, { recursive: true, mode: 0o700 });
  const id = randomUUID();
  const generation = 0;
  const frozen = { seed: state.seed, rows: () => rowsIn(state), release: () => undefined };
  const { parts } = await writeRows(io, folder, { id, generation, ...seedOf(frozen) }, frozen, sync);
  await (await createLog(files, id, generation)).close();
  const manifest: Manifest = { kit: "session-context-kit", format, id, generation, parts };
  await writeManifest(files, manifest);
  return manifest;
}

async function createLog({ io, folder, sync }: Files, id: string, generation: number): Promise<LogFile> {
  const log = await LogFile.create(io, folder.log(generation), encodeLine({ id, generation }), sync);
  if (sync) await syncFolder(io, folder.path);
  return log;
}

async function writeManifest({ manifest, io, folder, sync }: Files, next: Manifest): Promise<void> {
  if (sync) await syncFolder(io, folder.path);
  const before = manifest.data;
  manifest.data = next;
  try {
    await manifest.write();
  } catch (error) {
    manifest.data = before;
    throw error;
  }
}

function* rowsIn({
  tenants,
}: State): ReturnType<FrozenState["rows"]> & Generator<readonly [string, never, string, unknown]> {
  for (const [tenant, tables] of tenants)
    for (const [name, rows] of Object.entries(tables))
      for (const [key, row] of rows) yield [tenant, name as never, key, row];
}

function seedOf({ seed }: Pick<FrozenState, "seed">): { readonly seed?: string } {
  return seed === undefined ? {} : { seed };
}

function damaged(problem: string): never {
  throw new Error(problem);
}

function takeLock(file: string): () => void {
  try {
    if (statSync(file, { throwIfNoEntry: false })?.isDirectory() === true) throw new Error("it is a folder");
    mkdirSync(dirname(file), { recursive: true });
    return lockFile(file);
  } catch (error) {
    throw error instanceof KitError ? error : unreadable(file, error);
  }
}

function unreadable(file: string, error: unknown): KitError {
  return new KitError(
    "DATA_UNREADABLE",
    `Cannot use ${file} to keep state: ${messageOf(error)}. Use another file with --data, or --memory, or look at it with \`session-context-kit state check ${file}\``,
  );
}
