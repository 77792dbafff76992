import { writeSync } from "node:fs";
import * as fs from "node:fs/promises";
import { dirname } from "node:path";

/** What is used of `node:fs/promises` and `node:fs`; tests make it fail. */
export interface FileSystem extends Pick<typeof fs, "mkdir" | "open" | "readdir" | "readFile" | "rename" | "rm"> {
  readonly writeSync: (file: number, bytes: Uint8Array, offset: number, length: number, position: number) => number;
}

export const nodeFiles: FileSystem = { ...fs, writeSync };

/** State files hold tokens: they are their owner's alone. */
export const ownersOnly = 0o600;

/** Writes a file in one step: whoever reads it finds what was there before, or all of this. */
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
  if (sync) await syncFolder(io, dirname(path));
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
