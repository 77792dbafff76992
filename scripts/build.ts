// Compiles src/ to dist/, and brings the generated validators along, which are JavaScript already.
import { execFileSync } from "node:child_process";
import { cpSync, readdirSync, rmSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");
const dist = join(root, "dist");

rmSync(dist, { recursive: true, force: true });
execFileSync(
  process.execPath,
  [join(root, "node_modules/typescript/bin/tsc"), "-p", join(root, "tsconfig.build.json")],
  {
    stdio: "inherit",
  },
);
const generated = join(root, "spec/generated");
for (const file of readdirSync(generated)) {
  // Response validators are for tests only.
  if (/\.(js|d\.ts)$/.test(file) && !file.includes("responses"))
    cpSync(join(generated, file), join(dist, "spec/generated", file));
}
