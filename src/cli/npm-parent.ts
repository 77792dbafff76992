import { readFileSync } from "node:fs";
import { basename } from "node:path";
import { isRunning } from "../shared/is-running.ts";

/** The files and titles of the package managers that run scripts as npm does: `npm start`, `npm-cli.js`, `yarn-4.1.0.cjs`. */
const managers = /^(?:npm|npx|pnpm|pnpx|yarn|yarnpkg|bun|bunx)\b/;
const shells = /^-?(?:ba|da|k|z|a|fi)?sh$|^busybox$/;

/** What is known of a process. */
export interface ProcessRecord {
  /** Its words, as the kernel shows them; empty while it ends. */
  readonly command: string;
  readonly parent: number;
}

/** How to look at the processes of this machine. */
export interface ProcessTable {
  read(pid: number): ProcessRecord | undefined;
  isRunning(pid: number): boolean;
}

/** Returns what tells whether npm, or the shell through which it started this process, has gone. */
export function isNpmGone(): () => boolean {
  const { ppid } = process;
  const manager = managerAbove(ppid, { read: readProcess, isRunning });
  return () => manager === "none" || process.ppid !== ppid || (manager !== "unknown" && !isRunning(manager));
}

/**
 * The process ID of the nearest ancestor that is a package manager. `none`: it was gone before this process could look, or
 * is about to be: what ends has no command any more while its children still name it. `unknown`: an ancestor cannot be read;
 * only Linux shows them.
 */
export function managerAbove(pid: number, processes: ProcessTable): number | "none" | "unknown" {
  let at = pid;
  for (;;) {
    const ancestor = processes.read(at);
    if (ancestor === undefined) return at !== pid && !processes.isRunning(at) ? "none" : "unknown";
    if (isManager(ancestor.command)) return at;
    if (at === 1 || ancestor.command === "") return "none";
    at = ancestor.parent;
  }
}

/** npm names itself `npm start`; the others are a file that Node runs. What a shell is to run is not what it is. */
function isManager(command: string): boolean {
  const names = command.split(/[\0 ]/).map((word) => basename(word));
  return !shells.test(names[0] ?? "") && names.some((name) => managers.test(name));
}

function readProcess(pid: number): ProcessRecord | undefined {
  try {
    const parent = Number(/^PPid:\s*(\d+)/m.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1]);
    return { command: readFileSync(`/proc/${pid}/cmdline`, "utf8"), parent };
  } catch {
    return undefined;
  }
}
