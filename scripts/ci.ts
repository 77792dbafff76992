// Runs everything that CI runs after `npm ci`, and prints the time of each step. A step that fails does not stop the others.
import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");
const answers = mkdtempSync(join(tmpdir(), "answers-"));
const results = join(answers, "test-results.json");

type Step = readonly [name: string, run: () => Promise<boolean>];

const steps: readonly Step[] = [
  ["npm start", servesWithNpmStart],
  ...["lint", "types", "format:check", "unused", "docs:check", "package:check"].map((script): Step => [
    script,
    () => npm([script]),
  ]),
  ["test", runTests],
  ["check", () => npm(["check", "--", "--coverage", answers])],
  ["witness", witness],
  ["mutants", () => npm(["mutants"])],
  ["strange", () => npm(["strange"])],
];

const rows: { name: string; seconds: string; outcome: "failed" | "passed" }[] = [];
for (const [name, run] of steps) {
  console.log(`== ${name}`);
  const started = performance.now();
  const outcome = (await run()) ? "passed" : "failed";
  rows.push({ name, seconds: ((performance.now() - started) / 1000).toFixed(1).padStart(6), outcome });
}
console.log("== time of each step");
for (const { name, seconds, outcome } of rows) console.log(`${seconds} s  ${outcome}  ${name}`);
const counts = testCounts();
if (counts !== undefined) console.log(`${counts.passed} passed, ${counts.failed} failed`);
rmSync(answers, { recursive: true });
process.exitCode = rows.every(({ outcome }) => outcome === "passed") ? 0 : 1;

/** Runs an npm script, with what it prints. */
async function npm(args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<boolean> {
  const child = spawn("npm", ["run", "--silent", ...args], {
    cwd: root,
    stdio: "inherit",
    env: { ...process.env, ...env },
  });
  return (await exitCode(child)) === 0;
}

/** Everything that the tests have seen, judged in two ways. */
async function witness(): Promise<boolean> {
  const script = join(root, "scripts/witness.ts");
  return (await exitCode(spawn(process.execPath, [script, answers], { cwd: root, stdio: "inherit" }))) === 0;
}

function exitCode(child: ChildProcess): Promise<number | null> {
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", resolve);
  });
}

/** What a newcomer does first. */
async function servesWithNpmStart(): Promise<boolean> {
  const child = spawn("npm", ["start", "--silent", "--", "--port", "0", "--memory"], {
    cwd: root,
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = exitCode(child);
  let printed = "";
  const url = await new Promise<string | undefined>((resolve) => {
    child.stdout?.on("data", (chunk: Buffer) => {
      printed += chunk.toString();
      const found = /http:\/\/[\d.]+:\d+/.exec(printed);
      if (found !== null) resolve(found[0]);
    });
    void ended.then(() => resolve(undefined));
  });
  const isUp = url !== undefined && (await fetch(`${url}/__kit/health`)).ok;
  child.kill("SIGTERM");
  await ended;
  if (!isUp) console.error(`npm start did not serve: ${printed}`);
  return isUp;
}

/** A test that is skipped counts as failed. */
async function runTests(): Promise<boolean> {
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${results}`];
  const passed = await npm(["test", "--", ...reporters], { COVERAGE_FOLDER: answers, THOROUGH: "1" });
  const screenshots = join(root, "artifacts/screenshots");
  if (existsSync(screenshots)) console.log(`Screenshots: ${readdirSync(screenshots).join(", ")}`);
  const skipped = testCounts()?.skipped ?? 0;
  if (skipped > 0) console.error(`Tests were skipped: ${skipped}`);
  return passed && skipped === 0;
}

function testCounts(): { readonly passed: number; readonly failed: number; readonly skipped: number } | undefined {
  if (!existsSync(results)) return undefined;
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, success } = JSON.parse(
    readFileSync(results, "utf8"),
  ) as Record<string, number> & { success: boolean };
  return {
    passed: numPassedTests ?? 0,
    failed: numFailedTests || (success ? 0 : 1),
    skipped: (numPendingTests ?? 0) + (numTodoTests ?? 0),
  };
}
