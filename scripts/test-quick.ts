// The loop between two edits: a fast core of tests, and those that a change since the last commit touches, through one door each.
// Slow files are left to `npm test`.
import { execFileSync, spawnSync } from "node:child_process";
import { join } from "node:path";

const root = join(import.meta.dirname, "..");
const vitest = [join(root, "node_modules/vitest/vitest.mjs")];

/** One conformance run through the engine, and the parts that most changes touch. */
const core = [
  "test/tools/conformance/conformance.test.ts",
  "test/engine/store/transact.test.ts",
  "test/engine/options.test.ts",
  "test/engine/override.test.ts",
  "test/scripts/imports.test.ts",
  "test/scripts/names.test.ts",
];

/** Files that start processes, browsers, Prism or Pact, that wait for what takes seconds, or that try thousands of inputs. */
const slow = new RegExp(
  `^(${[
    "contracts",
    "test/(browser|cli|fuzz|model|prism-cli|readme)",
    "test/doors/proxy",
    "test/engine/(control/(provoke|races)|http/any-input|racing-updates)",
    "test/layers/(prism|exchanges/redaction/linear|validation/witness)",
    "test/mocks/(msw/bundle|playwright)",
    "test/scripts/docs",
    "test/tools/(check/catalogue|pact)",
  ].join("|")})`,
);

function touched(): string[] {
  const listed = execFileSync(
    process.execPath,
    [...vitest, "list", "--filesOnly", "--json", "--changed", "--project", "!chromium"],
    {
      cwd: root,
      encoding: "utf8",
      stdio: ["ignore", "pipe", "inherit"],
    },
  );
  return (JSON.parse(listed) as { file: string }[]).map(({ file }) => file.slice(root.length + 1));
}

const changed = touched();
const chosen = [...new Set([...core, ...changed.filter((file) => !slow.test(file))])];
const left = changed.filter((file) => slow.test(file));
const { status } = spawnSync(process.execPath, [...vitest, "run", "--project", "!chromium", ...chosen], {
  cwd: root,
  stdio: "inherit",
  env: { ...process.env, TEST_QUICK: "1" },
});
if (left.length > 0)
  console.log(`Touched, but slow, so left to npm test:\n${left.map((file) => `  ${file}`).join("\n")}`);
process.exitCode = status ?? 1;
