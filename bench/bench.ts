// Measures the mock against a bare server and its peers, in interleaved rounds of one run: what counts is the ratio.
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { buildPackageFolder } from "../scripts/build/package-folder.ts";
import { newShopper, startKit } from "./kits.ts";
import { end, launch, type Launched, memoryOf, stop } from "./launch.ts";
import { inTurn, median, medianRatio } from "./median.ts";
import { compareMsw } from "./msw.ts";
import { bare, freePort, installPeers, type Peer, peersOf, prismProxy } from "./peers.ts";
import { print, type Table, write } from "./report.ts";
import type { Shot } from "./load.ts";
import { compareRates, type Target } from "./rounds.ts";

const parts = ["start", "read", "connections", "write", "validate", "msw"] as const;
const { values } = parseArgs({
  options: {
    rounds: { type: "string", default: "7" },
    seconds: { type: "string", default: "2" },
    /** One part, or several with commas. */
    only: { type: "string", default: parts.join(",") },
    /** Without the other servers, for a quick look at a change. */
    alone: { type: "boolean", default: false },
    /** Writes bench/results. */
    write: { type: "boolean", default: false },
  },
});
const rounds = Number(values.rounds);
const seconds = Number(values.seconds);
const wanted = new Set(values.only.split(","));
const unknown = [...wanted].filter((part) => !parts.some((known) => known === part));
if (unknown.length > 0) throw new Error(`--only takes ${parts.join(", ")}; it got ${unknown.join(", ")}`);

/** What a user has installed is measured, not the sources. */
const built = await buildPackageFolder();
const bin = built.command;
const folder = mkdtempSync(join(tmpdir(), "session-context-kit-bench-"));
const tables: Table[] = [];
const running: Launched[] = [];

try {
  if (!values.alone) installPeers();
  const peers = values.alone ? [] : await peersOf(folder, await contextOfKit());
  if (wanted.has("start")) add(await startTable(peers));
  if (wanted.has("read")) add(await readTable(peers, 16));
  if (wanted.has("connections")) add(await readTable([], 64));
  if (wanted.has("write")) add(await writeTable(peers));
  if (wanted.has("validate")) add(await validateTable());
  if (wanted.has("msw")) add(await compareMsw(rounds));
  if (values.write) write(tables, { rounds, seconds });
} finally {
  await stopAll();
  rmSync(folder, { recursive: true, force: true });
  built.remove();
}

function add(table: Table): void {
  tables.push(table);
  print(table);
}

async function stopAll(): Promise<void> {
  await Promise.all(running.splice(0).map(stop));
}

/** The document that every contender answers with. */
async function contextOfKit(): Promise<unknown> {
  const { server } = await startKit(bin, folder, "kit", ["--memory", "--log", "silent"]);
  const { context } = await newShopper(server.url);
  await stop(server);
  return context;
}

async function run(
  peer: Peer,
): Promise<{ readonly server: Launched; readonly target: (shot: Partial<Shot>) => Target }> {
  const server = await launch(peer.command);
  running.push(server);
  const headers = { authorization: "Bearer token" };
  return {
    server,
    target: (shot) => ({ name: peer.name, shot: { url: server.url + peer.path, method: "GET", headers, ...shot } }),
  };
}

async function kit(name: string, flags: readonly string[]) {
  const { server } = await startKit(bin, folder, name, flags);
  running.push(server);
  const shopper = await newShopper(server.url);
  return { name, server, shopper };
}

async function startTable(peers: readonly Peer[]): Promise<Table> {
  const contenders = [
    bare,
    { name: "kit, in memory", command: { args: [bin, "start", "--port", "0", "--memory"], cwd: folder } },
    ...peers,
  ];
  // Node writes down what it has compiled when a process ends by itself.
  for (const { command } of contenders) await end(await launch(command));
  const times = contenders.map((): number[] => []);
  for (let round = 0; round < rounds; round++) {
    for (const [at, { command }] of inTurn(contenders, round)) {
      const server = await launch(command);
      times[at]?.push(server.milliseconds);
      await stop(server);
    }
  }
  const [floors = []] = times;
  return {
    title: "From the start to the first answer",
    about: "Each server is started anew; the kit as it is installed, with the code that Node has compiled before.",
    columns: ["time", "× bare"],
    lines: contenders.map(({ name }, at) => {
      const own = times[at] ?? [];
      const value = median(own);
      const ratio = medianRatio(own, floors);
      return { name, value, figures: [`${value.toFixed(0)} ms`, ratio.toFixed(2)] };
    }),
  };
}

/** Compares rates, and stops the servers. */
async function rates(
  title: string,
  about: string,
  targets: readonly Target[],
  servers: readonly Launched[],
  connections = 16,
): Promise<Table> {
  const compared = await compareRates(targets, { count: rounds, seconds, connections });
  const lines = compared.map(({ name, rate, ratio }, at) => {
    const server = servers[at];
    const memory = server === undefined ? "" : `${memoryOf(server).toFixed(0)} MB`;
    return { name, value: rate, figures: [`${Math.round(rate)} /s`, ratio.toFixed(2), memory] };
  });
  await stopAll();
  return { title, about, columns: ["rate", "× bare", "memory after it"], lines };
}

async function readTable(peers: readonly Peer[], connections: number): Promise<Table> {
  const floor = await run(bare);
  const kits = [
    await kit("kit, as it starts", ["--memory"]),
    await kit("kit, --log silent", ["--memory", "--log", "silent"]),
    await kit("kit, no request log either", ["--memory", "--log", "silent", "--request-log", "0"]),
  ];
  const others: Awaited<ReturnType<typeof run>>[] = [];
  for (const peer of peers) others.push(await run(peer));
  return rates(
    `Reading one's own context, ${connections} connections`,
    "Every server answers GET with the same document; commercetools-mock with its list of carts, which is empty, and json-server with a record of its file.",
    [
      floor.target({}),
      ...kits.map(({ name, shopper }) => ({ name, shot: shopper.read })),
      ...others.map(({ target }) => target({})),
    ],
    [floor, ...kits, ...others].map(({ server }) => server),
    connections,
  );
}

async function writeTable(peers: readonly Peer[]): Promise<Table> {
  const floor = await run(bare);
  const kits = [
    await kit("kit, in memory, as it starts", ["--memory"]),
    await kit("kit, in memory, --log silent", ["--memory", "--log", "silent"]),
    await kit("kit, no request log either", ["--memory", "--log", "silent", "--request-log", "0"]),
    await kit("kit, --durability relaxed", ["--log", "silent", "--durability", "relaxed"]),
    await kit("kit, --durability os", ["--log", "silent"]),
    await kit("kit, --durability disk", ["--log", "silent", "--durability", "disk"]),
  ];
  const changed: { readonly server: Launched; readonly target: Target }[] = [];
  for (const peer of [bare, ...peers]) {
    const { change } = peer;
    if (change === undefined) continue;
    const { server, target } = peer === bare ? floor : await run(peer);
    const body = JSON.stringify(
      change.method === "PATCH" ? { latitude: 48.2082 } : { key: "latitude", value: 48.2082 },
    );
    const headers = { authorization: "Bearer token", "content-type": "application/json" };
    changed.push({
      server,
      target: target({ url: server.url + change.path, method: change.method, headers, body }),
    });
  }
  const [first, ...others] = changed;
  if (first === undefined) throw new Error("The floor takes no change");
  const targets = [
    first.target,
    ...kits.map(({ name, shopper }) => ({ name, shot: shopper.write })),
    ...others.map(({ target }) => target),
  ];
  return rates(
    "Setting an attribute, 16 connections",
    "POST of one attribute of the context; json-server changes a record of its file.",
    targets,
    [floor, ...kits, ...others].map(({ server }) => server),
  );
}

async function validateTable(): Promise<Table> {
  const floor = await run(bare);
  const plain = await kit("kit, --log silent", ["--memory", "--log", "silent"]);
  const reporting = await kit("kit, --validate report", ["--memory", "--log", "silent", "--validate", "report"]);
  const servers: { readonly name: string; readonly server: Launched; readonly shot: Shot }[] = [];
  const port = await freePort();
  const own = {
    args: [bin, "proxy", "--port", String(port), "--upstream", plain.server.url, "--log", "silent"],
    cwd: folder,
  };
  const proxies: Pick<Peer, "command" | "name">[] = [{ name: "kit, proxy", command: own }];
  if (!values.alone) proxies.push({ name: "Prism's proxy", command: await prismProxy(plain.server.url) });
  for (const { name, command } of proxies) {
    const server = await launch(command);
    running.push(server);
    servers.push({ name, server, shot: (await newShopper(server.url)).read });
  }
  const kits = [plain, reporting].map(({ name, server, shopper }) => ({ name, server, shot: shopper.read }));
  return rates(
    "Held to the specification, 16 connections",
    "Reading one's own context where each request and each answer is held to the OpenAPI document. A proxy stands before the kit, so that two servers work.",
    [floor.target({}), ...[...kits, ...servers].map(({ name, shot }) => ({ name, shot }))],
    [floor, ...kits, ...servers].map(({ server }) => server),
  );
}
