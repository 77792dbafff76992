import { writeFileSync } from "node:fs";
import { type Profile, profiles } from "../engine/domain/switches.ts";
import { messageOf } from "../shared/errors.ts";
import { createKit } from "../engine/kit.ts";
import { compareWithSpec } from "../tools/pact/comparison/compare.ts";
import { type ReportFormat, reports } from "../tools/pact/report/reports.ts";
import { type InteractionResult, isFailure } from "../tools/pact/verification/result.ts";
import { type PactSource, readPacts } from "../tools/pact/verification/sources.ts";
import { verify as verifyPacts } from "../tools/pact/verification/verify.ts";
import { startServer } from "../doors/server/server.ts";
import type { Command } from "./command.ts";
import { type Flags, oneOf, readArguments, UsageError, type FlagValues } from "./flags.ts";

const formats = Object.keys(reports) as ReportFormat[];

const flags = {
  "base-url": {
    type: "string",
    value: "URL",
    help: "the provider; without it the mock itself, started for the occasion",
  },
  "state-url": {
    type: "string",
    value: "URL",
    help: "the provider's state-change endpoint (the scenarios of a mock at --base-url: URL/__kit/scenarios)",
  },
  profile: {
    type: "strings",
    value: "PROFILE",
    help: "tutorial (default), reference or eager: the profile of the mock; may be repeated",
  },
  spec: { type: "boolean", help: "compare the pacts with the kit's OpenAPI document, and ask no provider" },
  openapi: {
    type: "string",
    value: "FILE",
    help: "compare the pacts with this OpenAPI document, YAML or JSON, instead",
  },
  format: {
    type: "strings",
    value: "NAME[=FILE]",
    help: `${formats.join(", ")}, to a file or to standard output (pretty); may be repeated`,
  },
  verbose: { type: "boolean", help: "show what Pact's verifier says, on standard error" },
} as const satisfies Flags;

/** Verifies pacts against the mock, a provider, or the specification. */
export const verifyCommand: Command = {
  summary: "verify pacts (files, folders, URLs) against the mock, a provider, or the specification",
  flags,
  async run(argv) {
    const { values, positionals } = readArguments(argv, flags, "pact");
    const write = readReports(values.format ?? ["pretty"]);
    const tryThem = readProvider(values);
    if (positionals.length === 0) throw new UsageError("Say which pacts: a file, a folder, or a URL");
    const pacts: PactSource[] = [];
    for (const place of positionals) pacts.push(...(await readPacts(place, process.env["PACT_BROKER_TOKEN"])));
    const results = await tryThem(pacts);
    write(results);
    return results.some(isFailure) ? 1 : 0;
  },
};

type Try = (pacts: readonly PactSource[]) => Promise<InteractionResult[]>;

function readProvider(values: FlagValues<typeof flags>): Try {
  const names = Object.keys(profiles) as Profile[];
  const chosen = (values.profile ?? []).map((name) => oneOf("profile", name, names) ?? "tutorial");
  const baseUrl = readUrl("base-url", values["base-url"]);
  const stateUrl = readUrl("state-url", values["state-url"]);
  const verbose = values.verbose === true;
  if (values.spec === true || values.openapi !== undefined) {
    if (baseUrl !== undefined || stateUrl !== undefined || chosen.length > 0)
      throw new UsageError("--spec and --openapi ask no provider: leave --base-url, --state-url and --profile out");
    return (pacts) => compareWithSpec(pacts, values.openapi);
  }
  if (baseUrl === undefined) {
    if (stateUrl !== undefined) throw new UsageError("--state-url goes with --base-url");
    return async (pacts) => {
      const results: InteractionResult[] = [];
      for (const profile of chosen.length > 0 ? chosen : (["tutorial"] as const))
        results.push(...(await onMock(profile, pacts, verbose)));
      return results;
    };
  }
  if (chosen.length > 0) throw new UsageError("--profile is the mock's own: leave --base-url out");
  return (pacts) =>
    verifyPacts({ pacts, baseUrl, on: baseUrl, verbose, ...(stateUrl === undefined ? {} : { stateUrl }) });
}

function readUrl(name: string, text: string | undefined): string | undefined {
  if (text === undefined) return undefined;
  if (!URL.canParse(text) || !/^https?:$/.test(new URL(text).protocol))
    throw new UsageError(`--${name} takes an http or https URL, not ${text}`);
  return text.replace(/\/+$/, "");
}

/** Verifies on a mock of that profile, on a free port for as long as it takes. */
async function onMock(profile: Profile, pacts: readonly PactSource[], verbose: boolean): Promise<InteractionResult[]> {
  const kit = createKit({ profile });
  const server = await startServer(kit, { port: 0 });
  try {
    return await verifyPacts({ pacts, baseUrl: server.url, on: `the mock, ${profile} profile`, verbose });
  } finally {
    await server.close();
    await kit.close();
  }
}

function readReports(wanted: readonly string[]): (results: readonly InteractionResult[]) => void {
  const chosen = wanted.map((text) => {
    const [format = "", ...file] = text.split("=");
    return { format: oneOf("format", format, formats) ?? "pretty", file: file.join("=") };
  });
  if (chosen.filter(({ file }) => file === "").length > 1)
    throw new UsageError(
      "Only one --format can go to standard output: name a file for the others, as junit=results.xml",
    );
  return (results) => {
    for (const { format, file } of chosen) {
      const text = `${reports[format](results)}\n`;
      if (file === "") process.stdout.write(text);
      else save(file, text);
    }
  };
}

function save(file: string, text: string): void {
  try {
    writeFileSync(file, text);
  } catch (error) {
    throw new Error(`Cannot write the report ${file}: ${messageOf(error)}`, { cause: error });
  }
}
