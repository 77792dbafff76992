import fs from "node:fs";
import * as nodeFiles from "node:fs/promises";
import type { FileHandle } from "node:fs/promises";
import type { FileSystem } from "../../src/engine/store/file/files.ts";

/** A disk that can be made to fill up: then writes end half-way, as they do, and nothing new can be created. */
export class FailingFiles implements FileSystem {
  /** How many more bytes there is room for. */
  room = Infinity;
  /** Called before each write; one that is synced waits for it. */
  onWrite: () => unknown = () => undefined;
  readonly mkdir = nodeFiles.mkdir;
  readonly readdir = nodeFiles.readdir;
  readonly readFile = nodeFiles.readFile;
  readonly rename = nodeFiles.rename;
  readonly rm = nodeFiles.rm;

  readonly writeSync: FileSystem["writeSync"] = (file, bytes, offset, length, position) => {
    void this.onWrite();
    return fs.writeSync(file, bytes, offset, this.#roomFor(length), position);
  };

  readonly open: FileSystem["open"] = async (...args) => {
    const isNew = String(args[1]).startsWith("w");
    if (isNew && this.room <= 0) throw this.#noSpace();
    return this.#limited(await nodeFiles.open(...args));
  };

  #limited(handle: FileHandle): FileHandle {
    const write = async (
      bytes: Uint8Array,
      offset = 0,
      length = bytes.length - offset,
      position: number | null = null,
    ) => {
      await this.onWrite();
      return handle.write(bytes, offset, this.#roomFor(length), position);
    };
    const writeFile = async (text: string) => {
      if (this.room < text.length) throw this.#noSpace();
      this.room -= text.length;
      await handle.writeFile(text);
    };
    return new Proxy(handle, {
      get: (target, name) => {
        if (name === "write") return write;
        if (name === "writeFile") return writeFile;
        const value = Reflect.get(target, name, target) as unknown;
        return typeof value === "function" ? (value.bind(target) as unknown) : value;
      },
    });
  }

  /** How much of it there is room for, which it takes. */
  #roomFor(length: number): number {
    if (this.room <= 0) throw this.#noSpace();
    const part = Math.min(length, this.room);
    this.room -= part;
    return part;
  }

  #noSpace(): Error {
    return Object.assign(new Error("ENOSPC: no space left on device, write"), { code: "ENOSPC" });
  }
}
