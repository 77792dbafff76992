// The loop between two edits: a fast core of tests, and those that a change since the last commit touches, through one door each.
// Slow files are left to `npm test`.
import { execFileSync, spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
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

/** Files, and folders of them, that start processes, browsers, Prism or Pact, that wait for what takes seconds, or that try thousands of inputs. */
const slow = [
  "contracts/",
  "test/browser/",
  "test/cli/",
  "test/doors/proxy/",
  "test/doors/redirect.test.ts",
  "test/engine/control/closed-tenants.test.ts",
  "test/engine/control/provoke.test.ts",
  "test/engine/control/races.test.ts",
  "test/engine/control/state.test.ts",
  "test/engine/control/strict.test.ts",
  "test/engine/exchanges/redaction/linear.test.ts",
  "test/engine/fault-effects.test.ts",
  "test/engine/http/any-input.test.ts",
  "test/engine/http/request-schemas.test.ts",
  "test/engine/input-fields/",
  "test/engine/operations/coverage-refusals.test.ts",
  "test/engine/operations/customer/refusals.test.ts",
  "test/engine/racing-updates.test.ts",
  "test/engine/store/file-storage.test.ts",
  "test/engine/store/model.test.ts",
  "test/engine/store/state-files.test.ts",
  "test/engine/sweep.test.ts",
  "test/fuzz/",
  "test/layers/prism/",
  "test/layers/validation/contract.test.ts",
  "test/layers/validation/validated.test.ts",
  "test/layers/validation/witness.test.ts",
  "test/mocks/msw/bundle.test.ts",
  "test/mocks/playwright/",
  "test/mocks/vitest/",
  "test/model/",
  "test/prism-cli/",
  "test/readme.test.ts",
  "test/scripts/docs.test.ts",
  "test/tools/check/breaking/form-parts.test.ts",
  "test/tools/check/breaking/inheritance.test.ts",
  "test/tools/check/breaking/meaning-kept.test.ts",
  "test/tools/check/breaking/recursion.test.ts",
  "test/tools/check/breaking/rewritten.test.ts",
  "test/tools/check/catalogue/",
  "test/tools/conformance/slow-machine.test.ts",
  "test/tools/pact/",
];
const gone = slow.filter((path) => !existsSync(join(root, path)));
if (gone.length > 0) throw new Error(`scripts/test-quick.ts names what is gone: ${gone.join(", ")}`);

const isSlow = (file: string): boolean => slow.some((path) => file.startsWith(path));

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
const chosen = [...new Set([...core, ...changed.filter((file) => !isSlow(file))])];
const left = changed.filter((file) => isSlow(file));
const { status } = spawnSync(process.execPath, [...vitest, "run", "--project", "!chromium", ...chosen], {
  cwd: root,
  stdio: "inherit",
  env: { ...process.env, TEST_QUICK: "1" },
});
if (left.length > 0)
  console.log(`Touched, but slow, so left to npm test:\n${left.map((file) => `  ${file}`).join("\n")}`);
process.exitCode = status ?? 1;
