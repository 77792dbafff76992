import { hostname } from "node:os";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { KitError } from "../../../shared/errors.ts";

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
      return () => rmSync(path, { force: true });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== "EEXIST") throw error;
      const holder = readHolder(path);
      if (holder !== undefined && isRunning(holder, me)) {
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

function readHolder(path: string): Holder | undefined {
  try {
    return JSON.parse(readFileSync(path, "utf8")) as Holder;
  } catch {
    return undefined;
  }
}

/** Another host's processes cannot be seen from here, so they count as running. */
function isRunning(holder: Holder, me: Holder): boolean {
  if (holder.host !== me.host) return true;
  if (holder.pid === me.pid) return false;
  try {
    process.kill(holder.pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
}
