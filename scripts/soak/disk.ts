import { execFileSync, spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync, statfsSync, statSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Server } from "./server.ts";

/** A place for a state whose disk can be filled up. */
export interface Disk {
  readonly kind: string;
  readonly data: string;
  fill(server: Server): void;
  free(server: Server | undefined): void;
  /** Removes the state, and lets the next one begin on an empty disk. */
  clear(): void;
  close(): void;
}

const size = 64_000_000;

/** A small disk in memory where this process may mount one; else files that may not grow beyond a size (`prlimit`). */
export function openDisk(): Disk {
  const folder = mkdtempSync(join(tmpdir(), "session-context-kit-soak-"));
  const data = join(folder, "state.json");
  const isMounted = spawnSync("mount", ["-t", "tmpfs", "-o", `size=${size}`, "tmpfs", folder]).status === 0;
  const filler = join(folder, "filler");
  const clear = (): void => {
    for (const name of readdirSync(folder)) rmSync(join(folder, name), { recursive: true, force: true });
  };
  const close = (): void => {
    clear();
    if (isMounted) execFileSync("umount", [folder]);
    rmSync(folder, { recursive: true, force: true });
  };
  if (isMounted)
    return {
      kind: "tmpfs",
      data,
      fill() {
        writeFileSync(filler, "");
        // The last blocks are left, so that the disk is full in the middle of a write.
        for (let free = left(folder); free > 8192; free = left(folder))
          writeFileSync(filler, Buffer.alloc(Math.min(free - 4096, 8_000_000)), { flag: "a" });
      },
      free: () => truncateSync(filler),
      clear,
      close,
    };
  return {
    kind: "prlimit",
    data,
    fill: (server) => limit(server, largestFile(`${data}.d`) + 10_000),
    free: (server) => void (server === undefined || limit(server, "unlimited")),
    clear,
    close,
  };
}

function limit(server: Server, bytes: number | "unlimited"): void {
  execFileSync("prlimit", ["--pid", String(server.process.pid), `--fsize=${bytes}:`]);
}

function left(folder: string): number {
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize;
}

function largestFile(folder: string): number {
  return Math.max(
    0,
    ...readdirSync(folder).map((name) => statSync(join(folder, name), { throwIfNoEntry: false })?.size ?? 0),
  );
}
