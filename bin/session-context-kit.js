#!/usr/bin/env node
// Plain JavaScript that any Node can read, so that a too old one is told so in a sentence.
import { existsSync } from "node:fs";
import module from "node:module";
import { fileURLToPath } from "node:url";

const [major, minor] = process.versions.node.split(".").map(Number);
if (major < 22 || (major === 22 && minor < 12)) {
  console.error(
    `session-context-kit needs Node 22.12 or newer, and this is ${process.versions.node}: please update Node.`,
  );
  process.exitCode = 1;
} else {
  // Compiled code is kept between runs, in the folder for temporary files: it halves the start-up.
  module.enableCompileCache();
  // The repository runs its TypeScript as it is; the package brings it compiled.
  const source = new URL("../src/cli/", import.meta.url);
  const [folder, ext] = existsSync(fileURLToPath(source))
    ? [source, "ts"]
    : [new URL("../dist/src/cli/", import.meta.url), "js"];
  const load = (name) => import(new URL(`${name}.${ext}`, folder).href);
  const { handleSignals } = await load("signals");
  handleSignals();
  const { run } = await load("main");
  process.exitCode = await run(process.argv.slice(2));
}
