// Builds deliberate faults into copies of the verification, the recordings and the storage, one each, and tells which of them
// their tests notice. Fails unless they notice every one, or when a test fails without a fault.
import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { shareOut } from "../share-out.ts";
import { testedFaults } from "./tested.ts";
import { copyTree, type TestedFault, withFault } from "./tree.ts";

// More than cores: a fault may make a test wait.
const workers = 3;
const folder = mkdtempSync(join(tmpdir(), "mutants-"));
const parts = ["src", "spec", "mocks", "test", "scripts", "package.json", "tsconfig.json"];

const env = {
  ...process.env,
  // Sequences of the model of the store: more than in `npm test`, since some faults need rare ones.
  MODEL_RUNS: "150",
  // A hundred runs load the same libraries.
  NODE_COMPILE_CACHE: join(folder, "compiled"),
};

type Ended = { readonly passed: boolean; readonly output: string };

function runTests(tree: string, files: readonly string[], only?: string): Promise<Ended> {
  const vitest = join(tree, "node_modules/vitest/vitest.mjs");
  // Not in threads: a fault that closes a file twice would close one of Vitest's.
  const flags = ["--bail", "1", "--maxWorkers", "1", "--reporter", "dot"];
  const args = [vitest, "run", ...flags, ...files, ...(only === undefined ? [] : ["-t", only])];
  return new Promise((resolve) => {
    execFile(process.execPath, args, { cwd: tree, timeout: 120_000, env }, (error, stdout, stderr) => {
      resolve({ passed: error === null, output: stdout + stderr });
    });
  });
}

/** Whether the fault's tests fail, and not for lack of a test. */
async function isNoticed(tree: string, fault: TestedFault): Promise<boolean> {
  const file = join(tree, fault.file);
  const source = readFileSync(file, "utf8");
  writeFileSync(file, withFault(tree, fault));
  try {
    const { passed, output } = await runTests(tree, [fault.test], fault.only);
    if (!passed && !/AssertionError|Failed Tests/.test(output)) throw new Error(`"${fault.title}": ${output}`);
    if (passed && !/\d passed/.test(output)) throw new Error(`"${fault.title}": no test is called ${fault.only}`);
    return !passed;
  } finally {
    writeFileSync(file, source);
  }
}

/** Runs a test file's tests for its faults without any: they have to pass. */
async function mustPassWithoutFault(tree: string, test: string): Promise<void> {
  const names = testedFaults.flatMap((fault) => (fault.test === test ? (fault.only ?? ".") : []));
  const sound = await runTests(tree, [test], names.includes(".") ? undefined : names.join("|"));
  if (!sound.passed) throw new Error(`Without a fault, ${test} fails: ${sound.output}`);
}

try {
  const trees = Array.from({ length: workers }, (_, at) => copyTree(join(folder, String(at)), parts));
  // The repository's own configuration builds the package first, which these tests do not need.
  for (const tree of trees)
    writeFileSync(join(tree, "vitest.config.ts"), "export default { test: { testTimeout: 60_000 } };");
  const [first = ""] = trees;
  for (const fault of testedFaults) withFault(first, fault);
  await shareOut(trees, [...new Set(testedFaults.map(({ test }) => test))], mustPassWithoutFault);
  const noticed: boolean[] = [];
  await shareOut(trees, [...testedFaults.entries()], async (tree, [at, fault]) => {
    noticed[at] = await isNoticed(tree, fault);
  });
  for (const [at, { title, test }] of testedFaults.entries())
    console.log(`${title.padEnd(60)}  ${noticed[at] === true ? test : "SURVIVES"}`);
  const count = noticed.filter(Boolean).length;
  console.log(`\n${count} of ${testedFaults.length} faults noticed by tests, all are due`);
  if (count < testedFaults.length) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
