// Measures what it costs to hold much state: starts, memory, pauses and changes with many stored guests, on the built package.
import type { ChildProcess } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";
import { buildPackageFolder } from "../scripts/build/package-folder.ts";
import type * as server from "../src/doors/server/index.ts";
import type * as index from "../src/index.ts";
import { newShopper } from "./kits.ts";
import { launch, type Launched, stop } from "./launch.ts";
import { rateOf, type Shot } from "./load.ts";
import { median } from "./median.ts";

const { values } = parseArgs({
  options: {
    sizes: { type: "string", default: "100,100000,200000" },
    rounds: { type: "string", default: "5" },
    /** Where worlds are kept from one run to the next; without it they are made anew. */
    worlds: { type: "string" },
  },
});
const sizes = values.sizes.split(",").map(Number);
const rounds = Number(values.rounds);

/** What is still to be ended. */
const children = new Set<ChildProcess>();
process.once("exit", () => children.forEach((child) => child.kill("SIGKILL")));

interface Server extends Launched {
  readonly gauge: () => Promise<{ readonly bytes: number; readonly longestPause: number }>;
}

/** State with so many guests, each with a session, two tokens and a cart, written by the package itself. */
async function makeWorld(dist: string, data: string, guests: number): Promise<void> {
  const load = (file: string): Promise<unknown> => import(pathToFileURL(join(dist, file)).href);
  const { createKit } = (await load("src/index.js")) as typeof index;
  const { openFileStorage } = (await load("src/doors/server/index.js")) as typeof server;
  const kit = createKit({ storage: await openFileStorage(data), requestLog: 0 });
  const api = "https://api.emporix.io";
  const guest = async (): Promise<void> => {
    const login = await kit.fetch(`${api}/customerlogin/auth/anonymous/login?tenant=acme&client_id=bench`);
    const { access_token: token } = (await login.json()) as { access_token: string };
    const headers = { authorization: `Bearer ${token}`, "content-type": "application/json" };
    const cart = await kit.fetch(`${api}/cart/acme/carts`, { method: "POST", headers, body: '{"currency":"EUR"}' });
    if (cart.status !== 201) throw new Error(`A cart was answered with ${cart.status}`);
  };
  for (let made = 0; made < guests; made += 100) await Promise.all(Array.from({ length: 100 }, guest));
  await kit.close();
}

async function start(command: string, data: string): Promise<Server> {
  const gaugeFile = pathToFileURL(join(import.meta.dirname, "gauge.js")).href;
  const args = [
    "--expose-gc",
    "--import",
    gaugeFile,
    command,
    "start",
    "--port",
    "0",
    "--log",
    "silent",
    "--data",
    data,
  ];
  const launched = await launch({ args, cwd: folder });
  const child = launched.process;
  children.add(child);
  const gauge: Server["gauge"] = () =>
    new Promise((resolve) => {
      const hear = (chunk: Buffer): void => {
        const found = /gauge (\{.*\})/.exec(chunk.toString());
        if (found === null) return;
        child.stderr?.off("data", hear);
        resolve(JSON.parse(found[1] ?? "") as { bytes: number; longestPause: number });
      };
      child.stderr?.on("data", hear);
      child.kill("SIGUSR2");
    });
  return { ...launched, gauge };
}

/** The time that the process has worked, on all cores. */
function cpuSeconds({ process: { pid } }: Server): number {
  const [, fields = ""] = readFileSync(`/proc/${pid}/stat`, "utf8").split(") ");
  const [user, system] = fields.split(" ").slice(11, 13).map(Number);
  return ((user ?? Number.NaN) + (system ?? Number.NaN)) / 100;
}

/** What the process has taken of the machine's memory at most. */
function peakBytes({ process: { pid } }: Server): number {
  return Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, "utf8"))?.[1]) * 1024;
}

async function end(server: Server): Promise<void> {
  await stop(server);
  children.delete(server.process);
}

/** The headers of a shopper with a cart, who is new. */
async function headersAt({ url }: Server): Promise<Readonly<Record<string, string>>> {
  return (await newShopper(url)).write.headers;
}

/** Changes one attribute to and fro; returns how many changes were made in a second. */
async function postAttributes(
  { url }: Server,
  headers: Readonly<Record<string, string>>,
  values: readonly unknown[],
  seconds: number,
): Promise<number> {
  const shots = values.map((value): Shot => ({
    url: `${url}/session-context/acme/me/context/attributes`,
    method: "POST",
    headers,
    body: JSON.stringify({ key: "latitude", value }),
  }));
  return rateOf(shots, { connections: 16, seconds });
}

function folderBytes(data: string): number {
  const files = readdirSync(`${data}.d`).map((name) => statSync(join(`${data}.d`, name)).size);
  return files.reduce((sum, size) => sum + size, 0);
}

function generationOf(data: string): number {
  return (JSON.parse(readFileSync(data, "utf8")) as { readonly generation: number }).generation;
}

/** The longest pause from the first change until a fold has ended. */
async function pauseOfFold(server: Server, data: string): Promise<number> {
  const headers = await headersAt(server);
  await server.gauge();
  await new Promise((resolve) => setTimeout(resolve, 200));
  const before = generationOf(data);
  for (let tries = 0; tries < 60 && generationOf(data) === before; tries++)
    await postAttributes(server, headers, ["x".repeat(20_000), "y".repeat(20_000)], 2);
  if (generationOf(data) === before) throw new Error("Nothing was folded");
  return (await server.gauge()).longestPause;
}

function say(size: number, what: string, figure: string): void {
  console.log(`${size.toLocaleString("en").padStart(9)} guests  ${what.padEnd(36)} ${figure}`);
}

const built = await buildPackageFolder();
const folder = values.worlds ?? mkdtempSync(join(tmpdir(), "session-context-kit-growth-"));
mkdirSync(folder, { recursive: true });
let least: { readonly size: number; readonly bytes: number } | undefined;
const dataOf = (size: number): string => join(folder, `${size}.json`);
try {
  for (const size of sizes) {
    const data = dataOf(size);
    if (!readdirSync(folder).includes(`${size}.json`)) {
      const made = performance.now();
      await makeWorld(join(built.command, "../../dist"), data, size);
      say(size, "made in", `${((performance.now() - made) / 1000).toFixed(0)} s`);
    }
    say(size, "bytes of files", `${(folderBytes(data) / 1e6).toFixed(0)} MB`);
    const starts: number[] = [];
    const worked: number[] = [];
    for (let round = 1; round < rounds; round++) {
      const server = await start(built.command, data);
      starts.push(server.milliseconds / 1000);
      worked.push(cpuSeconds(server));
      await end(server);
    }
    const server = await start(built.command, data);
    starts.push(server.milliseconds / 1000);
    worked.push(cpuSeconds(server));
    say(size, "start to first answer", `${median(starts).toFixed(2)} s, ${median(worked).toFixed(2)} s of work`);
    say(size, "peak memory of the start", `${(peakBytes(server) / 1e6).toFixed(0)} MB`);
    const { bytes } = await server.gauge();
    least ??= { size, bytes };
    const each =
      size === least.size ? "" : `, ${((bytes - least.bytes) / (size - least.size)).toFixed(0)} bytes a guest`;
    say(size, "in use afterwards", `${(bytes / 1e6).toFixed(0)} MB${each}`);
    if (size >= 10_000) say(size, "longest pause while folding", `${(await pauseOfFold(server, data)).toFixed(0)} ms`);
    await end(server);
  }
  const [few, many] = [sizes[0], sizes[1]];
  if (few !== undefined && many !== undefined) {
    const servers = [await start(built.command, dataOf(few)), await start(built.command, dataOf(many))] as const;
    const headers = [await headersAt(servers[0]), await headersAt(servers[1])] as const;
    const ratios: number[] = [];
    for (let round = 0; round <= rounds; round++) {
      const little = await postAttributes(servers[0], headers[0], [48.2082, 48.2083], 3);
      const much = await postAttributes(servers[1], headers[1], [48.2082, 48.2083], 3);
      if (round > 0) ratios.push(little / much);
    }
    say(many, `a durable change, to ${few} guests`, `${median(ratios).toFixed(2)} × the cost`);
    for (const server of servers) await end(server);
  }
} finally {
  if (values.worlds === undefined) rmSync(folder, { recursive: true, force: true });
  built.remove();
}
