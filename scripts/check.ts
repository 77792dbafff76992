// Holds our own API descriptions to everything that `session-context-kit check` can hold one to. Arguments go to it too:
// `npm run check -- --coverage FOLDER`. Breaking changes are looked for since the last release, or what CHECK_AGAINST names.
import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { run } from "../src/cli/main.ts";

process.chdir(join(import.meta.dirname, ".."));

/** The last tag of a version, or what was committed last as long as there is none. */
function lastRelease(): string {
  const { stdout, status } = spawnSync("git", ["describe", "--tags", "--abbrev=0", "--match=v*"], { encoding: "utf8" });
  if (status === 0) return `git:${stdout.trim()}`;
  console.log("There is no release yet: breaking changes are looked for since the last commit only.");
  return "git:HEAD";
}

const passed = process.argv.slice(2);
const reference = "../shared/reference";
const hasReference = existsSync(reference);
if (!hasReference) console.log(`Drift from the public reference is not checked: there is no ${reference}.`);
if (!passed.includes("--coverage")) console.log("Coverage is not checked: npm run coverage:operations records a run.");

const command = `
  check spec/root.yaml spec/control.yaml
  --ruleset spec/house-rules.yaml
  --types spec/generated/api.ts --types spec/generated/control.ts
  --types-option empty-objects-unknown --types-option immutable --types-option default-non-nullable=false
  --against ${process.env["CHECK_AGAINST"] ?? lastRelease()}
  ${hasReference ? `--reference ${reference} --reviewed spec/reviewed-drift.yaml` : ""}
`;
process.exitCode = await run([...command.trim().split(/\s+/), ...passed]);
