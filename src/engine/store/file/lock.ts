import { hostname } from "node:os";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { KitError } from "../../../shared/errors.ts";
import { isRunning } from "../../../shared/is-running.ts";

interface Holder {
  readonly pid: number;
  readonly host: string;
}

/**
 * Makes sure that one process at a time writes a data file. A lock left by a killed process is taken over at once: what
 * counts is whether its process still runs. (The well-known lock packages wait for a time-out instead.)
 */
export function lockFile(dataFile: string): () => void {
  const path = `${dataFile}.lock`;
  const me: Holder = { pid: process.pid, host: hostname() };
  for (let attempt = 0; attempt < 2; attempt++) {
    try {
      writeFileSync(path, JSON.stringify(me), { flag: "wx" });
      return hold(path);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
      const holder = readHolder(path);
      if (holder !== undefined && isHeld(holder, me)) {
        throw new KitError(
          "DATA_LOCKED",
          `${dataFile} is in use by process ${holder.pid} on ${holder.host}: stop it, or use another file with --data, or --memory (if it is not running, delete ${path})`,
        );
      }
      rmSync(path, { force: true });
    }
  }
  throw new KitError("DATA_LOCKED", `${dataFile} is being opened by another process: start one at a time`);
}

const held = new Set<string>();
let isWatchingExit = false;

/** Returns what removes the lock. A process that ends by `process.exit` removes it too. */
function hold(path: string): () => void {
  if (!isWatchingExit) process.on("exit", () => held.forEach(remove));
  isWatchingExit = true;
  held.add(path);
  return () => {
    held.delete(path);
    remove(path);
  };
}

function remove(path: string): void {
  rmSync(path, { force: true });
}

function readHolder(path: string): Holder | undefined {
  try {
    return JSON.parse(readFileSync(path, "utf8")) as Holder;
  } catch {
    return undefined;
  }
}

/** Another host's processes cannot be seen from here, so they count as running. */
function isHeld(holder: Holder, me: Holder): boolean {
  if (holder.host !== me.host) return true;
  return holder.pid !== me.pid && isRunning(holder.pid);
}
