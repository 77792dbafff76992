#!/usr/bin/env node
// Plain JavaScript that any Node can read, so that a too old one is told so in a sentence.
import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";

const [major, minor] = process.versions.node.split(".").map(Number);
if (major < 22 || (major === 22 && minor < 12)) {
  console.error(
    `session-context-kit needs Node 22.12 or newer, and this is ${process.versions.node}: please update Node.`,
  );
  process.exitCode = 1;
} else {
  // The repository runs its TypeScript as it is; the package brings it compiled.
  const source = new URL("../src/cli/main.ts", import.meta.url);
  const compiled = new URL("../dist/src/cli/main.js", import.meta.url);
  const main = await import(existsSync(fileURLToPath(source)) ? source.href : compiled.href);
  process.exitCode = await main.run(process.argv.slice(2));
}
