import { messageOf } from "../../../shared/errors.ts";
import type { Entry } from "../change.ts";
import { encodeEntry } from "./entry-line.ts";
import type { LogFile } from "./log-file.ts";

/** Entries that are written together. */
interface Batch {
  readonly lines: string[];
  readonly settled: PromiseWithResolvers<void>;
  /** When its first entry came, by a clock of this process, in milliseconds. */
  readonly since: number;
  /** How many of the entries were acknowledged before they are written: the first ones. */
  acknowledged: number;
}

/** How a change log does its work. */
export interface ChangeLogOptions {
  /**
   * Milliseconds that entries wait for more to be written with them, acknowledged at once; 0 acknowledges what is written. While the
   * oldest has waited for longer, because the disk or the machine is slow, others are acknowledged when they are written: never is more
   * at stake than what came in so many milliseconds.
   */
  readonly window: number;
  /** Called when entries cannot be written, before their promises are rejected. What was acknowledged is tried again. */
  readonly onFailure: (error: unknown) => void;
  readonly onWritten: () => void;
  /** The time of a clock of this process, in milliseconds. */
  readonly now?: () => number;
}

/** The fake timers of test runners replace the global function, and would keep changes for ever. */
const atEndOfTurn = setImmediate;

/** How long after a failure what is acknowledged already is tried again, in milliseconds. */
const retryAfter = 1000;

/** Writes entries in their order, in batches: what arrives during a write goes with the next one. */
export class ChangeLog {
  #file: LogFile;
  #batch: Batch | undefined;
  /** The one that is being written. */
  #writing: Batch | undefined;
  #turns: Promise<unknown> = Promise.resolve();
  #failure: unknown;
  #timer: NodeJS.Timeout | undefined;
  #isClosed = false;
  readonly #options: ChangeLogOptions;
  readonly #now: () => number;

  constructor(file: LogFile, options: ChangeLogOptions) {
    this.#file = file;
    this.#options = options;
    this.#now = options.now ?? (() => performance.now());
  }

  get bytes(): number {
    return this.#file.bytes;
  }

  append(entry: Entry): Promise<void> {
    const { window, onFailure } = this.#options;
    if (this.#isClosed) {
      const error = new Error("the state is closed");
      onFailure(error);
      return Promise.reject(error);
    }
    if (window > 0 && this.#failure !== undefined) {
      onFailure(this.#failure);
      return Promise.reject(asError(this.#failure));
    }
    const batch = (this.#batch ??= this.#begin(window));
    batch.lines.push(encodeEntry(entry));
    if (!this.#isAcknowledged(batch, window)) return batch.settled.promise;
    batch.acknowledged += 1;
    return Promise.resolve();
  }

  /** Whether the entry that came last is acknowledged before it is written. */
  #isAcknowledged({ lines, acknowledged, since }: Batch, window: number): boolean {
    if (window === 0 || lines.length > acknowledged + 1) return false;
    const before = this.#writing;
    // What is built on an entry that waits must wait as well.
    if (before !== undefined && before.lines.length > before.acknowledged) return false;
    return this.#now() - (before ?? { since }).since < window;
  }

  #begin(window: number): Batch {
    if (window > 0) this.#flushAfter(window);
    // What came in the same turn of the event loop is written at once, with one call of the operating system.
    else if (this.#file.isSynced) this.#flushInTurn();
    else atEndOfTurn(() => this.#flushInTurn());
    return { lines: [], settled: Promise.withResolvers(), since: this.#now(), acknowledged: 0 };
  }

  /**
   * Goes on in another file. `beforeSwitch` runs at the moment that divides what is written to the one and to the other.
   * When the old file cannot be completed or the new one not be begun, everything goes on in the old one.
   */
  switchTo(beforeSwitch: () => void, create: () => Promise<LogFile>): Promise<void> {
    return this.#inTurn(async () => {
      beforeSwitch();
      await this.#flush();
      const next = await create();
      const before = this.#file;
      this.#file = next;
      await before.close();
    });
  }

  /** Writes what waits, and closes the file. */
  close(): Promise<void> {
    return this.#inTurn(async () => {
      this.#isClosed = true;
      try {
        await this.#flush();
      } finally {
        // A failure tries again later, but not in a file that is closed.
        clearTimeout(this.#timer);
        await this.#file.close();
      }
    });
  }

  #flushAfter(milliseconds: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#flushInTurn(), milliseconds);
  }

  #flushInTurn(): void {
    this.#inTurn(() => this.#flush()).catch(() => undefined);
  }

  #inTurn(work: () => Promise<void>): Promise<void> {
    const mine = this.#turns.then(work);
    // A failure is the caller's to report; the next turn gets its own try.
    this.#turns = mine.catch(() => undefined);
    return mine;
  }

  async #flush(): Promise<void> {
    const batch = this.#batch;
    if (batch === undefined) return;
    this.#batch = undefined;
    this.#writing = batch;
    try {
      await this.#file.append(batch.lines.join(""));
    } catch (error) {
      this.#writing = undefined;
      this.#fail(batch, error);
      throw error;
    }
    this.#writing = undefined;
    this.#failure = undefined;
    batch.settled.resolve();
    this.#options.onWritten();
  }

  #fail(batch: Batch, error: unknown): void {
    // What has arrived meanwhile was built on what is lost.
    const later = this.#takeBatch();
    this.#options.onFailure(error);
    for (const each of [batch, later])
      if (each !== undefined && each.lines.length > each.acknowledged) each.settled.reject(error);
    if (this.#options.window === 0 || this.#isClosed) return;
    this.#failure = error;
    const lines = [batch, later].flatMap((each) => each?.lines.slice(0, each.acknowledged) ?? []);
    this.#batch = { ...batch, settled: Promise.withResolvers(), lines, acknowledged: lines.length };
    this.#flushAfter(retryAfter);
  }

  #takeBatch(): Batch | undefined {
    const batch = this.#batch;
    this.#batch = undefined;
    return batch;
  }
}

function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(messageOf(error));
}
