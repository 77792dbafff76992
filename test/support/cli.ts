import { type ChildProcess, spawn } from "node:child_process";
import { inject, onTestFinished } from "vitest";
import { scratch } from "./scratch.ts";

const bin = inject("command");

export interface Finished {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Running {
  readonly url: string;
  readonly process: ChildProcess;
  /** Sends the signal and waits for the end. */
  stop(signal?: NodeJS.Signals): Promise<Finished>;
}

/** Runs a command to its end. */
export function cli(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
  cwd?: string,
): Promise<Finished> {
  return finished(launch(args, env, cwd));
}

/** Runs a command that may be stopped before its end. */
export function stoppable(args: readonly string[]): {
  readonly process: ChildProcess;
  readonly end: Promise<Finished>;
} {
  const child = launch(args, {});
  onTestFinished(() => void child.kill("SIGKILL"));
  return { process: child, end: finished(child) };
}

/** Starts the server on a free port, and waits for its ready line. */
export function startCli(
  args: readonly string[],
  folder = scratch(),
  env: Readonly<Record<string, string>> = {},
): Promise<Running> {
  return untilReady(["start", "--port", "0", ...args], env, folder);
}

/** Starts the proxy on a free port, and waits for its ready line. */
export function startProxyCli(
  args: readonly string[],
  folder = scratch(),
  env: Readonly<Record<string, string>> = {},
): Promise<Running> {
  return untilReady(["proxy", "--port", "0", ...args], env, folder);
}

async function untilReady(
  args: readonly string[],
  env: Readonly<Record<string, string>>,
  folder: string,
): Promise<Running> {
  const child = launch(args, env, folder);
  const end = finished(child);
  onTestFinished(async () => {
    child.kill("SIGKILL");
    await end;
  });
  const url = await new Promise<string>((resolve, reject) => {
    let seen = "";
    child.stdout?.on("data", (chunk: Buffer) => {
      seen += chunk.toString();
      const found = /http:\/\/[\w.[\]:]+:\d+/.exec(seen);
      if (found !== null) resolve(found[0]);
    });
    end.then(({ stderr }) => reject(new Error(`It ended before it was ready: ${stderr}`)), reject);
  });
  return {
    url,
    process: child,
    stop(signal = "SIGTERM") {
      child.kill(signal);
      return end;
    },
  };
}

function launch(args: readonly string[], env: Readonly<Record<string, string>>, cwd?: string): ChildProcess {
  // Under `npm test` the variable is set, and would make the server watch for its parent.
  const { npm_lifecycle_event: _ours, ...inherited } = process.env;
  return spawn(process.execPath, [bin, ...args], {
    env: { ...inherited, ...env },
    ...(cwd === undefined ? {} : { cwd }),
  });
}

function finished(child: ChildProcess): Promise<Finished> {
  return new Promise((resolve, reject) => {
    let stdout = "";
    let stderr = "";
    child.stdout?.on("data", (chunk: Buffer) => (stdout += chunk.toString()));
    child.stderr?.on("data", (chunk: Buffer) => (stderr += chunk.toString()));
    child.on("error", reject);
    child.on("close", (code) => resolve({ code, stdout, stderr }));
  });
}
