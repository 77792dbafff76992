import { writeSync } from "node:fs";
import * as fs from "node:fs/promises";
import { dirname } from "node:path";
import { messageOf } from "../../../shared/errors.ts";

/** What is used of `node:fs/promises` and `node:fs`; tests make it fail. */
export interface FileSystem extends Pick<typeof fs, "mkdir" | "open" | "readdir" | "readFile" | "rename" | "rm"> {
  readonly writeSync: (file: number, bytes: Uint8Array, offset: number, length: number, position: number) => number;
}

export const nodeFiles: FileSystem = { ...fs, writeSync };

/** State files hold tokens: they are their owner's alone. */
export const ownersOnly = 0o600;

/** A file is there in its new form, and whether it is after a power cut nobody knows: the one before may be back then. */
export class NotSynced extends Error {
  override readonly name = "NotSynced";
}

/**
 * Writes a file in one step: whoever reads it finds what was there before, or all of this.
 *
 * @throws NotSynced when that step was made, and could not be made sure of
 */
export async function replaceFile(io: FileSystem, path: string, text: string, sync: boolean): Promise<void> {
  const beside = `${path}.tmp`;
  try {
    const handle = await io.open(beside, "w", ownersOnly);
    try {
      await handle.writeFile(text);
      if (sync) await handle.sync();
    } finally {
      await handle.close();
    }
    await io.rename(beside, path);
  } catch (error) {
    await io.rm(beside, { force: true }).catch(() => undefined);
    throw error;
  }
  if (!sync) return;
  try {
    await syncFolder(io, dirname(path));
  } catch (error) {
    throw new NotSynced(messageOf(error), { cause: error });
  }
}

/** Makes the names in a folder survive a power cut. */
export async function syncFolder(io: FileSystem, folder: string): Promise<void> {
  if (process.platform === "win32") return;
  const handle = await io.open(folder, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
