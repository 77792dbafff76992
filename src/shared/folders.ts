import { existsSync, mkdirSync } from "node:fs";
import { dirname } from "node:path";

/** Makes a folder, and those above it that are missing. Node's own way says that a folder on a read-only disk does not exist, and never ends in `/proc`. */
export function makeFolder(folder: string): void {
  if (isMade(folder)) return;
  makeFolder(dirname(folder));
  mkdirSync(folder);
}

/** Whether the folder is there now; not if the one above it is missing. */
function isMade(folder: string): boolean {
  try {
    mkdirSync(folder);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === "ENOENT" && !existsSync(dirname(folder))) return false;
    if (code !== "EEXIST") throw error;
  }
  return true;
}
