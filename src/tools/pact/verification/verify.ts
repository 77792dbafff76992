import { fork } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { extname, join } from "node:path";
import { KitError } from "../../../shared/errors.ts";
import { peer } from "../../../shared/peer.ts";
import { resultsOf } from "./account.ts";
import type { Done, Job } from "./job.ts";
import type { InteractionResult } from "./result.ts";
import type { PactSource } from "./sources.ts";

export interface VerifyOptions {
  readonly pacts: readonly PactSource[];
  readonly baseUrl: string;
  /** What the results say they were tried on. */
  readonly on: string;
  /** The provider's state-change endpoint; that of a mock by default. */
  readonly stateUrl?: string;
  /** Pact's own account goes to standard error. */
  readonly verbose?: boolean;
}

/**
 * Verifies pacts against a provider over HTTP, with Pact's own verifier.
 *
 * @throws KitError `PEER_MISSING` without @pact-foundation/pact, `PACT_UNREADABLE` when the verifier ends before it is done
 */
export async function verify({
  pacts,
  baseUrl,
  on,
  stateUrl = `${baseUrl}/__kit/scenarios`,
  verbose = false,
}: VerifyOptions): Promise<InteractionResult[]> {
  await peer("@pact-foundation/pact", async () => import.meta.resolve("@pact-foundation/pact"));
  const folder = mkdtempSync(join(tmpdir(), "session-context-kit-pacts-"));
  const remove = (): void => rmSync(folder, { recursive: true, force: true });
  // A signal ends the process without coming back here.
  process.once("exit", remove);
  try {
    const files = pacts.map(({ text, provider }, at) => {
      const file = join(folder, `${at}.json`);
      writeFileSync(file, text);
      return { file, provider };
    });
    const { verified, stateProblems } = await inProcess({ baseUrl, stateUrl, pacts: files, verbose });
    return pacts.flatMap((pact, at) => resultsOf(pact, on, verified[at] ?? {}, stateProblems));
  } finally {
    process.off("exit", remove);
    remove();
  }
}

function inProcess(job: Job): Promise<Done> {
  // Compiled or not, the file beside this one.
  const file = join(import.meta.dirname, `process${extname(import.meta.filename)}`);
  const child = fork(file, [], { env: environment(), execArgv: [], stdio: ["ignore", "pipe", "pipe", "ipc"] });
  const kill = (): void => void child.kill("SIGKILL");
  process.once("exit", kill);
  let said = "";
  for (const stream of [child.stdout, child.stderr])
    stream?.on("data", (chunk: Buffer) => {
      if (job.verbose) process.stderr.write(chunk);
      said = (said + chunk.toString()).slice(-2000);
    });
  return new Promise((resolve, reject) => {
    let done: Done | undefined;
    child.on("message", (message) => (done = message as Done));
    child.on("error", reject);
    child.on("close", (code) => {
      process.off("exit", kill);
      if (done !== undefined) return resolve(done);
      const last = said.trim().split("\n").at(-1) ?? "";
      reject(new KitError("PACT_UNREADABLE", `Pact's verifier ended with ${String(code)} before it was done: ${last}`));
    });
    child.send(job);
  });
}

/** Pact reads filters, brokers and what to publish from the environment: here everything comes from the command line. */
function environment(): NodeJS.ProcessEnv {
  const others = Object.entries(process.env).filter(([name]) => !name.toUpperCase().startsWith("PACT_"));
  const noProxy = [process.env["NO_PROXY"], "127.0.0.1", "localhost"].filter(Boolean).join(",");
  return { ...Object.fromEntries(others), PACT_DO_NOT_TRACK: "true", NO_PROXY: noProxy };
}
