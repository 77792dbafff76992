// Measures the mock against a bare server, in alternating rounds of one run: what counts is the ratio.
import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import autocannon from "autocannon";
import { buildPackageFolder } from "../scripts/build/package-folder.ts";
import { median } from "./median.ts";
import { compareMsw } from "./msw.ts";

const { values } = parseArgs({
  options: { rounds: { type: "string", default: "5" }, seconds: { type: "string", default: "2" } },
});
const rounds = Number(values.rounds);
const duration = Number(values.seconds);

/** What a user has installed is measured, not the sources. */
const built = await buildPackageFolder();
const bin = built.command;
const folder = mkdtempSync(join(tmpdir(), "session-context-kit-bench-"));

interface Contender {
  readonly name: string;
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly startMilliseconds: number;
  readonly process: ChildProcess;
}

interface Load {
  readonly name: string;
  readonly connections: number;
  readonly method: "GET" | "POST";
  readonly path: string;
  readonly body?: string;
  readonly contenders: readonly Contender[];
}

async function launch(
  args: readonly string[],
): Promise<{ process: ChildProcess; url: string; startMilliseconds: number }> {
  const started = performance.now();
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"], cwd: folder });
  const url = await new Promise<string>((resolve) => {
    child.stdout.on("data", (chunk: Buffer) => {
      const found = /http:\/\/127\.0\.0\.1:\d+/.exec(chunk.toString());
      if (found !== null) resolve(found[0]);
    });
  });
  // To the first answer, whatever it says.
  await (await fetch(url)).arrayBuffer();
  return { process: child, url, startMilliseconds: performance.now() - started };
}

async function bare(): Promise<Contender> {
  return {
    name: "bare",
    headers: { authorization: "Bearer token" },
    ...(await launch([join(import.meta.dirname, "bare.js")])),
  };
}

async function kit(name: string, flags: readonly string[]): Promise<Contender> {
  const launched = await launch([bin, "start", "--port", "0", ...flags]);
  const { url } = launched;
  const login = await fetch(`${url}/customerlogin/auth/anonymous/login?tenant=acme&client_id=bench`);
  const { access_token: token } = (await login.json()) as { access_token: string };
  const headers = { authorization: `Bearer ${token}`, "content-type": "application/json" };
  await fetch(`${url}/cart/acme/carts`, { method: "POST", headers, body: '{"currency":"EUR"}' });
  return { name, headers, ...launched };
}

async function requestsPerSecond(
  { url, headers }: Contender,
  { connections, method, path, body }: Load,
): Promise<number> {
  const result = await autocannon({
    url: url + path,
    connections,
    duration,
    method,
    headers: { ...headers },
    ...(body === undefined ? {} : { body }),
  });
  if (result.non2xx > 0 || result.errors > 0)
    throw new Error(`${result.non2xx} answers of ${url} were no success, ${result.errors} failed`);
  return result.requests.average;
}

async function compare(load: Load): Promise<void> {
  const measured = new Map<string, number[]>(load.contenders.map(({ name }) => [name, []]));
  for (let round = 0; round < rounds; round++) {
    for (const contender of load.contenders)
      measured.get(contender.name)?.push(await requestsPerSecond(contender, load));
  }
  const floors = measured.get("bare") ?? [];
  for (const [name, numbers] of measured) {
    const ratio = median(numbers.map((number, at) => number / (floors[at] ?? Number.NaN)));
    console.log(
      `${load.name.padEnd(34)} ${name.padEnd(16)} ${Math.round(median(numbers)).toString().padStart(7)} /s  ${ratio.toFixed(2)} × bare`,
    );
  }
}

async function compareStarts(): Promise<void> {
  const starts: Record<string, number[]> = { bare: [], "kit, memory": [] };
  for (let round = 0; round < rounds; round++) {
    for (const [name, args] of [
      ["bare", [join(import.meta.dirname, "bare.js")]],
      ["kit, memory", [bin, "start", "--port", "0", "--memory"]],
    ] as const) {
      const { process: child, startMilliseconds } = await launch(args);
      starts[name]?.push(startMilliseconds);
      child.kill("SIGKILL");
    }
  }
  for (const [name, numbers] of Object.entries(starts)) {
    const ratio = median(numbers.map((number, at) => number / (starts["bare"]?.[at] ?? Number.NaN)));
    console.log(
      `${"start to first answer".padEnd(34)} ${name.padEnd(16)} ${median(numbers).toFixed(0).padStart(7)} ms  ${ratio.toFixed(2)} × bare`,
    );
  }
}

const floor = await bare();
const memory = await kit("kit, memory", ["--memory"]);
const silent = await kit("kit, silent", ["--memory", "--log", "silent"]);
// Beside the one with its request log: what that costs.
const forgetful = await kit("kit, no log", ["--memory", "--log", "silent", "--request-log", "0"]);
const durable = await kit("kit, durable", []);
const body = JSON.stringify({ key: "latitude", value: 48.2082 });
const own = "/session-context/acme/me/context";

try {
  await compareStarts();
  await compare({
    name: "own-context GET, 16 connections",
    connections: 16,
    method: "GET",
    path: own,
    contenders: [floor, memory, silent, forgetful],
  });
  await compare({
    name: "own-context GET, 64 connections",
    connections: 64,
    method: "GET",
    path: own,
    contenders: [floor, memory, silent],
  });
  await compare({
    name: "attribute POST, 16 connections",
    connections: 16,
    method: "POST",
    path: `${own}/attributes`,
    body,
    contenders: [floor, memory, durable, silent, forgetful],
  });
  await compareMsw(rounds);
} finally {
  for (const contender of [floor, memory, silent, forgetful, durable]) contender.process.kill("SIGKILL");
  rmSync(folder, { recursive: true, force: true });
  built.remove();
}
