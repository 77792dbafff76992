import { closeSync, fstatSync, ftruncateSync, openSync, readFileSync, rmSync, statSync, writeSync } from "node:fs";
import { hostname } from "node:os";
import { tryLock } from "fs-native-extensions";
import { KitError } from "../../../shared/errors.ts";

/**
 * Makes sure that one process at a time writes a data file, by a lock of the kernel on `FILE.lock`: it is gone at the
 * moment its process is, whatever ended it, and it holds between containers that share the folder. Returns what lets go.
 *
 * @throws KitError `DATA_LOCKED`
 */
export function lockFile(dataFile: string): () => void {
  const path = `${dataFile}.lock`;
  for (;;) {
    const fd = openSync(path, "a+", 0o600);
    try {
      if (!tryLock(fd)) throw locked(dataFile, path);
      // The one that had it removes the file when it lets go; a lock on a removed file keeps nobody out.
      if (isSameFile(fd, path)) {
        describeHolder(fd);
        return hold(path, fd);
      }
    } catch (error) {
      closeSync(fd);
      throw error;
    }
    closeSync(fd);
  }
}

const held = new Set<string>();
let isWatchingExit = false;

/** Returns what lets go. The file is removed by a process that ends by `process.exit` too; the lock itself needs nobody. */
function hold(path: string, fd: number): () => void {
  if (!isWatchingExit) process.on("exit", () => held.forEach(remove));
  isWatchingExit = true;
  held.add(path);
  return () => {
    held.delete(path);
    remove(path);
    closeSync(fd);
  };
}

function remove(path: string): void {
  rmSync(path, { force: true });
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
  const holder = holderOf(path);
  const use =
    holder === undefined
      ? `${dataFile} is in use by another process`
      : `${dataFile} is in use by process ${holder.pid} on ${holder.host}`;
  return new KitError("DATA_LOCKED", `${use}: stop it, or use another file with --data, or --memory`);
}

function holderOf(path: string): { readonly pid: number; readonly host: string } | undefined {
  try {
    const { pid, host } = JSON.parse(readFileSync(path, "utf8")) as { readonly pid?: unknown; readonly host?: unknown };
    return { pid: Number(pid), host: String(host).replaceAll(/[^\w.-]/g, "?") };
  } catch {
    return undefined;
  }
}
