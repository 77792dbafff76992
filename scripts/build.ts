// Compiles src/ and mocks/ to dist/: JavaScript without comments, and the declarations that an entry point reaches. Types are
// checked by `npm run types`, not here.
import { execFileSync } from "node:child_process";
import { cpSync, globSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { basename, join } from "node:path";
import { transformSync } from "esbuild";
import { entryFiles } from "./entry-points.ts";
import { reachableDeclarations } from "./build/reachable-declarations.ts";

const root = join(import.meta.dirname, "..");
const dist = join(root, "dist");

rmSync(dist, { recursive: true, force: true });
const tsc = join(root, "node_modules/typescript-7/bin/tsc");
execFileSync(process.execPath, [tsc, "-p", join(root, "tsconfig.build.json")], { stdio: "inherit" });

// The generated validators are JavaScript already. Those of responses are for tests only.
for (const file of globSync("spec/generated/*.{js,d.ts}", { cwd: root }))
  if (!file.includes("responses")) cpSync(join(root, file), join(dist, file));

const validators = new Set(globSync("spec/generated/*.js", { cwd: root }).map((file) => basename(file)));
for (const file of globSync("**/*.js", { cwd: dist })) {
  const isGenerated = file.startsWith("spec/generated") && validators.has(basename(file));
  const { code } = transformSync(readFileSync(join(dist, file), "utf8"), {
    format: "esm",
    target: "es2023",
    charset: "utf8",
    legalComments: "none",
    minifyWhitespace: true,
    minifySyntax: true,
    // Names stay, and so do lines: stack traces keep their meaning. Generated code has neither to lose.
    minify: isGenerated,
    lineLimit: 120,
  });
  writeFileSync(join(dist, file), code);
}

const entries = [...entryFiles().values()].map((file) => join(dist, file.replace(/\.ts$/, ".d.ts")));
const reachable = reachableDeclarations(entries);
for (const file of globSync("**/*.d.ts", { cwd: dist }).map((name) => join(dist, name)))
  if (reachable.has(file)) writeFileSync(file, withTabs(readFileSync(file, "utf8")));
  else rmSync(file);

/** Indentation by tabs: a fifth of the declarations is spaces otherwise. */
function withTabs(text: string): string {
  return text.replaceAll(/^(?: {4})+/gm, (spaces) => "\t".repeat(spaces.length / 4));
}
