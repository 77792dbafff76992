import { type Profile, profiles } from "../engine/domain/switches.ts";
import { parseJson } from "../shared/json.ts";
import type { Access } from "../tools/pact/source/download.ts";
import { verifyReport } from "../tools/pact/verify.ts";
import type { VerifyOptions } from "../tools/pact/verify-options.ts";
import { succeeds } from "../tools/reports/report.ts";
import type { Command } from "./command.ts";
import { formatFlag, readFormats, writeReport } from "./inputs/format.ts";
import { prefixOf, readBaseUrl, readUrl } from "./inputs/url.ts";
import { type Flags, oneOf, readArguments, UsageError, type FlagValues, wholeNumber } from "./flags.ts";
import { readHeaders } from "./inputs/header.ts";

const flags = {
  "base-url": {
    type: "string",
    value: "URL",
    help: "the provider; without it the mock itself, started temporarily",
  },
  "state-url": {
    type: "string",
    value: "URL",
    help: "the provider's state-change endpoint (the scenarios of a mock at --base-url: URL/__kit/scenarios)",
  },
  "message-url": {
    type: "string",
    value: "URL",
    help: "where the provider is asked for its messages; without it they are not tried",
  },
  header: {
    type: "strings",
    value: "NAME: VALUE",
    help: "a header that every request to the provider has besides its own; may be repeated",
  },
  timeout: {
    type: "string",
    value: "MS",
    help: "how long a request, or the change of a state, may take, in milliseconds (30000)",
  },
  profile: {
    type: "strings",
    value: "PROFILE",
    help: "tutorial (default), reference or eager: the profile of the mock; may be repeated",
  },
  spec: { type: "boolean", help: "compare the pacts with the kit's OpenAPI document, and ask no provider" },
  openapi: {
    type: "strings",
    value: "FILE",
    help: "compare the pacts with this OpenAPI document, YAML or JSON, instead; may be repeated",
  },
  asyncapi: { type: "strings", value: "FILE", help: "compare messages with this AsyncAPI document; may be repeated" },
  consumer: { type: "strings", value: "NAME", help: "only the pacts of this consumer; may be repeated" },
  description: {
    type: "strings",
    value: "TEXT",
    help: "only interactions whose description contains this; may be repeated",
  },
  state: {
    type: "strings",
    value: "TEXT",
    help: "only interactions with a provider state whose name contains this; may be repeated",
  },
  broker: { type: "string", value: "URL", help: "verify the pacts of --provider that this Pact Broker chooses" },
  provider: { type: "string", value: "NAME", help: "the provider's name at the broker" },
  selector: {
    type: "strings",
    value: "JSON",
    help: 'a consumer version selector, as {"mainBranch":true}; may be repeated (main branches, and what is deployed or released)',
  },
  pending: { type: "boolean", help: "let pacts fail that are new to the provider's branch" },
  "wip-since": {
    type: "string",
    value: "DATE",
    help: "add pacts in progress since then, as 2026-11-01; they may fail",
  },
  publish: { type: "boolean", help: "publish the results to the broker; only for a real provider at --base-url" },
  "provider-version": { type: "string", value: "VERSION", help: "the version that is published, as its commit" },
  "provider-branch": { type: "string", value: "NAME", help: "the branch of that version" },
  "build-url": { type: "string", value: "URL", help: "the page of the build, for the broker" },
  strict: { type: "boolean", help: "warnings, and what was not tried or not compared, are failures" },
  format: formatFlag,
  verbose: { type: "boolean", help: "print the output of Pact's verifier on standard error" },
} as const satisfies Flags;

/** Verifies pacts against the mock, a provider, or the specification. */
export const verifyCommand: Command = {
  summary: "verify pacts (files, folders, URLs) against the mock, a provider, or the specification",
  flags,
  async run(argv) {
    const { values, positionals } = readArguments(argv, flags, "pact");
    const outputs = readFormats(values.format);
    const options = readOptions(values);
    if (positionals.length === 0 && options.broker === undefined)
      throw new UsageError("Say which pacts: a file, a folder, a URL, or --broker URL --provider NAME");
    const report = await verifyReport({ ...options, pacts: positionals });
    writeReport(report, outputs);
    return succeeds(report) ? 0 : 1;
  },
};

function readOptions(values: FlagValues<typeof flags>): VerifyOptions {
  const { consumer, description, state, strict, verbose } = values;
  const timeout = wholeNumber("timeout", values.timeout, 1, 3_600_000);
  return {
    ...readProvider(values),
    ...readBroker(values),
    ...(timeout === undefined ? {} : { timeout }),
    only: { consumers: consumer, descriptions: description, states: state },
    strict: strict === true,
    verbose: verbose === true,
    access: readAccess(process.env),
  };
}

function readBroker(values: FlagValues<typeof flags>): Pick<VerifyOptions, "broker" | "publish"> {
  const { provider, selector, pending, publish, "wip-since": wipSince } = values;
  const { "provider-version": providerVersion, "provider-branch": providerBranch, "build-url": buildUrl } = values;
  const url = readBase("broker", values);
  if (url === undefined) {
    const [flag] = Object.entries({
      provider,
      selector,
      pending,
      "wip-since": wipSince,
      publish,
      "provider-version": providerVersion,
      "provider-branch": providerBranch,
      "build-url": buildUrl,
    })
      .filter(([, value]) => value !== undefined)
      .map(([name]) => name);
    if (flag !== undefined) throw new UsageError(`--${flag} goes with --broker`);
    return {};
  }
  if (provider === undefined) throw new UsageError("--broker needs --provider NAME");
  if (wipSince !== undefined && providerBranch === undefined)
    throw new UsageError("--wip-since goes with --provider-branch: a broker knows of no work in progress without one");
  const selectors = selector?.map(readSelector);
  const broker = { url, provider, selectors, pending, wipSince, providerBranch };
  if (publish !== true) {
    for (const [flag, value] of Object.entries({ "provider-version": providerVersion, "build-url": buildUrl }))
      if (value !== undefined) throw new UsageError(`--${flag} goes with --publish`);
    return { broker };
  }
  if (providerVersion === undefined) throw new UsageError("--publish needs --provider-version");
  if (values["base-url"] === undefined)
    throw new UsageError(
      "--publish needs the real provider's --base-url: what the mock held is not the provider's word",
    );
  return { broker, publish: { providerVersion, providerBranch, buildUrl } };
}

function readBase(name: "base-url" | "broker" | "message-url", values: FlagValues<typeof flags>): string | undefined {
  return values[name] === undefined ? undefined : prefixOf(readBaseUrl(name, values[name]));
}

function readSelector(text: string): Readonly<Record<string, unknown>> {
  const parsed = parseJson(text);
  if (parsed.ok && typeof parsed.value === "object" && parsed.value !== null && !Array.isArray(parsed.value))
    return parsed.value as Readonly<Record<string, unknown>>;
  throw new UsageError('--selector takes a JSON object, as {"mainBranch":true}');
}

function readProvider(values: FlagValues<typeof flags>): VerifyOptions {
  const names = Object.keys(profiles) as Profile[];
  const chosen = values.profile?.map((name) => oneOf("profile", name, names) ?? "tutorial");
  const baseUrl = readBase("base-url", values);
  const messageUrl = readBase("message-url", values);
  const stateUrl = values["state-url"] === undefined ? undefined : readUrl("state-url", values["state-url"]).href;
  const documents = [...(values.openapi ?? []), ...(values.asyncapi ?? [])];
  if (values.spec === true || documents.length > 0) {
    if ((baseUrl ?? stateUrl ?? messageUrl ?? chosen ?? values.header ?? values.timeout) !== undefined)
      throw new UsageError(
        "--spec, --openapi and --asyncapi ask no provider: leave out --base-url, --state-url, --message-url, --profile, --header and --timeout",
      );
    return { spec: [...(values.spec === true && values.openapi === undefined ? ([true] as const) : []), ...documents] };
  }
  if (baseUrl === undefined && stateUrl !== undefined) throw new UsageError("--state-url goes with --base-url");
  if (baseUrl !== undefined && chosen !== undefined)
    throw new UsageError("--profile is the mock's own: leave --base-url out");
  const headers = readHeaders(values.header);
  return { baseUrl, stateUrl, messageUrl, headers, ...(chosen === undefined ? {} : { profiles: chosen }) };
}

function readAccess({
  PACT_BROKER_TOKEN: token,
  PACT_BROKER_USERNAME: name,
  PACT_BROKER_PASSWORD: password,
}: NodeJS.ProcessEnv): Access {
  if (token !== undefined && token !== "") return { token };
  return name === undefined || name === "" ? {} : { basic: { name, password: password ?? "" } };
}
