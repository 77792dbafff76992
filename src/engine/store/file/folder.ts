import { join } from "node:path";
import type { FileSystem } from "./files.ts";
import { linesOf } from "./line.ts";

/** The names in the folder of a data file: `7.rows.1`, `7.log`. */
export class StateFolder {
  readonly path: string;
  readonly #io: FileSystem;

  constructor(io: FileSystem, dataFile: string) {
    this.path = `${dataFile}.d`;
    this.#io = io;
  }

  log(generation: number): string {
    return join(this.path, `${generation}.log`);
  }

  rows(generation: number, part: number): string {
    return join(this.path, `${generation}.rows.${part}`);
  }

  /** The generations of the logs that are there, in order. */
  async logs(): Promise<readonly number[]> {
    const found = (await this.#names()).flatMap((name) => /^(\d+)\.log$/.exec(name)?.[1] ?? []);
    return found.map(Number).toSorted((a, b) => a - b);
  }

  /** Whether there is more than what a first start leaves behind that was killed: logs without entries, and no rows. */
  async holdsChanges(orRows: boolean): Promise<boolean> {
    for (const name of await this.#names()) {
      const isLog = name.endsWith(".log");
      if (!isLog && !(orRows && name.includes(".rows."))) continue;
      const lines = [...linesOf(await this.#io.readFile(join(this.path, name)))].length;
      if (lines > (isLog ? 1 : 2)) return true;
    }
    return false;
  }

  /** Removes everything that does not belong to a generation: files before it, and what was not finished. */
  async clean(generation: number): Promise<void> {
    for (const name of await this.#names()) {
      const [, number, kind] = /^(\d+)\.(log|rows)/.exec(name) ?? [];
      const isOurs =
        number !== undefined && (kind === "log" ? Number(number) >= generation : Number(number) === generation);
      if (!isOurs) await this.#io.rm(join(this.path, name), { force: true });
    }
  }

  async #names(): Promise<readonly string[]> {
    try {
      return await this.#io.readdir(this.path);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === "ENOENT") return [];
      throw error;
    }
  }
}
