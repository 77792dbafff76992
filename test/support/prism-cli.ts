import { type ChildProcess, spawn } from "node:child_process";
import { createServer } from "node:http";
import { createRequire } from "node:module";
import type { AddressInfo } from "node:net";

const cliFile = createRequire(import.meta.url).resolve("@stoplight/prism-cli/dist/index.js");

/** The real Prism CLI, running. */
export interface PrismCli {
  readonly url: string;
  close(): Promise<void>;
}

/** Starts `prism mock …` or `prism proxy …` on a free port, and waits until it answers. */
export async function startPrism(...args: readonly string[]): Promise<PrismCli> {
  const port = await freePort();
  const child = spawn(process.execPath, [cliFile, ...args, "--port", String(port), "--verboseLevel", "error"], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  let said = "";
  for (const stream of [child.stdout, child.stderr])
    stream.on("data", (chunk: Buffer) => void (said = (said + chunk.toString()).slice(-2000)));
  const url = `http://127.0.0.1:${port}`;
  await answers(url, child, () => said);
  return {
    url,
    async close() {
      child.kill("SIGKILL");
      if (child.exitCode === null && child.signalCode === null)
        await new Promise((resolve) => child.once("exit", resolve));
    },
  };
}

async function answers(url: string, child: ChildProcess, said: () => string): Promise<void> {
  for (;;) {
    if (child.exitCode !== null) throw new Error(`prism ended with ${child.exitCode}: ${said()}`);
    try {
      await fetch(url);
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
