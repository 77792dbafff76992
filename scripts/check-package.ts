// Packs the package, lets the linters of packages look at it, and uses it from a strange project.
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");
const folder = mkdtempSync(join(tmpdir(), "strange-project-"));

function run(command: string, args: readonly string[], cwd: string): string {
  try {
    return execFileSync(command, args, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] });
  } catch (error) {
    process.stderr.write((error as { stdout?: string }).stdout ?? "");
    throw new Error(`${command} ${args.join(" ")} failed`, { cause: error });
  }
}

/** Runs what has to fail, and gives what it says. */
function fails(command: string, args: readonly string[], cwd: string): string {
  const { status, stderr } = spawnSync(command, args, { cwd, encoding: "utf8" });
  if (status !== 1) throw new Error(`${command} ${args.join(" ")} ended with ${String(status)}`);
  return stderr;
}

const program = `
import { createKit } from "session-context-kit";
import { openFileStorage, startServer } from "session-context-kit/server";

const kit = createKit({ profile: "reference", storage: await openFileStorage("state.json") });
const server = await startServer(kit, { port: 0 });
const response = await fetch(server.url + "/customerlogin/auth/anonymous/login?tenant=acme&client_id=shop");
if (response.status !== 200) throw new Error("The mock answered " + response.status);
await server.close();
await kit.close();
console.log("works");
`;

/** A first test as the README shows it. */
const firstTest = `
import { afterAll, afterEach, beforeAll, expect, it } from "vitest";
import { createClient } from "session-context-kit/client";
import { mockApi } from "session-context-kit/node";
import { test } from "session-context-kit/vitest";

mockApi({ hooks: { beforeAll, afterEach, afterAll } });

it("a guest has no session context before the first cart", async () => {
  const query = { tenant: "acme", client_id: "shop" };
  const guest = await createClient().GET("/customerlogin/auth/anonymous/login", { params: { query } });
  const client = createClient({ token: guest.data?.access_token ?? "" });
  const params = { path: { tenant: "acme" } };
  expect((await client.GET("/session-context/{tenant}/me/context", { params })).response.status).toBe(404);
  await client.POST("/cart/{tenant}/carts", { params, body: { currency: "EUR" } });
  const { data } = await client.GET("/session-context/{tenant}/me/context", { params });
  expect(data?.metadata.version).toBe(1);
});

test("a customer's context has the profile's values", async ({ customerWithCart, clientOf, tenant }) => {
  const params = { path: { tenant } };
  const { data } = await clientOf(customerWithCart).GET("/session-context/{tenant}/me/context", { params });
  expect(data?.targetLocation).toBe("AT");
});
`;

/** A pact that holds: without a token there is no session context. */
const pact = {
  consumer: { name: "strange-project" },
  provider: { name: "session-context" },
  interactions: [
    {
      description: "a read without a token",
      request: { method: "GET", path: "/session-context/acme/me/context" },
      response: { status: 401 },
    },
  ],
  metadata: { pactSpecification: { version: "3.0.0" } },
};

const options = {
  strict: true,
  noEmit: true,
  skipLibCheck: false,
  target: "ES2022",
  lib: ["ES2024", "DOM", "DOM.Iterable"],
  types: ["node"],
};

const resolutions = [
  ["NodeNext", "NodeNext"],
  ["ESNext", "Bundler"],
] as const;

function compile(program: string, module: string, moduleResolution: string): void {
  const file = join(folder, "tsconfig.json");
  writeFileSync(file, JSON.stringify({ compilerOptions: { ...options, module, moduleResolution }, files: [program] }));
  run(join(folder, "node_modules/.bin/tsc"), ["-p", file], folder);
}

try {
  const packed = JSON.parse(run("npm", ["pack", "--json", "--pack-destination", folder], root)) as {
    filename: string;
  }[];
  const tarball = join(folder, packed[0]?.filename ?? "");
  run(join(root, "node_modules/.bin/publint"), ["--strict", tarball], root);
  run(
    join(root, "node_modules/.bin/attw"),
    ["--profile", "esm-only", "--exclude-entrypoints", "./openapi.yaml", "./control.yaml", "--", tarball],
    root,
  );

  writeFileSync(
    join(folder, "package.json"),
    JSON.stringify({ name: "strange-project", private: true, type: "module" }),
  );
  run("npm", ["install", "--no-audit", "--no-fund", tarball, "typescript@5.9", "@types/node@24"], folder);
  writeFileSync(join(folder, "program.js"), program);
  writeFileSync(join(folder, "program.ts"), program);
  if (existsSync(join(folder, "node_modules/msw"))) throw new Error("A project that wants no MSW got it");
  for (const [module, moduleResolution] of resolutions) compile("program.ts", module, moduleResolution);
  if (!run(process.execPath, ["program.js"], folder).includes("works")) throw new Error("The program did not work");
  run(join(folder, "node_modules/.bin/session-context-kit"), ["--version"], folder);

  writeFileSync(join(folder, "pact.json"), JSON.stringify(pact));
  for (const flags of [[], ["--spec"]]) {
    const missing = fails(
      join(folder, "node_modules/.bin/session-context-kit"),
      ["verify", "pact.json", ...flags],
      folder,
    );
    if (!/needs @pact\S+: npm install -D @pact\S+\n$/.test(missing))
      throw new Error(`A missing peer is said as ${missing}`);
  }

  run("npm", ["install", "--no-audit", "--no-fund", "vitest@5", "msw@3"], folder);
  writeFileSync(join(folder, "first.test.js"), firstTest);
  writeFileSync(join(folder, "first.test.ts"), firstTest);
  for (const [module, moduleResolution] of resolutions) compile("first.test.ts", module, moduleResolution);
  run(join(folder, "node_modules/.bin/vitest"), ["run"], folder);

  const peers = ["@pact-foundation/pact@17", "@pactflow/openapi-pact-comparator@2", "yaml@2"];
  run("npm", ["install", "--no-audit", "--no-fund", ...peers], folder);
  for (const flags of [[], ["--spec"]])
    run(join(folder, "node_modules/.bin/session-context-kit"), ["verify", "pact.json", ...flags], folder);
  console.log("The package is in order, and a strange project can use it.");
} finally {
  rmSync(folder, { recursive: true, force: true });
}
