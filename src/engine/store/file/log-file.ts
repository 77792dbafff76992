import type { FileHandle } from "node:fs/promises";
import { type FileSystem, ownersOnly } from "./files.ts";

/** A file that grows line by line. A write that fails leaves nothing behind. */
export class LogFile {
  readonly path: string;
  readonly #io: FileSystem;
  readonly #handle: FileHandle;
  readonly #sync: boolean;
  #bytes: number;
  /** Whether there may be something behind the last line. */
  #isDirty = false;

  private constructor(io: FileSystem, path: string, handle: FileHandle, bytes: number, sync: boolean) {
    this.path = path;
    this.#io = io;
    this.#handle = handle;
    this.#bytes = bytes;
    this.#sync = sync;
  }

  /** A new file with a header, which is removed again if it cannot be written. */
  static async create(io: FileSystem, path: string, header: string, sync: boolean): Promise<LogFile> {
    const handle = await io.open(path, "w", ownersOnly);
    const file = new LogFile(io, path, handle, 0, sync);
    try {
      await file.append(header);
      return file;
    } catch (error) {
      await handle.close();
      await io.rm(path, { force: true }).catch(() => undefined);
      throw error;
    }
  }

  /** Goes on with a file after this many bytes; a rest behind them was never acknowledged, and goes. */
  static async reopen(io: FileSystem, path: string, bytes: number, sync: boolean): Promise<LogFile> {
    const file = new LogFile(io, path, await io.open(path, "r+"), bytes, sync);
    file.#isDirty = true;
    return file;
  }

  get bytes(): number {
    return this.#bytes;
  }

  /** Whether what is appended is on the disk when that has ended; otherwise it is with the operating system. */
  get isSynced(): boolean {
    return this.#sync;
  }

  /**
   * Resolves when the text is with the operating system, which keeps it if this process is killed; or on the disk. Handing it over takes
   * less than asking a thread to do it, during which whoever waits for the answer asks for nothing else.
   */
  async append(text: string): Promise<void> {
    if (this.#isDirty) await this.#truncate();
    const bytes = Buffer.from(text);
    this.#isDirty = true;
    try {
      for (let written = 0; written < bytes.length;) {
        const [left, position] = [bytes.length - written, this.#bytes + written];
        written += this.#sync
          ? (await this.#handle.write(bytes, written, left, position)).bytesWritten
          : this.#io.writeSync(this.#handle.fd, bytes, written, left, position);
      }
      if (this.#sync) await this.#handle.datasync();
    } catch (error) {
      await this.#truncate().catch(() => undefined);
      throw error;
    }
    this.#bytes += bytes.length;
    this.#isDirty = false;
  }

  async close(): Promise<void> {
    try {
      if (this.#isDirty) await this.#truncate();
    } finally {
      await this.#handle.close();
    }
  }

  async #truncate(): Promise<void> {
    await this.#handle.truncate(this.#bytes);
    this.#isDirty = false;
  }
}
