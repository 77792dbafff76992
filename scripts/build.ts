// Bundles src/ and mocks/ to dist/. Types are checked by `npm run types`, not here.
import { execFileSync } from "node:child_process";
import { globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { dts } from "rolldown-plugin-dts";
import { build } from "vite";
import { bundle, bundleModules, entries, inputOf } from "./build/bundle.ts";

const root = join(import.meta.dirname, "..");
const dist = join(root, "dist");

rmSync(dist, { recursive: true, force: true });
await bundleModules(dist);
await build({ configFile: join(root, "src/dashboard/vite.config.ts"), logLevel: "warn" });

// In the package's folder, so that the declarations find the packages that they import.
const declarations = mkdtempSync(join(root, "node_modules/.declarations-"));
try {
  const tsc = join(root, "node_modules/typescript-7/bin/tsc");
  execFileSync(process.execPath, [tsc, "-p", join(root, "tsconfig.build.json"), "--outDir", declarations], {
    stdio: "inherit",
  });
  for (const file of globSync("**/*.d.ts", { cwd: declarations }).map((name) => join(declarations, name)))
    writeFileSync(file, withoutExamples(withoutAbsent(readFileSync(file, "utf8"))));
  await bundle(
    dist,
    {
      cwd: declarations,
      input: inputOf(entries, (name) => `${name}.d.ts`),
      plugins: [dts({ dtsInput: true, emitDtsOnly: true, tsconfig: false })],
    },
    { chunkFileNames: "types/[name].js" },
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

/** Comments without the examples, which the documents have, and without the enums, which the types say. */
function withoutExamples(text: string): string {
  return text
    .replaceAll(/\n *\/\*\*.*?\*\//gs, (comment) => comment.replaceAll(/@(?:example|enum)\b.*?(?=@|\*\/)/gs, ""))
    .replaceAll(/\n *\/\*\*[\s*]*\*\//g, "")
    .replaceAll(/\n *\*(?: *\n *\*)* *(?=\*\/)/g, "\n ");
}

/** Indentation by tabs: a fifth of the declarations is spaces otherwise. */
function withTabs(text: string): string {
  return text.replaceAll(/^(?: {2})+/gm, (spaces) => "\t".repeat(spaces.length / 2));
}
