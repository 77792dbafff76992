// Builds deliberate faults into copies of the engine, one each, and tells which of them conformance and pacts notice.
// Fails when they notice fewer than 28 of 30, or when they find something wrong with the engine as it is.
import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { type Mutant, mutants } from "./mutants/list.ts";
import type { Verdict } from "./mutants/judge.ts";
import { copyTree, withFault } from "./mutants/tree.ts";
import { shareOut } from "./share-out.ts";

const least = 28;
const workers = 2;

const folder = mkdtempSync(join(tmpdir(), "mutants-"));

/** What the judge needs. */
const parts = ["src", "spec", "contracts", "scripts", "package.json"];

async function judge(tree: string): Promise<Verdict> {
  const judged = await promisify(execFile)(process.execPath, [join(tree, "scripts/mutants/judge.ts")], {
    timeout: 120_000,
    env: { ...process.env, NODE_COMPILE_CACHE: join(folder, "compiled") },
  });
  return JSON.parse(judged.stdout) as Verdict;
}

async function judgeFault(tree: string, fault: Mutant): Promise<Verdict> {
  const file = join(tree, fault.file);
  const source = readFileSync(file, "utf8");
  writeFileSync(file, withFault(tree, fault));
  try {
    return await judge(tree);
  } finally {
    writeFileSync(file, source);
  }
}

function few(found: readonly string[]): string {
  const [first = "nothing", ...more] = found;
  return more.length === 0 ? first : `${first} and ${more.length} more`;
}

try {
  const sound = await judge(copyTree(join(folder, "sound"), parts));
  if (sound.rules.length + sound.interactions.length > 0)
    throw new Error(`The engine itself is not in order: ${[...sound.rules, ...sound.interactions].join(", ")}`);
  const verdicts: Verdict[] = [];
  const trees = Array.from({ length: workers }, (_, worker) => copyTree(join(folder, `worker-${worker}`), parts));
  await shareOut(trees, [...mutants.entries()], async (tree, [at, fault]) => {
    verdicts[at] = await judgeFault(tree, fault);
  });

  const width = Math.max(...mutants.map(({ title }) => title.length));
  console.log(`${"Fault".padEnd(width)}  ${"Rules".padEnd(18)}  Interactions`);
  let noticed = 0;
  for (const [at, { title }] of mutants.entries()) {
    const { rules = [], interactions = [] } = verdicts[at] ?? {};
    const caught = rules.length + interactions.length > 0;
    if (caught) noticed++;
    const columns = `${few(rules).padEnd(18)}  ${few(interactions)}`;
    console.log(`${title.padEnd(width)}  ${caught ? columns : "SURVIVES"}`);
  }
  console.log(`\n${noticed} of ${mutants.length} mutants noticed, ${least} are due`);
  if (noticed < least) process.exitCode = 1;
} finally {
  rmSync(folder, { recursive: true, force: true });
}
