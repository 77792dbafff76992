import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";

const bin = join(import.meta.dirname, "../../bin/session-context-kit.js");

export interface Server {
  readonly url: string;
  readonly process: ChildProcess;
}

/** What a start came to: a server, or what it said when it ended. */
export async function tryStart(data: string, durability: string): Promise<Server | string> {
  const args = [bin, "start", "--port", "0", "--log", "silent", "--data", data, "--durability", durability];
  // Under an npm script the server would watch for its parent.
  const { npm_lifecycle_event: _ours, ...env } = process.env;
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "pipe"], env });
  let said = "";
  return new Promise((resolve) => {
    const hear = (chunk: Buffer): void => {
      said += chunk.toString();
      const found = /http:\/\/[\d.]+:\d+/.exec(said);
      if (found !== null) resolve({ url: found[0], process: child });
    };
    child.stdout.on("data", hear);
    child.stderr.on("data", hear);
    child.on("close", () => resolve(said));
  });
}

/** @throws Error with what the server said, when it does not start */
export async function start(data: string, durability: string): Promise<Server> {
  const started = await tryStart(data, durability);
  if (typeof started === "string") throw new Error(`A start failed: ${started}`);
  return started;
}

export async function kill({ process: child }: Server): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = new Promise((resolve) => child.once("exit", resolve));
  child.kill("SIGKILL");
  await ended;
}

export interface Guest {
  readonly token: string;
  readonly refreshToken: string;
  readonly headers: Readonly<Record<string, string>>;
}

export async function newGuest({ url }: Server): Promise<Guest> {
  const login = await fetch(`${url}/customerlogin/auth/anonymous/login?tenant=acme&client_id=storefront`);
  const { access_token: token, refresh_token: refreshToken } = (await login.json()) as Record<string, string>;
  if (token === undefined || refreshToken === undefined) throw new Error(`A login was answered with ${login.status}`);
  return { token, refreshToken, headers: { authorization: `Bearer ${token}`, "content-type": "application/json" } };
}

export async function newCart({ url }: Server, { headers }: Pick<Guest, "headers">): Promise<void> {
  const cart = await fetch(`${url}/cart/acme/carts`, { method: "POST", headers, body: '{"currency":"EUR"}' });
  await cart.arrayBuffer();
  if (cart.status !== 201) throw new Error(`A cart was answered with ${cart.status}`);
}

export async function serviceToken({ url }: Server): Promise<string> {
  const body = new URLSearchParams({ grant_type: "client_credentials", client_id: "backend", client_secret: "secret" });
  const answer = await fetch(`${url}/oauth/token`, { method: "POST", headers: { "emporix-tenant": "acme" }, body });
  return ((await answer.json()) as { readonly access_token: string }).access_token;
}

/** A session context as far as the soak looks at it. */
export interface ReadContext {
  readonly sessionId: string;
  readonly language?: string;
  readonly context: Readonly<Record<string, unknown>>;
  readonly metadata: { readonly version: number };
}

export async function ownContext(
  { url }: Server,
  headers: Readonly<Record<string, string>>,
): Promise<ReadContext | number> {
  const response = await fetch(`${url}/session-context/acme/me/context`, { headers });
  return response.status === 200 ? ((await response.json()) as ReadContext) : response.status;
}
