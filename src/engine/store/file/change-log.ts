import { type FileHandle, open, readFile } from "node:fs/promises";
import { messageOf } from "../../../shared/errors.ts";
import { exactJson } from "../../../shared/json.ts";
import type { Entry } from "../change.ts";
import { type EarlierEntry, migrateEntry } from "../migrate.ts";

/** A file of entries, one JSON line each. Lines that wait together are written together. */
export class ChangeLog {
  readonly #handle: FileHandle;
  #bytes: number;
  #headerBytes = 0;
  #waiting: string[] = [];
  #turn: Promise<void> = Promise.resolve();
  #nextTurn: Promise<void> | undefined;

  private constructor(handle: FileHandle, bytes: number) {
    this.#handle = handle;
    this.#bytes = bytes;
  }

  /** Opens the journal, and reads what it holds. A last line cut short by a kill was never acknowledged and goes. */
  static async open(path: string): Promise<{ journal: ChangeLog; generation: number; entries: Entry[] }> {
    const text = await readFile(path, "utf8").catch((error: NodeJS.ErrnoException) => {
      if (error.code === "ENOENT") return "";
      throw error;
    });
    const whole = text.slice(0, text.lastIndexOf("\n") + 1);
    const [first = "", ...lines] = whole.split("\n").slice(0, -1);
    const { generation } = first === "" ? { generation: 0 } : readHeader(first, path);
    const entries = lines.map((line, at) => readEntry(line, `${path}, line ${at + 2}`));
    const handle = await open(path, "a");
    const journal = new ChangeLog(handle, Buffer.byteLength(whole));
    if (whole.length < text.length) await handle.truncate(journal.#bytes);
    if (first === "") await journal.begin(0);
    else journal.#headerBytes = Buffer.byteLength(first) + 1;
    return { journal, generation, entries };
  }

  /** Whether there is anything in it. */
  get isEmpty(): boolean {
    return this.#bytes === this.#headerBytes;
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

  /** Starts afresh, as the journal of what comes after a snapshot of the same generation. */
  async begin(generation: number): Promise<void> {
    const header = `${JSON.stringify({ generation })}\n`;
    await this.#handle.truncate(0);
    this.#bytes = 0;
    await this.#handle.appendFile(header);
    this.#headerBytes = Buffer.byteLength(header);
    this.#bytes = this.#headerBytes;
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

function readEntry(line: string, where: string): Entry {
  const entry = readLine(line, where) as EarlierEntry;
  const isEntry = Array.isArray(entry.changes) || entry.reset === true || entry.clockOffset !== undefined;
  if (!isEntry || entry.changes?.some((change) => !Array.isArray(change) || change.length < 3) === true) {
    throw new Error(`${where} is no entry of a journal`);
  }
  return migrateEntry(entry);
}

function readHeader(line: string, path: string): { readonly generation: number } {
  const header = readLine(line, `${path}, line 1`) as { readonly generation?: unknown };
  if (typeof header.generation !== "number") throw new Error(`${path} is no journal`);
  return { generation: header.generation };
}

function readLine(line: string, where: string): object {
  let value: unknown;
  try {
    value = exactJson(line);
  } catch (error) {
    throw new Error(`${where} is damaged: ${messageOf(error)}`, { cause: error });
  }
  if (typeof value !== "object" || value === null) throw new Error(`${where} is no entry of a journal`);
  return value;
}
