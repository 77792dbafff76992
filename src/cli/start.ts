import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Profile } from "../domain/switches.ts";
import { KitError, messageOf } from "../errors.ts";
import { createKit, type Kit } from "../kit.ts";
import type { KitOptions } from "../options.ts";
import type { Seed } from "../seed/seed.ts";
import { type RunningServer, startServer } from "../server/server.ts";
import type { Storage } from "../store/storage.ts";
import type { Command } from "./command.ts";
import { type Flags, oneOf, readFlags, UsageError, type Values, wholeNumber } from "./flags.ts";
import { createLog, type Log } from "./log.ts";

const defaultData = ".session-context-kit/state.json";
const defaultPort = 4010;
const defaultHost = "127.0.0.1";
const profiles: readonly Profile[] = ["tutorial", "reference", "eager"];
const longestTtl = 3_155_760_000;

const flags = {
  port: { type: "string", value: "PORT", help: `the port to listen on (${defaultPort}); 0 takes a free one` },
  host: {
    type: "string",
    value: "HOST",
    help: `the address to listen on (${defaultHost}, so only this machine can connect)`,
  },
  data: { type: "string", value: "FILE", help: `where state is kept (${defaultData})` },
  memory: { type: "boolean", help: "keep state nowhere: a restart starts afresh" },
  profile: {
    type: "string",
    value: "PROFILE",
    help: "tutorial (default), reference or eager: what to do where the vendor's sources disagree",
  },
  tenant: {
    type: "strings",
    value: "NAME",
    help: "serve this tenant only; may be repeated (any well-formed name otherwise)",
  },
  seed: {
    type: "string",
    value: "FILE",
    help: "a JSON file with sites, clients, customers, products, prices and coupons to start from",
  },
  "double-opt-in": { type: "boolean", help: "new accounts wait until the token mailed to them comes back" },
  log: { type: "string", value: "FORMAT", help: "pretty (default), json, or silent for the ready line alone" },
  "anonymous-ttl": {
    type: "string",
    value: "SECONDS",
    help: "lifetime of an anonymous access token (3599); its session ends one second later",
  },
  "anonymous-refresh-ttl": { type: "string", value: "SECONDS", help: "lifetime of an anonymous refresh token (86399)" },
  "customer-ttl": {
    type: "string",
    value: "SECONDS",
    help: "lifetime of a customer access token (2591999); the session has no end",
  },
  "service-ttl": { type: "string", value: "SECONDS", help: "lifetime of a service token (14399)" },
  "session-id-told": {
    type: "string",
    value: "WHEN",
    help: "with-context or always: when token answers tell the session ID (D1)",
  },
  "context-created-by": {
    type: "string",
    value: "WHAT",
    help: "cart or anonymous-login: what makes the session context appear (D2)",
  },
  "anonymous-token-after-login": {
    type: "string",
    value: "USE",
    help: "dead or reads-guest-cart: the guest's token after the login (D3)",
  },
} as const satisfies Flags;

/** Serves the mock until a signal stops it. */
export const start: Command = {
  summary: "serve the mock over HTTP",
  flags,
  async run(argv) {
    const values = readFlags(argv, flags);
    const { port, host, data } = readPlace(values);
    const log = createLog(oneOf("log", values.log, ["pretty", "json", "silent"]) ?? "pretty", process.stdout);
    const options: KitOptions = { ...readOptions(values), onHint: log.hint };
    const { kit, server } = await open(options, data, { port, host }, log);
    const profile = `${options.profile ?? "tutorial"} profile${hasOwnSwitches(options) ? " with switches of your own" : ""}`;
    const state = data === undefined ? "state in memory only" : `state in ${data}`;
    log.ready(`Session Context Kit is ready at ${server.url} (${profile}, ${state})`, {
      url: server.url,
      profile: options.profile ?? "tutorial",
      data: data ?? null,
    });
    if (!isLoopback(host)) log.hint(`Everybody who reaches ${host} can use and reset this mock`);
    await untilSignal();
    await server.close();
    await kit.close();
    log.flush();
    return 0;
  },
};

function readPlace(values: Values<typeof flags>): { port: number; host: string; data: string | undefined } {
  if (values.memory === true && values.data !== undefined)
    throw new UsageError("--memory and --data FILE exclude each other");
  return {
    port: wholeNumber("port", values.port, 0, 65_535) ?? defaultPort,
    host: values.host ?? defaultHost,
    data: values.memory === true ? undefined : (values.data ?? defaultData),
  };
}

function readOptions(values: Values<typeof flags>): KitOptions {
  const ttl = (name: "anonymous-ttl" | "anonymous-refresh-ttl" | "customer-ttl" | "service-ttl") =>
    wholeNumber(name, values[name], 1, longestTtl);
  const options = {
    profile: oneOf("profile", values.profile, profiles),
    tenants: values.tenant,
    seed: values.seed === undefined ? undefined : readSeed(values.seed),
    doubleOptIn: values["double-opt-in"],
    anonymousTtl: ttl("anonymous-ttl"),
    anonymousRefreshTtl: ttl("anonymous-refresh-ttl"),
    customerTtl: ttl("customer-ttl"),
    serviceTtl: ttl("service-ttl"),
    sessionIdTold: oneOf("session-id-told", values["session-id-told"], ["with-context", "always"]),
    contextCreatedBy: oneOf("context-created-by", values["context-created-by"], ["cart", "anonymous-login"]),
    anonymousTokenAfterLogin: oneOf("anonymous-token-after-login", values["anonymous-token-after-login"], [
      "dead",
      "reads-guest-cart",
    ]),
  };
  return Object.fromEntries(Object.entries(options).filter(([, value]) => value !== undefined));
}

function hasOwnSwitches({ sessionIdTold, contextCreatedBy, anonymousTokenAfterLogin }: KitOptions): boolean {
  return [sessionIdTold, contextCreatedBy, anonymousTokenAfterLogin].some((own) => own !== undefined);
}

/** The engine checks what is in it. */
function readSeed(file: string): Seed {
  try {
    return JSON.parse(readFileSync(file, "utf8")) as Seed;
  } catch (error) {
    throw new KitError("SEED_INVALID", `Cannot read the seed ${file}: ${messageOf(error)}`);
  }
}

async function open(
  options: KitOptions,
  data: string | undefined,
  { port, host }: { readonly port: number; readonly host: string },
  log: Log,
): Promise<{ kit: Kit; server: RunningServer }> {
  const storage = data === undefined ? undefined : await openStorage(data);
  let kit: Kit | undefined;
  try {
    kit = createKit({ ...options, ...(storage === undefined ? {} : { storage }) });
    const answered = log.answered;
    return {
      kit,
      server: await startServer(kit, { port, host, ...(answered === undefined ? {} : { onAnswer: answered }) }),
    };
  } catch (error) {
    // Nothing has changed; what matters is that the lock goes.
    if (kit === undefined) await storage?.close(() => storage.initial);
    else await kit.close();
    throw isUsage(error) ? new UsageError(error.message) : listenError(error, port, host);
  }
}

/** Loaded only when state is kept: start-up without it need not pay for it. */
async function openStorage(file: string): Promise<Storage> {
  if (file === defaultData) hideFromGit(dirname(file));
  return (await import("../store/file/file-storage.ts")).openFileStorage(file);
}

/** The default folder lies in somebody's project: its content is nothing to commit. */
function hideFromGit(folder: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, ".gitignore"), "*\n");
}

/** An option that the engine refuses came from a flag. */
function isUsage(error: unknown): error is KitError {
  return error instanceof KitError && error.code === "OPTION_INVALID";
}

function listenError(error: unknown, port: number, host: string): unknown {
  const { code } = error as NodeJS.ErrnoException;
  if (code === "EADDRINUSE")
    return new Error(`Port ${port} on ${host} is in use: stop what runs there, or choose another with --port`);
  if (code === "EACCES")
    return new Error(`This user may not listen on port ${port}: choose one from 1024 on with --port`);
  if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND")
    return new Error(`${host} is no address of this machine: choose another with --host`);
  return error;
}

function isLoopback(host: string): boolean {
  return host === "localhost" || host === "::1" || host.startsWith("127.");
}

/** How often to look whether npm is still there, in milliseconds. */
const npmWatch = 250;

/**
 * Resolves at the first SIGINT or SIGTERM; a second one ends the process at once. npm hands a signal to the shell between
 * it and us, which ends without telling us: under npm a parent that is gone counts as a signal.
 */
function untilSignal(): Promise<void> {
  return new Promise((resolve) => {
    const { ppid } = process;
    const watch =
      process.env["npm_lifecycle_event"] === undefined
        ? undefined
        : setInterval(() => {
            if (process.ppid !== ppid) stop();
          }, npmWatch);
    const stop = (): void => {
      clearInterval(watch);
      process.off("SIGINT", stop);
      process.off("SIGTERM", stop);
      resolve();
    };
    process.on("SIGINT", stop);
    process.on("SIGTERM", stop);
  });
}
