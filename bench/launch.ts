import { type ChildProcess, spawn } from "node:child_process";
import { readFileSync } from "node:fs";

/** A server that runs for the bench. */
export interface Launched {
  readonly url: string;
  readonly process: ChildProcess;
  /** From its start to its first answer, whatever that says. */
  readonly milliseconds: number;
}

/** How a server is started. */
export interface Command {
  /** The words behind `node`. */
  readonly args: readonly string[];
  readonly cwd: string;
  /** Where it listens, for one that does not say so. */
  readonly url?: string;
}

/** Starts a server, and waits for its first answer. */
export async function launch({ args, cwd, url }: Command): Promise<Launched> {
  const started = performance.now();
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "pipe"], cwd });
  const ended = new Promise<never>((_, reject) => {
    child.once("exit", (code) => reject(new Error(`${args.join(" ")} ended with ${code}: ${said}`)));
  });
  // A server that is stopped ends too.
  ended.catch(() => undefined);
  let said = "";
  const told = new Promise<string>((resolve) => {
    const hear = (chunk: Buffer): void => {
      // Only what it says first is looked at, and all of it is read: a full pipe would stop it.
      if (said.length > 10_000) return;
      said += chunk.toString();
      const found = /http:\/\/127\.0\.0\.1:\d+/.exec(said);
      if (found !== null) resolve(found[0]);
    };
    child.stdout.on("data", hear);
    child.stderr.on("data", hear);
  });
  const address = url ?? (await Promise.race([told, ended]));
  await Promise.race([firstAnswer(address), ended]);
  return { url: address, process: child, milliseconds: performance.now() - started };
}

async function firstAnswer(url: string): Promise<void> {
  for (;;) {
    try {
      await (await fetch(url)).arrayBuffer();
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 2));
    }
  }
}

/** Kills a server. */
export function stop(server: Launched): Promise<void> {
  return signal(server, "SIGKILL");
}

/** How long a server may take to end, in milliseconds. */
const longestEnd = 5000;

/** Lets a server end. */
export async function end(server: Launched): Promise<void> {
  const late = setTimeout(() => server.process.kill("SIGKILL"), longestEnd);
  await signal(server, "SIGTERM");
  clearTimeout(late);
}

async function signal({ process: child }: Launched, name: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once("exit", resolve));
  child.kill(name);
  await ended;
}

/** The memory of a process, in megabytes. */
export function memoryOf({ process: child }: Launched): number {
  const kilobytes = /^VmRSS:\s*(\d+)/m.exec(readFileSync(`/proc/${child.pid}/status`, "utf8"))?.[1];
  return Number(kilobytes) / 1024;
}
