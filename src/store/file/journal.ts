import { type FileHandle, open, readFile } from "node:fs/promises";
import type { Entry } from "../change.ts";
import { exactJson } from "../../json.ts";

/** A file of entries, one JSON line each. Lines that wait together are written together. */
export class Journal {
  readonly #handle: FileHandle;
  #bytes: number;
  #waiting: string[] = [];
  #turn: Promise<void> = Promise.resolve();
  #nextTurn: Promise<void> | undefined;

  private constructor(handle: FileHandle, bytes: number) {
    this.#handle = handle;
    this.#bytes = bytes;
  }

  /** Opens the journal, and reads what it holds. A last line cut short by a kill was never acknowledged and goes. */
  static async open(path: string): Promise<{ journal: Journal; entries: Entry[] }> {
    const text = await readFile(path, "utf8").catch((error: NodeJS.ErrnoException) => {
      if (error.code === "ENOENT") return "";
      throw error;
    });
    const whole = text.slice(0, text.lastIndexOf("\n") + 1);
    const entries = whole
      .split("\n")
      .slice(0, -1)
      .map((line) => exactJson(line) as Entry);
    const handle = await open(path, "a");
    const bytes = Buffer.byteLength(whole);
    if (whole.length < text.length) await handle.truncate(bytes);
    return { journal: new Journal(handle, bytes), entries };
  }

  get bytes(): number {
    return this.#bytes;
  }

  /** Resolves when the line is with the operating system, which keeps it even if this process is killed. */
  append(entry: Entry): Promise<void> {
    this.#waiting.push(JSON.stringify(entry));
    this.#nextTurn ??= this.inTurn(() => this.#writeWaiting());
    return this.#nextTurn;
  }

  /** Runs when everything appended before is written, and before anything appended later is. */
  inTurn(work: () => Promise<void>): Promise<void> {
    const mine = this.#turn.then(work);
    // A failure is the caller's to report; the next turn gets its own try.
    this.#turn = mine.catch(() => undefined);
    return mine;
  }

  async clear(): Promise<void> {
    await this.#handle.truncate(0);
    this.#bytes = 0;
  }

  async close(): Promise<void> {
    await this.#turn;
    await this.#handle.close();
  }

  async #writeWaiting(): Promise<void> {
    const text = `${this.#waiting.join("\n")}\n`;
    this.#waiting = [];
    this.#nextTurn = undefined;
    try {
      await this.#handle.appendFile(text);
    } catch (error) {
      // Half a line would make the next one unreadable.
      await this.#handle.truncate(this.#bytes).catch(() => undefined);
      throw error;
    }
    this.#bytes += Buffer.byteLength(text);
  }
}
