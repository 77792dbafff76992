// Bundles src/ and mocks/ to dist/: a module for each entry point, and chunks of what they share or load later. Types are
// checked by `npm run types`, not here.
import { execFileSync } from "node:child_process";
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { rolldown, type OutputOptions, type RolldownOptions } from "rolldown";
import { dts } from "rolldown-plugin-dts";
import { entryFiles } from "./entry-points.ts";

const root = join(import.meta.dirname, "..");
const dist = join(root, "dist");

/** What is started by its path: the command, and the process in which Pact's verifier runs. */
const programs = ["src/cli/main.ts", "src/cli/signals.ts", "src/tools/pact/verification/process.ts"];

/** Packages, and modules of Node. */
const external = /^(?!\.{0,2}\/)/;

async function bundle(input: RolldownOptions, output: OutputOptions): Promise<void> {
  const bundled = await rolldown({ cwd: root, external, ...input });
  await bundled.write({ dir: dist, entryFileNames: "[name].js", ...output });
  await bundled.close();
}

/** Output name → file, as `src/index` → `./src/index.ts`. */
function inputOf(files: readonly string[], nameOf: (name: string) => string): Record<string, string> {
  return Object.fromEntries(
    files.map((file) => file.replace(/\.ts$/, "")).map((name) => [name, `./${nameOf(name)}`] as const),
  );
}

rmSync(dist, { recursive: true, force: true });
const entries = [...entryFiles().values()];
await bundle(
  { input: inputOf([...entries, ...programs], (name) => `${name}.ts`), platform: "neutral" },
  {
    chunkFileNames: "chunks/[name]-[hash].js",
    minify: { compress: true, mangle: { keepNames: { function: true, class: true } }, codegen: true },
  },
);

// In the package's folder, so that the declarations find the packages that they import.
const declarations = mkdtempSync(join(root, "node_modules/.declarations-"));
try {
  const tsc = join(root, "node_modules/typescript-7/bin/tsc");
  execFileSync(process.execPath, [tsc, "-p", join(root, "tsconfig.build.json"), "--outDir", declarations], {
    stdio: "inherit",
  });
  for (const file of globSync("**/*.d.ts", { cwd: declarations }).map((name) => join(declarations, name)))
    writeFileSync(file, withoutAbsent(readFileSync(file, "utf8")));
  await bundle(
    {
      cwd: declarations,
      input: inputOf(entries, (name) => `${name}.d.ts`),
      plugins: [dts({ dtsOnly: true, tsconfig: false })],
    },
    { chunkFileNames: "types/[name]-[hash].js" },
  );
} finally {
  rmSync(declarations, { recursive: true });
}
for (const file of globSync("**/*.d.ts", { cwd: dist }).map((name) => join(dist, name)))
  writeFileSync(file, withTabs(readFileSync(file, "utf8")));

/** The generated types without the members that say what a path does not have: a third of their lines. */
function withoutAbsent(text: string): string {
  return text.replaceAll(/^ *readonly \w+\?: never;\n/gm, "");
}

/** Indentation by tabs: a fifth of the declarations is spaces otherwise. */
function withTabs(text: string): string {
  return text.replaceAll(/^(?: {2})+/gm, (spaces) => "\t".repeat(spaces.length / 2));
}
