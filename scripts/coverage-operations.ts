// Runs the tests, finds the documented answers that none of them has seen, and lets Prism judge what they have seen.
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");
const folder = mkdtempSync(join(tmpdir(), "coverage-operations-"));

function succeeds(script: string, ...args: string[]): boolean {
  const { status } = spawnSync(process.execPath, [join(root, script), ...args], {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, COVERAGE_FOLDER: folder },
  });
  return status === 0;
}

try {
  const tested = succeeds("node_modules/vitest/vitest.mjs", "run");
  const covered = succeeds("scripts/check.ts", "--coverage", folder);
  const agreed = succeeds("scripts/witness.ts", folder);
  if (!tested || !covered || !agreed) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
