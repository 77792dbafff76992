// Runs everything that CI runs after `npm ci`, and prints the time of each step. A step that fails does not stop the others.
import { type ChildProcess, spawn } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");
const answers = mkdtempSync(join(tmpdir(), "answers-"));
const results = join(answers, "test-results.json");

type Print = (text: string) => void;

interface Step {
  readonly name: string;
  /** Resolves with whether it passed. What it has to say it prints, or says to `print` where others run beside it. */
  readonly run: (print?: Print) => Promise<boolean>;
}

const script = (name: string): Step => ({ name, run: (print) => npm([name], {}, print) });

/** One after the other; the lists of one row run side by side, since none of them keeps both cores busy. */
const rows: readonly (readonly (readonly Step[])[])[] = [
  [[{ name: "npm start", run: servesWithNpmStart }]],
  [["lint", "types", "format:check", "unused", "docs:check"].map(script), [script("package:check")]],
  [[{ name: "test", run: runTests }]],
  [[{ name: "check", run: () => npm(["check", "--", "--coverage", answers]) }]],
  [[{ name: "witness", run: witness }]],
  [[script("mutants")], [script("strange")]],
];

const times: { readonly name: string; readonly seconds: string; readonly outcome: "failed" | "passed" }[] = [];
for (const lists of rows)
  await Promise.all(
    lists.map(async (steps) => {
      for (const step of steps) await runStep(step, lists.length > 1);
    }),
  );
console.log("== time of each step");
for (const { name, seconds, outcome } of times) console.log(`${seconds} s  ${outcome}  ${name}`);
const counts = testCounts();
if (counts !== undefined) console.log(`${counts.passed} passed, ${counts.failed} failed`);
rmSync(answers, { recursive: true });
process.exitCode = times.every(({ outcome }) => outcome === "passed") ? 0 : 1;

/** Runs a step. What it prints comes at once, or, where others run beside it, when it has ended. */
async function runStep({ name, run }: Step, hasNeighbours: boolean): Promise<void> {
  const started = performance.now();
  const head = `== ${name}`;
  let said = "";
  if (!hasNeighbours) console.log(head);
  const outcome = (await run(hasNeighbours ? (text) => (said += text) : undefined)) ? "passed" : "failed";
  if (hasNeighbours) console.log(`${head}\n${said.trimEnd()}`);
  times.push({ name, seconds: ((performance.now() - started) / 1000).toFixed(1).padStart(6), outcome });
}

/** Runs an npm script, with what it prints. */
async function npm(args: readonly string[], env: NodeJS.ProcessEnv = {}, print?: Print): Promise<boolean> {
  const child = spawn("npm", ["run", "--silent", ...args], {
    cwd: root,
    stdio: print === undefined ? "inherit" : ["ignore", "pipe", "pipe"],
    env: { ...process.env, ...env },
  });
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding("utf8").on("data", (text: string) => print?.(text));
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
    child.once("close", resolve);
    // A process that it leaves behind may keep the output open.
    child.once("exit", (code) => setTimeout(resolve, 2000, code));
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
