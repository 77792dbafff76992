// Packs the package, lets the linters of packages look at it, and uses it from a consumer project.
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { codeBlocks, documentation } from "../test/support/documentation.ts";

const root = join(import.meta.dirname, "..");
const folder = mkdtempSync(join(tmpdir(), "consumer-project-"));

function run(command: string, args: readonly string[], cwd: string): string {
  try {
    return execFileSync(command, args, { cwd, encoding: "utf8", stdio: ["ignore", "pipe", "inherit"] });
  } catch (error) {
    process.stderr.write((error as { stdout?: string }).stdout ?? "");
    throw new Error(`${command} ${args.join(" ")} failed`, { cause: error });
  }
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

/** The TypeScript blocks of the documentation. All of them are JavaScript too. */
const shown = documentation.flatMap(({ path, text }) =>
  codeBlocks(text, "ts").map((block, at) => ({
    name: `${path.replaceAll(/\W/g, "-")}-${at}${block.includes('from "vitest"') ? ".test" : ""}`,
    block,
  })),
);

/** What stands around the documentation's blocks in a project. */
const surroundings = {
  "app.ts": "export {};\n",
  "vite-env.d.ts": "interface ImportMeta {\n  readonly env: { readonly DEV: boolean };\n}\n",
};

/** Packages that only those get who ask for them. */
const onDemand = ["msw", "vitest", "@playwright/test", "playwright-core", "@stoplight", "@pact-foundation", "@redocly"];

/** A pact that holds: without a token there is no session context. */
const pact = {
  consumer: { name: "consumer-project" },
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
  allowImportingTsExtensions: true,
};

/** The most that the package may weigh, in bytes, packed and unpacked (decisions/package.md). */
const mostPacked = 485_000;
const mostUnpacked = 2_030_000;

/** The most that each part may weigh unpacked; a file belongs to the first part that it matches. */
const budgets = [
  { part: "the dashboard", files: /^dist\/dashboard\//, most: 115_000 },
  { part: "types", files: /\.d\.ts$/, most: 415_000 },
  { part: "specifications", files: /^spec\//, most: 550_000 },
  { part: "programs", files: /\.js$/, most: 955_000 },
  { part: "the rest", files: /./, most: 20_000 },
] as const;

function checkBudgets(files: readonly { readonly path: string; readonly size: number }[]): void {
  const weights = budgets.map(() => 0);
  for (const { path, size } of files) {
    const at = budgets.findIndex((budget) => budget.files.test(path));
    weights[at] = (weights[at] ?? 0) + size;
  }
  for (const [at, { part, most }] of budgets.entries()) {
    const weight = weights[at] ?? 0;
    console.log(`  ${part}: ${kilobytes(weight)} of ${kilobytes(most)}`);
    if (weight > most) throw new Error(`The part of ${part} may be ${kilobytes(most)} and is ${kilobytes(weight)}`);
  }
}

function kilobytes(bytes: number): string {
  return `${(bytes / 1000).toFixed(1)} kB`;
}

const resolutions = [
  ["NodeNext", "NodeNext"],
  ["ESNext", "Bundler"],
] as const;

/** A command that is to end with an exit code other than 0: its code, and what it wrote. */
function failing(command: string, args: readonly string[], cwd: string): string {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: "utf8" });
  return `${status}: ${stdout}${stderr}`;
}

/** npm warns whoever installs a package with scripts of these names. */
function checkScripts(): void {
  const { scripts } = JSON.parse(readFileSync(join(root, "package.json"), "utf8")) as {
    readonly scripts: Readonly<Record<string, string>>;
  };
  const names = ["preinstall", "install", "postinstall", "prepublish", "preprepare", "prepare", "postprepare"];
  const found = names.filter((name) => name in scripts);
  if (found.length > 0) throw new Error(`The package has scripts that npm warns of: ${found.join(", ")}`);
}

function compile(files: readonly string[], module: string, moduleResolution: string): void {
  const file = join(folder, "tsconfig.json");
  writeFileSync(file, JSON.stringify({ compilerOptions: { ...options, module, moduleResolution }, files }));
  run(join(folder, "node_modules/.bin/tsc"), ["-p", file], folder);
}

try {
  const packed = JSON.parse(run("npm", ["pack", "--json", "--pack-destination", folder], root)) as {
    filename: string;
    size: number;
    unpackedSize: number;
    files: { path: string; size: number }[];
  }[];
  const [archive] = packed;
  if (archive === undefined) throw new Error("npm pack has packed nothing");
  const { filename, size, unpackedSize } = archive;
  console.log(`The package is ${kilobytes(size)} packed, ${kilobytes(unpackedSize)} unpacked.`);
  if (size > mostPacked || unpackedSize > mostUnpacked)
    throw new Error(`The package may be ${kilobytes(mostPacked)} packed and ${kilobytes(mostUnpacked)} unpacked`);
  checkBudgets(archive.files);
  checkScripts();
  const tarball = join(folder, filename);
  run(join(root, "node_modules/.bin/publint"), ["--strict", tarball], root);
  run(
    join(root, "node_modules/.bin/attw"),
    [
      "--profile",
      "esm-only",
      "--exclude-entrypoints",
      "./openapi.yaml",
      "./control.yaml",
      "./shop.yaml",
      "--",
      tarball,
    ],
    root,
  );

  writeFileSync(
    join(folder, "package.json"),
    JSON.stringify({ name: "consumer-project", private: true, type: "module" }),
  );
  run("npm", ["install", "--no-audit", "--no-fund", tarball, "typescript@5.9", "@types/node@24"], folder);
  writeFileSync(join(folder, "program.js"), program);
  writeFileSync(join(folder, "program.ts"), program);
  const unasked = onDemand.filter((name) => existsSync(join(folder, "node_modules", name)));
  if (unasked.length > 0) throw new Error(`A project that did not ask for it got ${unasked.join(", ")}`);
  for (const [module, moduleResolution] of resolutions) compile(["program.ts"], module, moduleResolution);
  if (!run(process.execPath, ["program.js"], folder).includes("works")) throw new Error("The program did not work");
  const command = join(folder, "node_modules/.bin/session-context-kit");
  run(command, ["--version"], folder);
  const without = failing(command, ["check"], folder);
  if (!/^2: .*npm install -D @redocly\/openapi-core/.test(without))
    throw new Error(`check without its linter: ${without}`);
  run("npm", ["install", "--no-audit", "--no-fund", "@redocly/openapi-core@2"], folder);
  if (!run(command, ["check"], folder).includes("No findings"))
    throw new Error("check did not find our own spec in order");
  const untyped = failing(command, ["check", "--types", "program.ts"], folder);
  if (!/^2: .*npm install -D openapi-typescript/.test(untyped)) throw new Error(`check without types: ${untyped}`);

  writeFileSync(join(folder, "pact.json"), JSON.stringify(pact));
  for (const flags of [[], ["--spec"]]) {
    const missing = failing(command, ["verify", "pact.json", ...flags], folder);
    if (!/^2: .*needs @pact\S+: npm install -D @pact\S+\n$/.test(missing))
      throw new Error(`verify without its peers: ${missing}`);
  }

  const peers = ["vitest@5", "msw@3", "@playwright/test@1", "@pact-foundation/pact@17"];
  run("npm", ["install", "--no-audit", "--no-fund", ...peers, "@pactflow/openapi-pact-comparator@2"], folder);
  for (const flags of [[], ["--spec"]]) run(command, ["verify", "pact.json", ...flags], folder);
  for (const [name, text] of Object.entries(surroundings)) writeFileSync(join(folder, name), text);
  for (const { name, block } of shown) {
    writeFileSync(join(folder, `${name}.ts`), block);
    if (name.endsWith(".test")) writeFileSync(join(folder, `${name}.js`), block);
  }
  const files = ["vite-env.d.ts", ...shown.map(({ name }) => `${name}.ts`)];
  for (const [module, moduleResolution] of resolutions) compile(files, module, moduleResolution);
  // One after the other: Pact's files are shared.
  const vitest = [
    "run",
    "--reporter=default",
    "--reporter=json",
    "--outputFile.json=tests.json",
    "--no-file-parallelism",
  ];
  run(join(folder, "node_modules/.bin/vitest"), vitest, folder);
  const { testResults } = JSON.parse(readFileSync(join(folder, "tests.json"), "utf8")) as TestRun;
  // Each block runs as TypeScript and as JavaScript.
  const wanted = shown.flatMap(({ name }) => (name.endsWith(".test") ? [`${name}.ts`, `${name}.js`] : []));
  const ran = new Set(
    testResults
      .filter(({ assertionResults: tests }) => tests.length > 0 && tests.every(({ status }) => status === "passed"))
      .map(({ name }) => basename(name)),
  );
  const missing = wanted.filter((file) => !ran.has(file));
  if (wanted.length === 0 || missing.length > 0)
    throw new Error(
      `${missing.length} of ${wanted.length} tests of the documentation did not run: ${missing.join(", ")}`,
    );
  run(command, ["verify", "pacts"], folder);
  console.log("The package is in order, and a consumer project can use it.");
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/** What Vitest's JSON reporter writes, as far as it is read here. */
interface TestRun {
  readonly testResults: readonly { readonly name: string; readonly assertionResults: readonly { status: string }[] }[];
}
