import { statSync } from "node:fs";
import { basename } from "node:path";
import type { CheckOptions } from "../tools/check/check.ts";
import type { ChangelogSection } from "../tools/check/changelog/written.ts";
import { printable } from "../shared/printable.ts";
import type { Check, Report } from "../tools/reports/report.ts";
import type { Command } from "./command.ts";
import { ownFile } from "../shared/files.ts";
import { peer } from "../shared/peer.ts";
import { isUrl } from "../shared/remote.ts";
import { readChangelogs, writeChangelogs } from "./inputs/changelog.ts";
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
    help: "find breaking changes since another version: a FILE, a FOLDER with files of the same names, or git:REF for the same file at a commit, branch or tag (git:REF:PATH where it was called PATH)",
  },
  "allow-missing": {
    type: "boolean",
    help: "with --against FOLDER or git:REF: a description that does not exist there is new, and not reported",
  },
  accept: {
    type: "string",
    value: "FILE",
    help: "with --against: the breaking changes that are intended, each with its reason and the day until which it is accepted",
  },
  changelog: {
    type: "strings",
    value: "NAME[=FILE]",
    help: "with --against: write what was added, changed, deprecated and removed, as markdown or json, to FILE or to standard output",
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
  "coverage-threshold": {
    type: "string",
    value: "PERCENT",
    help: "with --coverage: how many of the documented answers have to be seen (default: 100)",
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
  baseline: {
    type: "string",
    value: "FILE",
    help: "leave out the findings that this file knows; breaking changes are accepted with --accept",
  },
  "update-baseline": { type: "boolean", help: "write the findings to the file of --baseline" },
  "fail-on": {
    type: "string",
    value: "SEVERITY",
    help: "exit with 1 from this severity on: error, or warning (default)",
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
    const failOn = oneOf("fail-on", values["fail-on"] ?? "warning", ["error", "warning"]);
    const changelogs = readChangelogs(values.changelog ?? [], outputs);
    const { checks, describeRule, sections } = await runChecks(options);
    const failing = checks.some(({ findings }) =>
      findings.some(({ severity }) => severity === "error" || failOn === "warning"),
    );
    writeReport({ title: "session-context-kit check", checks, success: !failing, describeRule }, outputs);
    if (changelogs.length > 0) await writeChangelogs(sections, changelogs, outputs);
    return failing ? 1 : 0;
  },
};

/** Loads the checks, and runs them. The linter is a peer: only who checks API descriptions has to have it. */
async function runChecks(
  options: CheckOptions,
): Promise<{ checks: Check[]; describeRule: NonNullable<Report["describeRule"]>; sections: ChangelogSection[] }> {
  await peer("@redocly/openapi-core", () => import("@redocly/openapi-core"));
  const { check } = await import("../tools/check/check.ts");
  const { describeRule } = await import("../tools/check/rules.ts");
  const { show, clear } = progress();
  try {
    const sections: ChangelogSection[] = [];
    const checks = await check({ ...options, onStep: show, onChangelog: (section) => sections.push(section) });
    return { checks, describeRule, sections };
  } finally {
    clear();
  }
}

/** What is being done, on one line of a terminal; nothing where standard error is none. */
function progress(): { show: (step: string) => void; clear: () => void } {
  if (!process.stderr.isTTY) return { show: () => undefined, clear: () => undefined };
  return { show: (step) => writeLine(fitting(`${printable(step)} …`)), clear: () => writeLine("") };
}

/** What was wrapped could not be written over. A terminal that does not know its width says 0. */
function fitting(text: string): string {
  const { columns } = process.stderr;
  return columns === 0 || text.length < columns ? text : `${text.slice(0, columns - 2)}…`;
}

/** Writes over the line that the terminal is on. */
function writeLine(text: string): void {
  process.stderr.write(`\r\u001B[K${text}`);
}

function readOptions(values: FlagValues<typeof flags>, specs: readonly string[]): CheckOptions {
  const { against, accept, baseline, types, coverage, reference, reviewed } = values;
  const threshold = readThreshold(values["coverage-threshold"]);
  for (const spec of specs) if (!isUrl(spec)) mustBeFile("OpenAPI document", spec, "SPEC_UNREADABLE");
  for (const path of coverage ?? []) mustBeReadable("recording", path);
  for (const path of reference ?? []) mustBeReadable("OpenAPI document", path, "SPEC_UNREADABLE");
  for (const file of types ?? []) mustBeFile("file of types", file);
  if (values.ruleset !== undefined) mustBeFile("ruleset", values.ruleset);
  if (reviewed !== undefined) mustBeFile("list of reviewed differences", reviewed);
  if (reviewed !== undefined && reference === undefined) throw new UsageError("--reviewed goes with --reference");
  if (values["allow-missing"] === true && against === undefined)
    throw new UsageError("--allow-missing goes with --against git:REF or a folder");
  if (values.changelog !== undefined && against === undefined) throw new UsageError("--changelog goes with --against");
  if (accept !== undefined && against === undefined) throw new UsageError("--accept goes with --against");
  if (accept !== undefined) mustBeFile("list of accepted breaks", accept);
  if (values["update-baseline"] === true && baseline === undefined)
    throw new UsageError("--update-baseline goes with --baseline FILE");
  if (baseline !== undefined && values["update-baseline"] !== true) mustBeFile("baseline", baseline);
  if (values["coverage-threshold"] !== undefined && coverage === undefined)
    throw new UsageError("--coverage-threshold goes with --coverage");
  if (types !== undefined && types.length !== specs.length)
    throw new UsageError(`--types is given once for each description: ${types.length} for ${specs.length}`);
  if (types === undefined && values["types-option"] !== undefined)
    throw new UsageError("--types-option goes with --types");
  return {
    specs,
    today: new Date().toISOString().slice(0, 10),
    ruleset: values.ruleset ?? ownFile("spec/ruleset.yaml"),
    ...(against === undefined ? {} : { against: readAgainst(against, specs, values["allow-missing"] === true) }),
    ...(types === undefined ? {} : { types: { files: types, options: readTypesOptions(values["types-option"]) } }),
    ...(accept === undefined ? {} : { accept }),
    ...(coverage === undefined ? {} : { coverage }),
    ...(threshold === undefined ? {} : { coverageThreshold: threshold }),
    ...(baseline === undefined ? {} : { baseline: { file: baseline, update: values["update-baseline"] === true } }),
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
  if (!isUrl(text) && isFolder(text)) {
    const names = [...new Set(specs)].map((spec) => basename(spec));
    const twice = names.find((name, index) => names.indexOf(name) !== index);
    if (twice !== undefined)
      throw new UsageError(`--against FOLDER knows descriptions by their names, and two are called ${twice}`);
    return { folder: text, allowMissing };
  }
  if (allowMissing) throw new UsageError("--allow-missing goes with --against git:REF or a folder");
  if (!isUrl(text)) mustBeFile("OpenAPI document", text, "SPEC_UNREADABLE");
  if (specs.length > 1) throw new UsageError("--against FILE goes with one description only; git:REF goes with many");
  return { file: text };
}

function isFolder(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

function readThreshold(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const percent = Number(text.replace(/%$/, ""));
  if (text.trim() === "" || Number.isNaN(percent) || percent < 0 || percent > 100)
    throw new UsageError("--coverage-threshold takes percents, from 0 to 100");
  return percent;
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
