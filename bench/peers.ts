import { execFileSync } from "node:child_process";
import { cpSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import type { Command } from "./launch.ts";

const root = join(import.meta.dirname, "..");
/** Where the peers are installed: not in our own tree, where linters and types would find their packages. */
const here = join(root, "node_modules/.bench-peers");

/** Installs the peers as their lock file says, unless they are there, and puts our programs beside them. */
export function installPeers(): void {
  cpSync(join(import.meta.dirname, "peers"), here, { recursive: true });
  if (isAsLocked()) return;
  console.log("Installing the servers to compare with …");
  execFileSync("npm", ["ci", "--no-audit", "--no-fund", "--ignore-scripts"], { cwd: here, stdio: "inherit" });
}

function isAsLocked(): boolean {
  try {
    const wanted = packagesOf("package-lock.json");
    const there = packagesOf("node_modules/.package-lock.json");
    return Object.entries(there).every(([path, version]) => wanted[path] === version);
  } catch {
    return false;
  }
}

function packagesOf(file: string): Record<string, string | undefined> {
  const { packages } = JSON.parse(readFileSync(join(here, file), "utf8")) as {
    readonly packages: Readonly<Record<string, { readonly version?: string }>>;
  };
  return Object.fromEntries(Object.entries(packages).map(([path, { version }]) => [path, version]));
}

/** The words that run a file of a peer: its flags in one text, and what else it is given. */
function program(file: string, flags: string, ...rest: readonly string[]): readonly string[] {
  return [join(here, "node_modules", file), ...flags.split(" "), ...rest];
}

/** A port that nobody has at this moment, for the servers that cannot take a free one. */
export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, "127.0.0.1", () => {
      const address = server.address();
      server.close(() => resolve(typeof address === "object" ? (address?.port ?? 0) : 0));
    });
  });
}

const versionOf = (name: string): string =>
  (JSON.parse(readFileSync(join(here, "node_modules", name, "package.json"), "utf8")) as { version: string }).version;

export interface Peer {
  readonly name: string;
  readonly command: Command;
  /** The path of the document that it answers with. */
  readonly path: string;
  /** The request for a change of it, where it takes one. */
  readonly change?: { readonly method: "PATCH" | "POST"; readonly path: string };
}

const own = "/session-context/acme/me/context";

/** The floor: node:http and nothing else. */
export const bare: Peer = {
  name: "bare node:http",
  command: { args: [join(import.meta.dirname, "peers/bare.js")], cwd: root },
  path: own,
  change: { method: "POST", path: `${own}/attributes` },
};

/** The other servers. All answer with the same document, which lies in the folder. */
export async function peersOf(folder: string, context: unknown): Promise<Peer[]> {
  const document = join(folder, "context.json");
  writeFileSync(document, JSON.stringify(context));
  const database = join(folder, "database.json");
  writeFileSync(database, JSON.stringify({ context }));
  const described = join(folder, "described.json");
  writeFileSync(described, JSON.stringify(descriptionOf(context)));
  const [jsonServer, mockoon, commercetools, prism] = await Promise.all([
    freePort(),
    freePort(),
    freePort(),
    freePort(),
  ]);
  return [
    {
      name: `Fastify ${versionOf("fastify")}`,
      command: { args: [join(here, "fastify.js"), document], cwd: here },
      path: own,
      change: { method: "POST", path: `${own}/attributes` },
    },
    {
      name: `json-server ${versionOf("json-server")}`,
      command: {
        args: program("json-server/lib/cli/bin.js", `--port ${jsonServer} --host 127.0.0.1 --quiet`, database),
        cwd: here,
        url: `http://127.0.0.1:${jsonServer}`,
      },
      path: "/context",
      change: { method: "PATCH", path: "/context" },
    },
    {
      name: `Mockoon ${versionOf("@mockoon/cli")}`,
      command: {
        args: program(
          "@mockoon/cli/bin/run.js",
          `start --port ${mockoon} --hostname 127.0.0.1 --disable-log-to-file --disable-admin-api --data`,
          described,
        ),
        cwd: folder,
        url: `http://127.0.0.1:${mockoon}`,
      },
      path: own,
    },
    {
      name: `Scalar's mock ${versionOf("@scalar/mock-server")}`,
      command: { args: [join(here, "scalar.js"), described], cwd: here },
      path: own,
    },
    {
      name: `commercetools-mock ${versionOf("@labdigital/commercetools-mock")}`,
      command: { args: [join(here, "commercetools.js"), String(commercetools)], cwd: here },
      path: "/acme/carts",
    },
    {
      name: `Prism mock ${versionOf("@stoplight/prism-cli")}`,
      command: {
        args: program(
          "@stoplight/prism-cli/dist/index.js",
          `mock --port ${prism} --host 127.0.0.1`,
          join(root, "spec/openapi.yaml"),
        ),
        cwd: here,
        url: `http://127.0.0.1:${prism}`,
      },
      path: own,
    },
  ];
}

/** Prism's proxy in front of a server. */
export async function prismProxy(upstream: string): Promise<Command> {
  const port = await freePort();
  return {
    args: program(
      "@stoplight/prism-cli/dist/index.js",
      `proxy --port ${port} --host 127.0.0.1`,
      join(root, "spec/openapi.yaml"),
      upstream,
    ),
    cwd: here,
    url: `http://127.0.0.1:${port}`,
  };
}

/** One operation, whose example is the document. */
function descriptionOf(context: unknown): unknown {
  const example = {
    description: "The context",
    content: { "application/json": { examples: { own: { value: context } } } },
  };
  const parameters = [{ name: "tenant", in: "path", required: true, schema: { type: "string" } }];
  return {
    openapi: "3.0.3",
    info: { title: "One operation", version: "1" },
    paths: { "/session-context/{tenant}/me/context": { get: { parameters, responses: { 200: example } } } },
  };
}
