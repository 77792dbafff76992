import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdirSync, readdirSync } from "node:fs";
import { once } from "node:events";
import { createServer } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { constants } from "node:os";
import { join } from "node:path";
import { stripVTControlCharacters } from "node:util";
import { describe, expect, inject, it, onTestFinished } from "vitest";
import { createKit } from "../../src/engine/kit.ts";
import { openFileStorage } from "../../src/engine/store/file/file-storage.ts";
import { cli, startCli, startProxyCli } from "../support/cli.ts";
import { scratch } from "../support/scratch.ts";
import { repetitions } from "../support/repetitions.ts";

const home = join(import.meta.dirname, "../..");
const bin = inject("command");
const signals = ["SIGHUP", "SIGINT", "SIGTERM"] as const;
type StopSignal = (typeof signals)[number];

const auth = "/customerlogin/auth/anonymous";

interface Ended {
  readonly code: number;
  readonly ready: boolean;
  readonly output: string;
  /** From the signal to the end, in milliseconds. */
  readonly took: number;
}

interface Launch {
  readonly command: readonly string[];
  readonly signal: StopSignal;
  /** When the signal comes, in milliseconds after the start, after the ready line, or after what is done then. */
  readonly delay: number;
  readonly after: "ready" | "start" | "visit";
  /** The whole process group gets it, as from a terminal. */
  readonly toGroup?: boolean;
  readonly onReady?: (url: string) => Promise<void>;
}

/** Starts a command, sends it a signal, and waits until it and everything that it started is gone. */
async function stopped({ command: [file = "", ...args], signal, delay, after, ...launch }: Launch): Promise<Ended> {
  const { npm_lifecycle_event: _ours, ...env } = process.env;
  const child = spawn(file, args, { cwd: home, env, stdio: ["ignore", "pipe", "pipe"], detached: true });
  let output = "";
  let sent = 0;
  let visit: Promise<void> | undefined;
  const send = (): void => {
    sent ||= performance.now();
    if (child.exitCode === null && child.signalCode === null) kill(child, signal, launch.toGroup === true);
  };
  const listen = (chunk: Buffer): void => {
    output += chunk.toString();
    // With FORCE_COLOR, which CI sets, Vite prints the port in bold.
    const url = /https?:\/\/[\d.]+:\d+/.exec(stripVTControlCharacters(output))?.[0];
    if (url === undefined || visit !== undefined) return;
    visit = launch.onReady?.(url) ?? Promise.resolve();
    if (after === "ready") setTimeout(send, delay);
    // What went wrong in a visit is told when the command has ended.
    const done = visit.catch(() => undefined);
    if (after === "visit") void done.then(() => setTimeout(send, delay));
  };
  child.stdout.on("data", listen);
  child.stderr.on("data", listen);
  if (after === "start") setTimeout(send, delay);
  let isStuck = false;
  const patience = setTimeout(() => {
    isStuck = true;
    kill(child, "SIGKILL", true);
  }, 60_000);
  // Not "exit": the streams close when the last process that has them is gone.
  await new Promise((resolve) => child.once("close", resolve));
  clearTimeout(patience);
  await visit;
  expect(isStuck, `${file} ${args.join(" ")}, ${delay} ms after ${after}, goes on after ${signal}: ${output}`).toBe(
    false,
  );
  const code = child.exitCode ?? 128 + constants.signals[child.signalCode ?? "SIGKILL"];
  return { code, ready: visit !== undefined, output, took: performance.now() - sent };
}

/**
 * Sends a signal at a random moment of the first milliseconds. Where the command is ready before, as on a quick machine or when the
 * signal is late, another one is stopped sooner.
 */
async function stoppedUnready(
  longest: number,
  signal: Launch["signal"],
  command: () => readonly string[],
): Promise<Ended> {
  const random = randomFrom(seed);
  for (let within = longest; within > 1; within /= 2) {
    const ended = await stopped({ command: command(), signal, delay: random() * within, after: "start" });
    if (!ended.ready) return ended;
  }
  throw new Error("It is ready at once");
}

function kill(child: ChildProcess, signal: NodeJS.Signals, group: boolean): void {
  const pid = child.pid ?? 0;
  process.kill(group ? -pid : pid, signal);
}

/** mulberry32 */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d_2b_79_f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Logs in again and again, until nobody answers; resolves with the refresh tokens of what was answered. */
function visitor(acknowledged: string[]): (url: string) => Promise<void> {
  return async (url) => {
    try {
      for (;;) {
        const response = await fetch(`${url}${auth}/login?tenant=acme&client_id=x`);
        acknowledged.push(((await response.json()) as { refresh_token: string }).refresh_token);
      }
    } catch {
      // The server has stopped.
    }
  };
}

async function mustBeKept(file: string, tokens: readonly string[]): Promise<void> {
  const kit = createKit({ storage: await openFileStorage(file) });
  for (const token of tokens) {
    const url = `http://kit${auth}/refresh?tenant=acme&client_id=x&refresh_token=${token}`;
    expect((await kit.fetch(url)).status).toBe(200);
  }
  await kit.close();
}

const seed = 20_261_125;

describe("a signal at any moment of start", () => {
  const starts = repetitions(200);

  it("ends it cleanly, many times at seeded moments, under node and under npm", { timeout: 180_000 }, async () => {
    const folder = scratch();
    const random = randomFrom(seed);
    const start = {
      node: [process.execPath, bin, "start"],
      npm: ["npm", "start", "--silent", "--"],
    };
    const commandOf = (through: "node" | "npm", at: number) =>
      start[through].concat("--port", "0", "--log", "silent", "--data", join(folder, String(at), "state.json"));
    // The moments are fractions of what a start takes on this machine, now.
    const readyAfter = { node: 0, npm: 0 };
    for (const through of ["node", "npm", "node", "npm"] as const) {
      const started = performance.now();
      const onReady = async () => void (readyAfter[through] = performance.now() - started);
      await stopped({ command: commandOf(through, -1), signal: "SIGTERM", delay: 0, after: "ready", onReady });
    }
    const seen = { before: 0, after: 0 };
    const tryOne = async (at: number): Promise<void> => {
      const through = at % 10 === 0 ? "npm" : "node";
      const signal = signals[Math.floor(random() * 3)] ?? "SIGTERM";
      const after = random() < 0.6 ? "start" : "ready";
      const delay = random() * (after === "start" ? 1.3 * readyAfter[through] : 12);
      // A terminal sends SIGINT to everybody in it. To npm alone it would reach a shell that waits for us.
      const toGroup = through === "npm" && (signal === "SIGINT" || random() < 0.5);
      const acknowledged: string[] = [];
      const command = commandOf(through, at);
      const onReady = visitor(acknowledged);
      const { code, ready, output } = await stopped({ command, signal, delay, after, toGroup, onReady });
      const what = `${at}: ${signal} to ${through}, ${delay.toFixed(1)} ms after ${after}: ${output}`;
      seen[ready ? "after" : "before"] += 1;
      // npm, which has its own code, ends before the server under it.
      if (through === "node") expect(code, what).toBe(ready ? 0 : 128 + constants.signals[signal]);
      const data = join(folder, String(at));
      if (!existsSync(data)) return expect(ready, what).toBe(false);
      expect(
        readdirSync(data).filter((name) => name.endsWith(".lock")),
        what,
      ).toEqual([]);
      await mustBeKept(join(data, "state.json"), acknowledged);
    };
    mkdirSync(folder, { recursive: true });
    let next = 0;
    const worker = async (): Promise<void> => {
      while (next < starts) await tryOne((next += 1));
    };
    await Promise.all([worker(), worker(), worker(), worker()]);
    expect(next).toBe(starts);
    expect(Math.min(seen.before, seen.after), JSON.stringify(seen)).toBeGreaterThan(starts / 5);
  });
});

/** A server that takes requests and never answers. */
async function silentServer(): Promise<{ url: string; asked: Promise<unknown>; left: Promise<unknown> }> {
  const server = createServer();
  const asked = new Promise((resolve) => server.once("request", resolve));
  const left = new Promise((resolve) => server.once("request", ({ socket }) => socket.once("close", resolve)));
  server.listen(0, "127.0.0.1");
  await new Promise((resolve) => server.once("listening", resolve));
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, asked, left };
}

async function opened(url: string, send = ""): Promise<void> {
  const socket = connect(Number(new URL(url).port), "127.0.0.1");
  onTestFinished(() => void socket.destroy());
  // Rejects where it is refused.
  await once(socket, "connect");
  socket.on("error", () => undefined);
  if (send === "") return;
  socket.write(send);
  if (send.includes("content-length")) return;
  const [answer] = (await Promise.race([once(socket, "data"), once(socket, "close")])) as unknown[];
  if (!Buffer.isBuffer(answer)) throw new Error(`${url} closed a connection without an answer`);
}

const health = "GET /__kit/health HTTP/1.1\r\nhost: localhost\r\n\r\n";
const unfinished = `POST /oauth/token HTTP/1.1\r\nhost: localhost\r\ncontent-length: 9\r\n\r\n`;

describe("a server that is asked to stop", () => {
  it.each(signals)("does not wait for connections without a request, at %s", async (signal) => {
    const server = await startCli([]);
    await opened(server.url);
    await opened(server.url, health);
    // Two seconds are what requests under way have to finish.
    const started = performance.now();
    expect(await server.stop(signal)).toMatchObject({ code: 0, stderr: "" });
    expect(performance.now() - started).toBeLessThan(1900);
  });

  it("does not wait either as proxy", async () => {
    const mock = await startCli(["--memory"]);
    const proxy = await startProxyCli(["--upstream", mock.url]);
    // A run that checked nothing ends with 1.
    await fetch(`${proxy.url}/customerlogin/auth/anonymous/login?tenant=acme&client_id=x`);
    await opened(proxy.url);
    await opened(proxy.url, health);
    const started = performance.now();
    expect((await proxy.stop("SIGHUP")).code).toBe(0);
    expect(performance.now() - started).toBeLessThan(1900);
  });

  it("ends at once at the second signal, with the lock gone", async () => {
    const folder = scratch();
    const server = await startCli([], folder);
    await opened(server.url, unfinished);
    // Answered: so the unfinished request is with the server by now.
    await fetch(`${server.url}/__kit/health`);
    const started = performance.now();
    server.process.kill("SIGTERM");
    await expect
      .poll(() =>
        fetch(`${server.url}/__kit/health`).then(
          () => "up",
          () => "down",
        ),
      )
      .toBe("down");
    expect((await server.stop("SIGINT")).code).toBe(130);
    expect(performance.now() - started).toBeLessThan(1900);
    expect(readdirSync(join(folder, ".session-context-kit"))).not.toContain("state.json.lock");
  });

  it("goes on when the reader of its output has gone", async () => {
    const server = await startCli(["--log", "json"]);
    server.process.stdout?.destroy();
    for (let count = 0; count < 3; count++) expect((await fetch(`${server.url}/__kit/health`)).status).toBe(200);
    expect(await server.stop("SIGHUP")).toMatchObject({ code: 0, stderr: "" });
  });
});

describe("proxy, before it is ready", () => {
  it.each(signals)("ends with the code of %s, and leaves the recording of an earlier run alone", async (signal) => {
    let folder = "";
    const { code } = await stoppedUnready(60, signal, () => {
      folder = scratch();
      const files = ["--record", join(folder, "r.jsonl"), "--violations", join(folder, "v.jsonl")];
      return [process.execPath, bin, "proxy", "--port", "0", "--upstream", "http://127.0.0.1:9", ...files];
    });
    expect(code).toBe(128 + constants.signals[signal]);
    expect(readdirSync(folder)).toEqual([]);
  });
});

describe("a command that asks a server which does not answer", () => {
  it.each(signals)("verify ends with the code of %s, and its verifier and its folder are gone", async (signal) => {
    const { url, asked, left } = await silentServer();
    const temporary = scratch();
    const pact = join(home, "contracts/pacts", readdirSync(join(home, "contracts/pacts"))[0] ?? "");
    const { npm_lifecycle_event: _ours, ...env } = process.env;
    const args = [bin, "verify", pact, "--base-url", url];
    const child = spawn(process.execPath, args, { cwd: home, env: { ...env, TMPDIR: temporary }, stdio: "ignore" });
    const ended = new Promise((resolve) => child.once("exit", resolve));
    await asked;
    child.kill(signal);
    expect(await ended).toBe(128 + constants.signals[signal]);
    await left;
    expect(readdirSync(temporary).filter((name) => name.startsWith("session-context-kit"))).toEqual([]);
  });

  it.each(signals)("conform ends with the code of %s", async (signal) => {
    const { url, asked } = await silentServer();
    const args = [bin, "conform", "--base-url", url, "--tenant", "acme"];
    const child = spawn(process.execPath, args, { cwd: home, stdio: "ignore" });
    const ended = new Promise((resolve) => child.once("exit", resolve));
    await asked;
    child.kill(signal);
    expect(await ended).toBe(128 + constants.signals[signal]);
  });
});

describe("the demo", () => {
  const command = [process.execPath, "scripts/demo.ts", "--port", "0"];

  it.each(signals)("ends with 0 at %s, whatever connections are open", async (signal) => {
    const onReady = async (url: string) => {
      await opened(url);
      await opened(url, "GET / HTTP/1.1\r\nhost: 127.0.0.1\r\n\r\n");
    };
    const { code, took } = await stopped({ command, signal, delay: 0, after: "visit", onReady });
    expect(code).toBe(0);
    // Node keeps an idle connection for five seconds.
    expect(took).toBeLessThan(4000);
  });

  it.each(signals)("ends with the code of %s before it is ready", async (signal) => {
    const { code } = await stoppedUnready(300, signal, () => command);
    expect(code).toBe(128 + constants.signals[signal]);
  });
});

describe("--help", () => {
  it("documents the exit codes", async () => {
    expect((await cli(["--help"])).stdout).toMatch(/^Exit codes: 0 .*\n.*129, 130 or 143/ms);
  });
});
