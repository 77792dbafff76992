// Holds our own API descriptions to everything that `session-context-kit check` can hold one to. Arguments go to it too:
// `npm run check -- --coverage FOLDER`. Breaking changes are looked for since the last release,
// which spec/released/ has, or what CHECK_AGAINST names; those that are intended are in spec/accepted-breaks.yaml.
import { existsSync } from "node:fs";
import { join } from "node:path";
import { run } from "../src/cli/main.ts";

process.chdir(join(import.meta.dirname, ".."));

const passed = process.argv.slice(2);
const reference = "../shared/reference";
const hasReference = existsSync(reference);
if (!hasReference) console.log(`Drift from the public reference is not checked: there is no ${reference}.`);
if (!passed.includes("--coverage")) console.log("Coverage is not checked: npm run coverage:operations records a run.");

const against = process.env["CHECK_AGAINST"];
const earlier =
  against === undefined
    ? "--against spec/released --allow-missing --accept spec/accepted-breaks.yaml"
    : `--against ${against}`;

const shared = `--ruleset spec/house-rules.yaml ${earlier}
  --types-option empty-objects-unknown --types-option immutable --types-option default-non-nullable=false`;

// One run for all: an operation of a reference is missing only where none of our descriptions has it.
const reviewed = hasReference
  ? `--reference ${reference} --reference ${reference}-shop --reviewed spec/reviewed-drift.yaml`
  : "";
const commands = [
  "check spec/root.yaml spec/openapi.yaml spec/control.yaml spec/shop.yaml --ruleset spec/strict.yaml",
  `check spec/root.yaml spec/control.yaml spec/shop.yaml ${shared} ${reviewed}
  --types spec/generated/api.ts --types spec/generated/control.ts --types spec/generated/shop.ts
  ${passed.join(" ")}`,
];
for (const command of commands) {
  const exitCode = await run(command.trim().split(/\s+/));
  if (exitCode !== 0) process.exitCode = exitCode;
}
