import { readFileSync } from "node:fs";
import { isRunning } from "../shared/is-running.ts";

/** How the package managers that run scripts as npm does are named in a command line. */
const managers = /npm|yarn|bun/;

/** Returns what tells whether npm, or the shell through which it started this process, has gone. */
export function isNpmGone(): () => boolean {
  const { ppid } = process;
  const manager = managerAbove(ppid);
  return () => manager === "none" || process.ppid !== ppid || (manager !== "unknown" && !isRunning(manager));
}

/**
 * The process ID of the nearest ancestor that is a package manager. `none`: it was gone before this process could look.
 * `unknown`: an ancestor cannot be read; only Linux shows them.
 */
function managerAbove(pid: number): number | "none" | "unknown" {
  let at = pid;
  for (;;) {
    const ancestor = readProcess(at);
    if (ancestor === undefined) return "unknown";
    if (managers.test(ancestor.command)) return at;
    if (at === 1) return "none";
    at = ancestor.parent;
  }
}

function readProcess(pid: number): { readonly command: string; readonly parent: number } | undefined {
  try {
    const parent = Number(/^PPid:\s*(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1]);
    return { command: readFileSync(`/proc/${pid}/cmdline`, "utf8"), parent };
  } catch {
    return undefined;
  }
}
