import { statSync } from "node:fs";
import { dirname } from "node:path";
import { checkNames, checkWord } from "../../../shared/named-options.ts";
import { KitError, messageOf } from "../../../shared/errors.ts";
import { makeFolder } from "../../../shared/folders.ts";
import type { State } from "../state.ts";
import type { FrozenState, Memory, Storage, StorageHealth } from "../storage.ts";
import { beginFiles, createLogFile, type StateFiles, writeState } from "./begin.ts";
import { ChangeLog } from "./change-log.ts";
import { type FileSystem, nodeFiles, NotSynced } from "./files.ts";
import { StateFolder } from "./folder.ts";
import { lockFile } from "./lock.ts";
import { LogFile } from "./log-file.ts";
import { packedState } from "./packed-state.ts";
import { type Manifest, manifestOf } from "./manifest.ts";
import { readState } from "./read-state.ts";
import { parseEarlierSnapshot } from "./version-0.1.0.ts";

/**
 * What an answered change survives: `os` the end of the process, however it comes; `disk` a power cut as well; `relaxed`
 * either, once 100 ms have passed.
 */
export type Durability = (typeof durabilities)[number];

const durabilities = ["os", "disk", "relaxed"] as const;

export interface FileStorageOptions {
  /** `os` by default. */
  readonly durability?: Durability;
}

/**
 * A log is folded into the rows when it has half of the bytes that they have, within these bounds. A fold writes all rows, which the
 * changes before it pay for: with a quarter it was a fifth of each. A start after a kill has to read the log.
 */
const defaultFold = { smallest: 16_777_216, largest: 268_435_456 };

/** What `relaxed` may lose, in milliseconds. */
const relaxedWindow = 100;

/**
 * State in files: lowdb keeps in the data file where the rows are, and a log beside them has what changed since, so that a
 * change costs what it changes, however much is stored. A lock (`FILE.lock`) keeps a second process out.
 *
 * @throws KitError `DATA_LOCKED`, `DATA_UNREADABLE` or, for what is no option, `OPTION_INVALID`
 */
export async function openFileStorage(file: string, options: FileStorageOptions = {}): Promise<Storage> {
  checkNames(options, ["durability"]);
  const { durability = "os" } = options;
  checkWord("durability", durabilities, durability);
  return openStateFiles(file, options, nodeFiles);
}

/** Of a log before it is folded, in bytes; and of the rows of a table that stay objects. */
interface StateBounds {
  readonly smallest: number;
  readonly largest: number;
  readonly recent?: number;
}

/** As `openFileStorage`, on files that may be made to fail, and with bounds that a test can reach. */
export async function openStateFiles(
  file: string,
  { durability = "os" }: FileStorageOptions,
  io: FileSystem,
  { recent, ...fold }: StateBounds = defaultFold,
): Promise<Storage> {
  const unlock = takeLock(file);
  try {
    const sync = durability === "disk";
    const folder = new StateFolder(io, file);
    const manifest = manifestOf(io, file, parseEarlierSnapshot, sync);
    await manifest.read();
    const state = packedState(recent);
    const read = await readState(io, file, folder, manifest.data ?? undefined, state, damaged);
    const files = { io, folder, manifest, sync };
    const begun = read.manifest ?? (await beginFiles(files, state));
    if (read.manifest === undefined) await io.rm(`${file}.journal`, { force: true });
    const { generation, bytes } = read.last ?? { generation: begun.generation, bytes: undefined };
    const path = folder.log(generation);
    const log = await LogFile.reopen(io, path, bytes ?? statSync(path).size, sync);
    await folder.clean(begun.generation);
    const relaxed = durability === "relaxed";
    const { rowBytes } = read;
    return new FileStorage(state, { ...files, begun, generation, log, unlock, relaxed, rowBytes, fold });
  } catch (error) {
    unlock();
    throw unreadable(file, error);
  }
}

interface Opened extends StateFiles {
  readonly begun: Manifest;
  /** The number of the log that is written to. */
  readonly generation: number;
  readonly log: LogFile;
  readonly relaxed: boolean;
  readonly rowBytes: number;
  readonly fold: typeof defaultFold;
  readonly unlock: () => void;
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
  #isClosing = false;

  constructor(initial: State, opened: Opened) {
    this.initial = initial;
    this.#opened = opened;
    this.#generation = opened.generation;
    this.#rowBytes = opened.rowBytes;
    this.#log = new ChangeLog(opened.log, {
      window: opened.relaxed ? relaxedWindow : 0,
      onFailure: (error) => {
        this.#memory?.takeBack();
        this.#isFailing = true;
        this.#onHealth({ status: "failing", message: messageOf(error) });
      },
      onWritten: () => {
        if (this.#isFailing) this.#onHealth({ status: "ok" });
        this.#isFailing = false;
        const { smallest, largest } = opened.fold;
        if (this.#log.bytes > Math.min(Math.max(smallest, this.#rowBytes / 2), largest)) this.#startFold();
      },
    });
  }

  get fileBytes(): number {
    return this.#rowBytes + this.#log.bytes;
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
    // What is written last may make the log long enough for a fold, which would go on after the lock is let go.
    this.#isClosing = true;
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
    if (this.#isClosing) return;
    this.#folding ??= this.#fold()
      .catch(() => undefined)
      .finally(() => {
        this.#folding = undefined;
      });
  }

  async #fold(): Promise<void> {
    const { folder, begun } = this.#opened;
    const generation = this.#generation + 1;
    let frozen: FrozenState | undefined;
    let isInDoubt = false;
    try {
      await this.#log.switchTo(
        () => {
          frozen = this.#memory?.freeze();
        },
        () => createLogFile(this.#opened, begun.id, generation),
      );
      this.#generation = generation;
      if (frozen === undefined) return;
      const { bytes } = await writeState(this.#opened, { ...begun, generation }, frozen);
      this.#rowBytes = bytes;
    } catch (error) {
      isInDoubt = error instanceof NotSynced;
      throw error;
    } finally {
      frozen?.release();
      // The files of both manifests stay while either may be the one that is found.
      if (!isInDoubt) await folder.clean((this.#opened.manifest.data as Manifest).generation);
    }
  }
}

function damaged(problem: string): never {
  throw new Error(problem);
}

function takeLock(file: string): () => void {
  try {
    if (statSync(file, { throwIfNoEntry: false })?.isDirectory() === true) throw new Error("it is a folder");
    makeFolder(dirname(file));
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
