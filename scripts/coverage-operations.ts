// Runs the tests and prints which documented answers they have seen; fails on a hole. With --from FOLDER it runs nothing
// and reads what a run with COVERAGE_FOLDER=FOLDER has recorded.
import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { operations as controlOperations } from "../spec/generated/control-operations.ts";
import { operations as apiOperations } from "../spec/generated/operations.ts";
import { coverageTable } from "./covered/table.ts";

function runTests(folder: string): void {
  const vitest = join(import.meta.dirname, "../node_modules/vitest/vitest.mjs");
  const { status } = spawnSync(process.execPath, [vitest, "run"], {
    stdio: "inherit",
    env: { ...process.env, COVERAGE_FOLDER: folder },
  });
  if (status !== 0) process.exitCode = 1;
}

function report(folder: string): void {
  const seen = new Set(readdirSync(folder).flatMap((file) => readFileSync(join(folder, file), "utf8").split("\n")));
  const { text, holes } = coverageTable([...Object.values(apiOperations), ...Object.values(controlOperations)], seen);
  console.log(text);
  if (holes > 0) process.exitCode = 1;
}

const { from } = parseArgs({ options: { from: { type: "string" } } }).values;
if (from === undefined) {
  const folder = mkdtempSync(join(tmpdir(), "coverage-operations-"));
  try {
    runTests(folder);
    report(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
} else {
  report(from);
}
