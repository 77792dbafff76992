// Writes the pact files of our own consumers anew.
import { spawnSync } from "node:child_process";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");
const vitest = join(root, "node_modules/vitest/vitest.mjs");
const { status } = spawnSync(process.execPath, [vitest, "run", "contracts", "--typecheck.enabled=false"], {
  cwd: root,
  stdio: "inherit",
  env: { ...process.env, PACT_FOLDER: join(root, "contracts/pacts") },
});
process.exitCode = status ?? 1;
