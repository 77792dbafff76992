import { messageOf } from "../../../shared/errors.ts";
import type { Entry } from "../change.ts";
import { encodeEntry } from "./entry-line.ts";
import type { LogFile } from "./log-file.ts";

/** Entries that are written together. */
interface Batch {
  readonly lines: string[];
  readonly settled: PromiseWithResolvers<void>;
}

/** How a change log does its work. */
export interface ChangeLogOptions {
  /** Milliseconds that entries wait for more to be written with them, acknowledged at once; 0 acknowledges what is written. */
  readonly window: number;
  /** Called when entries cannot be written, before their promises are rejected. What was acknowledged is tried again. */
  readonly onFailure: (error: unknown) => void;
  readonly onWritten: () => void;
}

/** How long after a failure what is acknowledged already is tried again, in milliseconds. */
const retryAfter = 1000;

/** Writes entries in their order, in batches: what arrives during a write goes with the next one. */
export class ChangeLog {
  #file: LogFile;
  #batch: Batch | undefined;
  #turns: Promise<unknown> = Promise.resolve();
  #failure: unknown;
  #timer: NodeJS.Timeout | undefined;
  #isClosed = false;
  readonly #options: ChangeLogOptions;

  constructor(file: LogFile, options: ChangeLogOptions) {
    this.#file = file;
    this.#options = options;
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
    if (this.#batch === undefined) {
      this.#batch = { lines: [], settled: Promise.withResolvers() };
      if (window > 0) this.#flushAfter(window);
      else void this.#inTurn(() => this.#flush()).catch(() => undefined);
    }
    this.#batch.lines.push(encodeEntry(entry));
    return window > 0 ? Promise.resolve() : this.#batch.settled.promise;
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
    this.#timer = setTimeout(() => void this.#inTurn(() => this.#flush()).catch(() => undefined), milliseconds);
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
    try {
      await this.#file.append(batch.lines.join(""));
    } catch (error) {
      this.#fail(batch, error);
      throw error;
    }
    this.#failure = undefined;
    batch.settled.resolve();
    this.#options.onWritten();
  }

  #fail(batch: Batch, error: unknown): void {
    // What has arrived meanwhile was built on what is lost.
    const later = this.#takeBatch();
    this.#options.onFailure(error);
    if (this.#options.window === 0) {
      batch.settled.reject(error);
      later?.settled.reject(error);
      return;
    }
    this.#failure = error;
    this.#batch = { ...batch, lines: [...batch.lines, ...(later?.lines ?? [])] };
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
