// Fails on an import that the allow list of its folder does not have: which wing may know which.
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { refusedImports } from "./imports/check.ts";
import { rooms } from "./imports/rooms.ts";

const root = join(import.meta.dirname, "..");
const files = globSync(["src/**/*.{ts,tsx}", "mocks/**/*.ts"], { cwd: root })
  .toSorted()
  .map((path) => ({ path, text: readFileSync(join(root, path), "utf8") }));
const refused = refusedImports(files, rooms);
for (const line of refused) console.log(line);
process.exitCode = refused.length === 0 ? 0 : 1;
