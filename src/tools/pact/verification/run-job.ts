import { fork } from "node:child_process";
import { ownModule } from "../../../shared/files.ts";
import type { Attempt, Job } from "./job.ts";
import { stripVTControlCharacters } from "node:util";
import { printable } from "../../../shared/printable.ts";

/**
 * Runs a job in a process of its own, and in another one what is left when the verifier ends early: the interaction that
 * it ended at has failed, the others have not.
 */
export async function runJob(job: Job): Promise<Attempt[]> {
  const attempts: Attempt[] = [];
  while (attempts.length < job.attempts.length) {
    const rest = { ...job, attempts: job.attempts.slice(attempts.length) };
    const { done, error } = await inProcess(rest);
    attempts.push(...done);
    if (attempts.length < job.attempts.length) attempts.push({ error, milliseconds: 0 });
  }
  return attempts;
}

interface Ended {
  readonly done: readonly Attempt[];
  readonly error: string;
}

function inProcess(job: Job): Promise<Ended> {
  const file = ownModule("src/tools/pact/verification/process");
  const child = fork(file, [], { env: environment(), execArgv: [], stdio: ["ignore", "pipe", "pipe", "ipc"] });
  const kill = (): void => void child.kill("SIGKILL");
  process.once("exit", kill);
  // Two states and a request at the least; an attempt that takes longer than this has no end.
  const longest = job.timeout * 6 + 30_000;
  let said = "";
  for (const stream of [child.stdout, child.stderr])
    stream?.on("data", (chunk: Buffer) => {
      if (job.verbose) process.stderr.write(printable(stripVTControlCharacters(chunk.toString())));
      said = (said + chunk.toString()).slice(-2000);
    });
  return new Promise((resolve, reject) => {
    const done: Attempt[] = [];
    let isStuck = false;
    const watchdog = setTimeout(() => {
      isStuck = true;
      kill();
    }, longest);
    child.on("message", (message) => {
      done.push(message as Attempt);
      watchdog.refresh();
    });
    child.on("error", reject);
    child.on("close", (code, signal) => {
      clearTimeout(watchdog);
      process.off("exit", kill);
      const last = said.trim().split("\n").at(-1) ?? "";
      const how = isStuck ? `came to no end within ${longest} ms` : `ended with ${String(code ?? signal)}: ${last}`;
      resolve({ done, error: `it ${how}` });
    });
    child.send(job);
  });
}

/** Pact reads filters, brokers and what to publish from the environment: here everything comes from the command line. */
function environment(): NodeJS.ProcessEnv {
  const others = Object.entries(process.env).filter(
    ([name]) => !name.toUpperCase().startsWith("PACT_") || name === "PACT_PLUGIN_DIR",
  );
  const noProxy = [process.env["NO_PROXY"], "127.0.0.1", "localhost"].filter(Boolean).join(",");
  return { ...Object.fromEntries(others), PACT_DO_NOT_TRACK: "true", NO_PROXY: noProxy };
}
