import type { CheckOptions } from "../tools/check/check.ts";
import { type Check, findingsOf, type Report } from "../tools/reports/report.ts";
import type { Command } from "./command.ts";
import { ownFile } from "../shared/files.ts";
import { peer } from "../shared/peer.ts";
import { mustBeFile, mustBeReadable } from "./inputs/file.ts";
import { formatFlag, readFormats, writeReport } from "./inputs/format.ts";
import { type Flags, oneOf, readArguments, UsageError, type FlagValues } from "./flags.ts";

const flags = {
  ruleset: {
    type: "string",
    value: "FILE",
    help: "a ruleset of Redocly's, instead of ours; it may use our rules (kit/…)",
  },
  against: {
    type: "string",
    value: "VERSION",
    help: "find breaking changes since another version: a FILE, or git:REF for the same file at a commit, branch or tag (git:REF:PATH where it was called PATH)",
  },
  "allow-missing": {
    type: "boolean",
    help: "with --against git:REF: a description that is not there is new, and no finding",
  },
  types: {
    type: "strings",
    value: "FILE",
    help: "hold a file of types to what openapi-typescript makes of the description; one for each, in their order",
  },
  "types-option": {
    type: "strings",
    value: "NAME",
    help: "a flag of openapi-typescript that FILE was made with, as immutable or default-non-nullable=false",
  },
  coverage: {
    type: "strings",
    value: "PATH",
    help: "find documented answers that no recorded exchange shows: JSON Lines, or a folder of .jsonl files",
  },
  reference: {
    type: "strings",
    value: "PATH",
    help: "find where the description drifts from another one of the same API: a file or a folder of them",
  },
  reviewed: {
    type: "string",
    value: "FILE",
    help: "the differences from the reference that are known, each with its reason",
  },
  format: formatFlag,
} as const satisfies Flags;

/** Holds API descriptions to everything that can be checked without a running server. */
export const checkCommand: Command = {
  summary: "check API descriptions: schema, examples, error statuses, lint, breaking changes, types, coverage, drift",
  flags,
  async run(argv) {
    const { values, positionals } = readArguments(argv, flags, "spec");
    const outputs = readFormats(values.format);
    const options = readOptions(values, positionals.length === 0 ? [ownFile("spec/openapi.yaml")] : positionals);
    const report: Report = { title: "session-context-kit check", checks: await runChecks(options) };
    writeReport(report, outputs);
    return findingsOf(report).length > 0 ? 1 : 0;
  },
};

/** Loads the checks, and runs them. The linter is a peer: only who checks API descriptions has to have it. */
async function runChecks(options: CheckOptions): Promise<Check[]> {
  await peer("@redocly/openapi-core", () => import("@redocly/openapi-core"));
  const { check } = await import("../tools/check/check.ts");
  return check(options);
}

function readOptions(values: FlagValues<typeof flags>, specs: readonly string[]): CheckOptions {
  const { against, types, coverage, reference, reviewed } = values;
  for (const spec of specs) mustBeFile("OpenAPI document", spec, "SPEC_UNREADABLE");
  for (const path of coverage ?? []) mustBeReadable("recording", path);
  for (const path of reference ?? []) mustBeReadable("OpenAPI document", path, "SPEC_UNREADABLE");
  for (const file of types ?? []) mustBeFile("file of types", file);
  if (values.ruleset !== undefined) mustBeFile("ruleset", values.ruleset);
  if (reviewed !== undefined) mustBeFile("list of reviewed differences", reviewed);
  if (reviewed !== undefined && reference === undefined) throw new UsageError("--reviewed goes with --reference");
  if (values["allow-missing"] === true && against === undefined)
    throw new UsageError("--allow-missing goes with --against git:REF");
  if (types !== undefined && types.length !== specs.length)
    throw new UsageError(`--types is given once for each description: ${types.length} for ${specs.length}`);
  if (types === undefined && values["types-option"] !== undefined)
    throw new UsageError("--types-option goes with --types");
  return {
    specs,
    ruleset: values.ruleset ?? ownFile("spec/ruleset.yaml"),
    ...(against === undefined ? {} : { against: readAgainst(against, specs, values["allow-missing"] === true) }),
    ...(types === undefined ? {} : { types: { files: types, options: readTypesOptions(values["types-option"]) } }),
    ...(coverage === undefined ? {} : { coverage }),
    ...(reference === undefined ? {} : { reference: { references: reference, reviewed } }),
  };
}

function readAgainst(
  text: string,
  specs: readonly string[],
  allowMissing: boolean,
): NonNullable<CheckOptions["against"]> {
  if (text.startsWith("git:")) {
    const [git = "", ...rest] = text.slice("git:".length).split(":");
    // Git would take it for one of its own flags.
    if (git === "" || git.startsWith("-")) throw new UsageError("--against git:REF takes a commit, a branch or a tag");
    if (rest.length === 0) return { git, allowMissing };
    if (specs.length > 1)
      throw new UsageError("--against git:REF:PATH goes with one description only; git:REF goes with many");
    return { git, path: rest.join(":"), allowMissing };
  }
  if (allowMissing) throw new UsageError("--allow-missing goes with --against git:REF");
  mustBeFile("OpenAPI document", text, "SPEC_UNREADABLE");
  if (specs.length > 1) throw new UsageError("--against FILE goes with one description only; git:REF goes with many");
  return { file: text };
}

/** The flags of openapi-typescript that shape what it writes. */
const typesFlags = [
  "additional-properties",
  "alphabetize",
  "array-length",
  "conditional-enums",
  "dedupe-enums",
  "default-non-nullable",
  "empty-objects-unknown",
  "enum",
  "enum-values",
  "exclude-deprecated",
  "export-type",
  "generate-path-params",
  "immutable",
  "make-paths-enum",
  "path-params-as-types",
  "properties-required-by-default",
  "root-types",
  "root-types-keep-casing",
  "root-types-no-schema-prefix",
];

/** `default-non-nullable=false` as openapi-typescript's own option. */
function readTypesOptions(words: readonly string[] = []): Record<string, boolean> {
  return Object.fromEntries(
    words.map((word) => {
      const [flag = "", value = "true"] = word.split("=");
      const name = oneOf("types-option", flag, typesFlags) ?? "";
      const isOn = oneOf(`types-option ${name}=`, value, ["true", "false"]) === "true";
      return [name.replaceAll(/-(\w)/g, (_, letter: string) => letter.toUpperCase()), isOn];
    }),
  );
}
