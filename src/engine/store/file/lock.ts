import { closeSync, fstatSync, ftruncateSync, openSync, readFileSync, rmSync, statSync, writeSync } from "node:fs";
import { createRequire } from "node:module";
import { hostname } from "node:os";
import { KitError } from "../../../shared/errors.ts";

/** The part of the package `fs-native-extensions` that is used; it has no types of its own. */
interface FileLocks {
  /** Locks an open file for this process; false when another one has it. The kernel lets go when the process ends. */
  tryLock(fd: number): boolean;
}

/**
 * Makes sure that one process at a time writes a data file, by a lock of the kernel on `FILE.lock`: it is gone at the
 * moment its process is, whatever ended it, and it holds between containers that share the folder. Returns what lets go.
 *
 * @throws KitError `DATA_LOCKED`
 */
export function lockFile(dataFile: string): () => void {
  const path = `${dataFile}.lock`;
  const { tryLock } = createRequire(import.meta.url)("fs-native-extensions") as FileLocks;
  for (;;) {
    const fd = openSync(path, "a+", 0o600);
    try {
      if (!tryLock(fd)) throw locked(dataFile, path);
      // The one that had it removes the file when it lets go; a lock on a removed file keeps nobody out.
      if (isSameFile(fd, path)) {
        describeHolder(fd);
        return () => {
          rmSync(path, { force: true });
          closeSync(fd);
        };
      }
    } catch (error) {
      closeSync(fd);
      throw error;
    }
    closeSync(fd);
  }
}

function isSameFile(fd: number, path: string): boolean {
  const named = statSync(path, { throwIfNoEntry: false });
  const opened = fstatSync(fd);
  return named?.ino === opened.ino && named.dev === opened.dev;
}

/** For the message to others only: what counts is the lock. */
function describeHolder(fd: number): void {
  try {
    ftruncateSync(fd);
    writeSync(fd, JSON.stringify({ pid: process.pid, host: hostname() }));
  } catch {
    // On a full disk the message names nobody.
  }
}

function locked(dataFile: string, path: string): KitError {
  return new KitError(
    "DATA_LOCKED",
    `${dataFile} is in use by ${holderOf(path)}: stop it, or use another file with --data, or --memory`,
  );
}

function holderOf(path: string): string {
  try {
    const { pid, host } = JSON.parse(readFileSync(path, "utf8")) as { readonly pid?: unknown; readonly host?: unknown };
    return `process ${Number(pid)} on ${String(host).replaceAll(/[^\w.-]/g, "?")}`;
  } catch {
    return "another process";
  }
}
