// Kills servers under write load, in every storage mode, during folds and on a full disk, and counts what is lost.
// Fails when an acknowledged change is missing after the next start, or when a start fails.
import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";

const { values } = parseArgs({
  options: { kills: { type: "string", default: "200" }, full: { type: "string", default: "50" } },
});
const bin = join(import.meta.dirname, "../bin/session-context-kit.js");
const folder = mkdtempSync(join(tmpdir(), "session-context-kit-soak-"));
const data = join(folder, "state.json");

interface Server {
  readonly url: string;
  readonly process: ChildProcess;
}

/** What one shopper was answered, and so must find again. */
interface Shopper {
  readonly headers: Readonly<Record<string, string>>;
  readonly keys: string[];
}

async function start(durability: string): Promise<Server> {
  const args = [bin, "start", "--port", "0", "--log", "silent", "--data", data, "--durability", durability];
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "pipe"] });
  let said = "";
  const url = await new Promise<string>((resolve, reject) => {
    const hear = (chunk: Buffer): void => {
      said += chunk.toString();
      const found = /http:\/\/[\d.]+:\d+/.exec(said);
      if (found !== null) resolve(found[0]);
    };
    child.stdout.on("data", hear);
    child.stderr.on("data", hear);
    child.on("exit", () => reject(new Error(`A start failed: ${said}`)));
  });
  return { url, process: child };
}

async function newShopper({ url }: Server): Promise<Shopper> {
  const login = await fetch(`${url}/customerlogin/auth/anonymous/login?tenant=acme&client_id=shop`);
  const { access_token: token } = (await login.json()) as { access_token: string };
  const headers = { authorization: `Bearer ${token}`, "content-type": "application/json" };
  const cart = await fetch(`${url}/cart/acme/carts`, { method: "POST", headers, body: '{"currency":"EUR"}' });
  if (cart.status !== 201) throw new Error(`A cart was answered with ${cart.status}`);
  return { headers, keys: [] };
}

/** Adds attributes on several connections until the server is gone; large ones, so that logs are folded on the way. */
async function write({ url }: Server, { headers, keys }: Shopper, name: string, bytes: number): Promise<number> {
  let next = 0;
  let refused = 0;
  const writer = async (): Promise<void> => {
    for (;;) {
      const key = `${name}-${next++}`;
      const body = JSON.stringify({ key, value: "x".repeat(bytes) });
      const path = `${url}/session-context/acme/me/context/attributes`;
      const response = await fetch(path, { method: "POST", headers, body }).catch(() => undefined);
      if (response === undefined) return;
      await response.arrayBuffer().catch(() => undefined);
      if (response.status === 201) keys.push(key);
      else if (response.status === 503) refused++;
      else throw new Error(`An attribute was answered with ${response.status}`);
    }
  };
  await Promise.all(Array.from({ length: 8 }, writer));
  return refused;
}

async function missing({ url }: Server, { headers, keys }: Shopper): Promise<number> {
  const response = await fetch(`${url}/session-context/acme/me/context`, { headers });
  if (response.status !== 200) return keys.length;
  const { context } = (await response.json()) as { context: Record<string, unknown> };
  return keys.filter((key) => !Object.hasOwn(context, key)).length;
}

async function kill({ process: child }: Server): Promise<void> {
  const ended = new Promise((resolve) => child.once("exit", resolve));
  child.kill("SIGKILL");
  await ended;
}

const wait = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** A disk that is full for a process: its files may not grow beyond a size. */
function limitFiles({ process: child }: Server, bytes: number | "unlimited"): void {
  execFileSync("prlimit", ["--pid", String(child.pid), `--fsize=${bytes}:`]);
}

/** The size of the largest file that is there. */
function largestFile(): number {
  const sizes = execFileSync("du", ["-ab", folder], { encoding: "utf8" }).matchAll(/^(\d+)\t(.*)$/gm);
  return Math.max(
    0,
    ...Array.from(sizes, ([, size, path = ""]) => (/\.(log|rows\.\d+)$/.test(path) ? Number(size) : 0)),
  );
}

async function rounds(title: string, count: number, durability: string, fill: boolean): Promise<number> {
  let acknowledged = 0;
  let lost = 0;
  let refusals = 0;
  const folds = new Set<string>();
  for (let round = 0; round < count; round++) {
    const server = await start(durability);
    const shopper = await newShopper(server);
    const written = write(server, shopper, `r${round}`, round % 2 === 0 ? 20 : 20_000);
    await wait(100 + ((round * 37) % 400));
    if (fill) {
      limitFiles(server, largestFile() + 10_000);
      await wait(200);
      if (round % 2 === 0) {
        limitFiles(server, "unlimited");
        await wait(200);
      }
    }
    await kill(server);
    refusals += await written;
    const again = await start(durability);
    lost += await missing(again, shopper);
    acknowledged += shopper.keys.length;
    for (const name of readdirSync(`${data}.d`)) if (name.endsWith(".log")) folds.add(name);
    await kill(again);
  }
  console.log(
    `${title.padEnd(28)} ${count} kills, ${acknowledged} acknowledged, ${refusals} refused with 503, ${Math.max(0, folds.size - 1)} folds, ${lost} lost`,
  );
  rmSync(data, { force: true });
  rmSync(`${data}.d`, { recursive: true, force: true });
  return lost;
}

try {
  let lost = 0;
  for (const durability of ["os", "disk"]) {
    lost += await rounds(`kill -9, ${durability}`, Number(values.kills), durability, false);
    lost += await rounds(`full disk and kill, ${durability}`, Number(values.full), durability, true);
  }
  if (lost > 0) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
