import { existsSync, mkdirSync, readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import type { FileHandle } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import type { FileSystem } from "../../src/engine/store/file/files.ts";
import { FailingFiles } from "./failing-files.ts";

/** What a disk may have of what it was never told to keep: nothing of it, the names of files only, or their contents only. */
export type Luck = "contents" | "names" | "nothing";

type Names = ReadonlyMap<string, number>;

/** A disk that remembers what it was told to keep (fsync), by file and by folder, for the power to be cut. */
export class PowerCutFiles implements FileSystem {
  readonly #files = new FailingFiles();
  /** By the number of the file. */
  readonly #contents = new Map<number, Buffer>();
  readonly #names = new Map<string, Names>();
  readonly mkdir = this.#files.mkdir;
  readonly readdir = this.#files.readdir;
  readonly readFile = this.#files.readFile;
  readonly rename = this.#files.rename;
  readonly rm = this.#files.rm;
  readonly writeSync = this.#files.writeSync;

  /** The disk that the data file is on; all that is there already is kept. */
  constructor(dataFile: string) {
    for (const folder of [dirname(dataFile), `${dataFile}.d`]) {
      if (!existsSync(folder)) continue;
      this.#keepNames(folder);
      for (const name of readdirSync(folder)) if (statSync(join(folder, name)).isFile()) this.#keep(join(folder, name));
    }
  }

  get room(): number {
    return this.#files.room;
  }

  set room(bytes: number) {
    this.#files.room = bytes;
  }

  readonly open: FileSystem["open"] = async (path, ...args) => {
    const isNew = !existsSync(path);
    const handle = await this.#files.open(path, ...args);
    const name = String(path);
    // The number of a file that is gone may be given again.
    if (isNew) this.#contents.delete(statSync(name).ino);
    const keep = statSync(name).isDirectory() ? () => this.#keepNames(name) : () => this.#keep(name);
    return keptBy(handle, keep);
  };

  /** What is there when the power is back: a copy of the data file and its folder, as the disk had them. */
  cut(dataFile: string, left: string, luck: Luck): string {
    this.#restore(dataFile, left, luck);
    const folder = `${dataFile}.d`;
    if (this.#namesOf(dirname(dataFile), luck).has(basename(folder))) {
      mkdirSync(`${left}.d`);
      for (const name of this.#namesOf(folder, luck).keys())
        this.#restore(join(folder, name), join(`${left}.d`, name), luck);
    }
    return left;
  }

  #restore(path: string, to: string, luck: Luck): void {
    const number = this.#namesOf(dirname(path), luck).get(basename(path));
    if (number === undefined) return;
    const isThere = existsSync(path) && statSync(path).ino === number;
    const kept = this.#contents.get(number) ?? Buffer.alloc(0);
    writeFileSync(to, luck === "contents" && isThere ? readFileSync(path) : kept);
  }

  #namesOf(folder: string, luck: Luck): Names {
    return luck === "names" ? namesIn(folder) : (this.#names.get(folder) ?? new Map<string, number>());
  }

  #keep(path: string): void {
    this.#contents.set(statSync(path).ino, readFileSync(path));
  }

  #keepNames(folder: string): void {
    this.#names.set(folder, namesIn(folder));
  }
}

function namesIn(folder: string): Names {
  return new Map(readdirSync(folder).map((name) => [name, statSync(join(folder, name)).ino]));
}

/** The handle, with `keep` called for what is synced. */
function keptBy(handle: FileHandle, keep: () => void): FileHandle {
  return new Proxy(handle, {
    get: (target, name) => {
      const value = Reflect.get(target, name, target) as unknown;
      if (typeof value !== "function") return value;
      if (name !== "sync" && name !== "datasync") return value.bind(target) as unknown;
      return async () => {
        await (value.call(target) as Promise<void>);
        keep();
      };
    },
  });
}
