import type { RuleDescription } from "../reports/report.ts";
import { breakingRules } from "./breaking/rules.ts";

const openapi = "https://spec.openapis.org/oas/latest.html";

function entry(text: string, help: string, address: string): RuleDescription {
  return { text, help, address };
}

const reviewed = "Mend the description, or put the difference in the list of reviewed ones with its reason.";

/** The kit's own rules. */
const own: Readonly<Record<string, RuleDescription>> = {
  syntax: entry(
    "The text of a file is read by all readers.",
    "Write it as YAML 1.2 or JSON has it.",
    "https://yaml.org/spec/1.2.2/",
  ),
  version: entry("A description is one of OpenAPI 3.0 to 3.2.", "Convert it first.", `${openapi}#versions`),
  "not-linted": entry(
    "Every rule of the ruleset has looked at a description.",
    "Mend what is wrong with its structure, so that the other rules can run.",
    `${openapi}#schema`,
  ),
  "endless-reference": entry(
    "A reference leads somewhere.",
    "Break the circle of references.",
    `${openapi}#reference-object`,
  ),
  "kit/constraints": entry(
    "Something fits every schema.",
    "Mend the constraints that exclude each other.",
    "https://json-schema.org/draft/2020-12/json-schema-validation",
  ),
  "kit/error-statuses": entry(
    "An operation documents how it refuses.",
    "Document the status, or its range, or except the operation in the ruleset.",
    `${openapi}#responses-object`,
  ),
  "kit/examples": entry(
    "Examples and defaults fit their schemas.",
    "Mend the example or the schema.",
    `${openapi}#example-object`,
  ),
  "kit/formats": entry(
    "A format is not a slip of a known one.",
    "Write the format as it is registered.",
    "https://spec.openapis.org/registry/format/",
  ),
  "kit/parameter-examples": entry(
    "Required parameters have an example.",
    "Give the parameter an example, a default or a list of values.",
    `${openapi}#parameter-object`,
  ),
  "kit/specification": entry("What OpenAPI says in prose holds.", "Write it as the specification asks.", openapi),
  "kit/sunset": entry("x-sunset is a day.", "Write the day as 2027-03-31.", "https://www.rfc-editor.org/rfc/rfc8594"),
  "kit/tags-declared": entry(
    "Tags of operations are declared.",
    "Declare the tag at the top.",
    `${openapi}#tag-object`,
  ),
  "kit/unused-components": entry("Components are used.", "Take the component out.", `${openapi}#components-object`),
  "types/outdated": entry("Generated types are up to date.", "Generate them again.", "https://openapi-ts.dev/"),
  "coverage/undocumented-operation": entry(
    "What was answered is documented.",
    "Document the operation.",
    `${openapi}#paths-object`,
  ),
  "coverage/undocumented-status": entry(
    "What was answered is documented.",
    "Document the status.",
    `${openapi}#responses-object`,
  ),
  "coverage/no-exchange": entry(
    "A recorded run has exchanges.",
    "Record them, or give their files.",
    "https://jsonlines.org/",
  ),
  "coverage/nothing-documented": entry(
    "A description that is covered has operations.",
    "Give the description that the run is of.",
    `${openapi}#paths-object`,
  ),
  "coverage/unreadable": entry("A recorded run is JSON Lines.", "Record it again.", "https://jsonlines.org/"),
  "coverage/unseen-answer": entry(
    "Documented answers occur.",
    "Record an exchange that shows it.",
    `${openapi}#responses-object`,
  ),
  "drift/different": entry("A description says what its reference says.", reviewed, openapi),
  "drift/less": entry("A description says what its reference says.", reviewed, openapi),
  "drift/more": entry("A description says what its reference says.", reviewed, openapi),
  "drift/no-reference": entry("A reference describes operations.", "Give the files that it is in.", openapi),
  "drift/reviewed": entry(
    "The list of reviewed differences says enough.",
    "Give each entry its patterns and a reason.",
    openapi,
  ),
  "drift/stale-review": entry("A reviewed difference is still there.", "Take the entry out.", openapi),
  "accepted/expired": entry("An accepted break has not expired.", "Take the entry out, or set another day.", openapi),
  "accepted/malformed": entry(
    "The list of accepted breaks says enough.",
    "Give each entry a rule, a pattern and a reason.",
    openapi,
  ),
  "accepted/unused": entry("An accepted break is still there.", "Take the entry out.", openapi),
};

const breaking = "Keep what clients rely on, or release it as a break: --accept FILE lists those that are intended.";

/** What a rule is about, what to do, and where one can read on. The linter's rules are described by its maker. */
export function describeRule(rule: string): RuleDescription {
  const [group, name = ""] = rule.split("/");
  if (group === "breaking") {
    const text = Object.entries(breakingRules).find(([key]) => key === name)?.[1] ?? rule;
    return entry(text, breaking, `${openapi}#schema-object`);
  }
  return (
    own[rule] ??
    entry(`The linter's rule ${rule}.`, "See the page of the rule.", `https://redocly.com/docs/cli/rules/oas/${rule}`)
  );
}
