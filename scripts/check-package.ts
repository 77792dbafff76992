// Packs the package, lets the linters of packages look at it, and uses it from a strange project.
import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
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

const options = {
  strict: true,
  noEmit: true,
  skipLibCheck: false,
  target: "ES2022",
  lib: ["ES2024", "DOM", "DOM.Iterable"],
  types: ["node"],
};

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
  for (const [module, moduleResolution] of [
    ["NodeNext", "NodeNext"],
    ["ESNext", "Bundler"],
  ]) {
    const file = join(folder, "tsconfig.json");
    writeFileSync(
      file,
      JSON.stringify({ compilerOptions: { ...options, module, moduleResolution }, files: ["program.ts"] }),
    );
    run(join(folder, "node_modules/.bin/tsc"), ["-p", file], folder);
  }
  if (!run(process.execPath, ["program.js"], folder).includes("works")) throw new Error("The program did not work");
  run(join(folder, "node_modules/.bin/session-context-kit"), ["--version"], folder);
  console.log("The package is in order, and a strange project can use it.");
} finally {
  rmSync(folder, { recursive: true, force: true });
}
