import { globSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { rolldown, type OutputOptions, type RolldownOptions } from "rolldown";
import { entryFiles } from "../entry-points.ts";

const root = join(import.meta.dirname, "../..");

/** What no entry point reaches: `/browser` on a server, and what is started by its path, the command and the process in which Pact's verifier runs. */
const programs = [
  "mocks/msw/browser-on-server.ts",
  "src/cli/main.ts",
  "src/cli/signals.ts",
  "src/tools/pact/verification/process.ts",
];

/** Small packages that every start needs: to find them costs Node a tenth of the start. They are dev dependencies, and come with their licenses. */
const inlined = ["@noble/hashes", "big.js"];

/** Other packages, and modules of Node. */
function external(name: string): boolean {
  return !/^\.{0,2}\//.test(name) && !inlined.some((own) => name === own || name.startsWith(`${own}/`));
}

/** Bundles files into a folder. */
export async function bundle(dir: string, input: RolldownOptions, output: OutputOptions): Promise<void> {
  const bundled = await rolldown({ cwd: root, external, ...input });
  await bundled.write({ dir, entryFileNames: "[name].js", ...output });
  await bundled.close();
}

/** The source files of the entry points. */
export const entries: readonly string[] = [...entryFiles().values()];

/** Output name → file, as `src/index` → `./src/index.ts`. */
export function inputOf(files: readonly string[], nameOf: (name: string) => string): Record<string, string> {
  return Object.fromEntries(
    files.map((file) => file.replace(/\.ts$/, "")).map((name) => [name, `./${nameOf(name)}`] as const),
  );
}

/** Bundles the modules of the package into a folder: one for each entry point and program, and chunks of what they share or load later. */
export async function bundleModules(dir: string): Promise<void> {
  await bundle(
    dir,
    {
      // Vite builds the dashboard, for the page and for the package alike.
      input: inputOf(
        [...entries.filter((file) => !file.startsWith("src/dashboard/")), ...programs],
        (name) => `${name}.ts`,
      ),
      platform: "neutral",
    },
    {
      chunkFileNames: "chunks/[name].js",
      // Errors keep the names of their classes.
      minify: { compress: true, mangle: { keepNames: { function: false, class: true } }, codegen: true },
    },
  );
  writeFileSync(join(dir, "third-party-licenses.txt"), inlined.map(licenseOf).join("\n\n"));
}

/** What the makers of a package want to come with it. */
function licenseOf(name: string): string {
  const folder = join(root, "node_modules", name);
  const [file] = globSync("LICEN[CS]E*", { cwd: folder });
  if (file === undefined) throw new Error(`${name} has no license file: it cannot be a part of the package`);
  return `${name}\n\n${readFileSync(join(folder, file), "utf8").trim()}\n`;
}
