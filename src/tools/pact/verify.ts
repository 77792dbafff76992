import type { Profile } from "../../engine/domain/switches.ts";
import { KitError } from "../../shared/errors.ts";
import { version } from "../../shared/version.ts";
import { type Format, formats } from "../reports/formats.ts";
import type { Report } from "../reports/report.ts";
import { type MessageHandlers, messageSource, serveCallbacks, type StateHandlers } from "./callbacks.ts";
import { compareInteractions } from "./comparison/compare.ts";
import { fits, idleFilters, type InteractionFilter } from "./filter.ts";
import { onMock } from "./mock-provider.ts";
import { publishResults, type PublishOptions, refuseMock } from "./publish.ts";
import { reportOf } from "./report.ts";
import { type BrokerOptions, pactsForVerification } from "./source/broker.ts";
import { displayUrl } from "./source/display-url.ts";
import type { Access } from "./source/download.ts";
import { interactionsOf, type PactInteraction, specificationOf } from "./source/interactions.ts";
import { isJsonObject } from "./source/json-object.ts";
import type { PactSource } from "./source/pact-source.ts";
import { readPacts } from "./source/read.ts";
import type { InteractionResult } from "./verification/result.ts";
import { type ProviderOptions, verifyInteractions } from "./verification/verify.ts";
import { withoutLastSlashes } from "../../shared/slashes.ts";

export interface VerifyOptions {
  /** Files, folders (with their subfolders) and URLs, also of a broker's lists. */
  readonly pacts?: readonly string[];
  /** The pacts of a provider that a broker chooses. */
  readonly broker?: BrokerOptions;
  /** Publishes the results of the broker's pacts; only with a provider at `baseUrl` that is no mock. */
  readonly publish?: PublishOptions;
  /** Which interactions of them; all by default. */
  readonly only?: InteractionFilter;
  /** Compares with API descriptions and asks no provider: the kit's own (`true`), or files (OpenAPI or AsyncAPI). */
  readonly spec?: true | readonly (string | true)[];
  /** The provider, as `http://127.0.0.1:3000`; without it the mock itself, in each of `profiles` (`tutorial`). */
  readonly baseUrl?: string | undefined;
  readonly profiles?: readonly Profile[];
  /** The provider's state-change endpoint. Without it and `states` it is that of a mock, below `baseUrl`. */
  readonly stateUrl?: string | undefined;
  /** The provider's states as functions. */
  readonly states?: StateHandlers;
  /** Where the provider is asked for messages, by a POST of their description. */
  readonly messageUrl?: string | undefined;
  /** The provider's messages as functions. */
  readonly messages?: MessageHandlers;
  /** Headers that every request to the provider has besides its own, as a gateway asks for. */
  readonly headers?: Readonly<Record<string, string>>;
  /** How long a request, or the change of a state, may take, in milliseconds; 30,000 by default. */
  readonly timeout?: number | undefined;
  /** Warnings, and what was not tried or not compared, are failures. */
  readonly strict?: boolean;
  /** What brokers are shown at the URLs of `pacts`. */
  readonly access?: Access;
  /** Pact's own account goes to standard error. */
  readonly verbose?: boolean;
}

export interface Verification {
  /** Whether no interaction failed, and one at least was tried. */
  readonly success: boolean;
  readonly results: readonly InteractionResult[];
  /** What it came to, in a line. */
  readonly conclusion: string;
  /** The report in one of the formats; for a failing test `pretty` is the message. */
  readonly report: (format?: Format) => string;
}

/**
 * Verifies pacts against the mock or a provider, or compares them with API descriptions.
 *
 * @throws KitError `PACT_UNREADABLE`, `PEER_MISSING`, `SPEC_UNREADABLE` or, for options that exclude each other, `OPTION_INVALID`
 * @example
 * const { success, report } = await verify({ pacts: ["pacts"], baseUrl: server.url, states: { "a guest": signUp } });
 * expect(success, report()).toBe(true);
 */
export async function verify(options: VerifyOptions): Promise<Verification> {
  return verificationOf(await verifyReport(options));
}

/** The same, as a report for the formats. */
export async function verifyReport(options: VerifyOptions): Promise<Report> {
  const { broker, publish, access = {} } = options;
  checkOptions(options);
  const pacts = await readPacts(options.pacts ?? [], access);
  if (broker !== undefined) pacts.push(...(await pactsForVerification(broker, access)));
  const all = pacts.flatMap(interactionsOf);
  const chosen = all.filter((interaction) => fits(interaction, options.only ?? {}));
  if (publish !== undefined)
    await refuseMock(options.baseUrl ?? "", options.stateUrl, chosen.flatMap(pathOf), options.headers ?? {});
  const results = await tryThem(chosen, options);
  const published =
    broker === undefined || publish === undefined
      ? []
      : await publishResults(broker.url, pacts.filter(isFromBroker), results, publish, access);
  const facts = Object.fromEntries(pacts.map((pact) => [pact.from, describe(pact)]));
  return reportOf(results, {
    leftOut: all.length - chosen.length,
    idleFilters: idleFilters(all, options.only ?? {}),
    strict: options.strict === true,
    facts: {
      Date: new Date().toISOString(),
      "session-context-kit": version,
      ...(publish === undefined ? {} : { "Provider version": publish.providerVersion }),
      ...facts,
      ...Object.fromEntries(published.map((sentence, at) => [`Publication ${at + 1}`, sentence])),
    },
  });
}

/** The path that an interaction asks for, if it has one. */
function pathOf({ value }: PactInteraction): string[] {
  const request = value["request"];
  const path = isJsonObject(request) ? request["path"] : undefined;
  return typeof path === "string" && path.startsWith("/") ? [path] : [];
}

function isFromBroker({ broker }: PactSource): boolean {
  return broker !== undefined;
}

function describe(pact: PactSource): string {
  const specification = specificationOf(pact);
  const consumerVersion = pact.broker?.consumerVersion;
  return [
    `${pact.consumer} → ${pact.provider}`,
    specification === undefined ? "of no named version of Pact" : `Pact ${specification}`,
    ...(consumerVersion === undefined ? [] : [`consumer version ${consumerVersion}`]),
  ].join(", ");
}

function verificationOf(report: Report): Verification {
  return {
    success: report.success === true,
    results: (report.results ?? []) as readonly InteractionResult[],
    conclusion: report.conclusion ?? "",
    report: (format = "pretty") => formats[format](report),
  };
}

function invalid(message: string): KitError {
  return new KitError("OPTION_INVALID", message);
}

function checkOptions(options: VerifyOptions): void {
  const { spec, baseUrl, stateUrl, states, profiles, messageUrl, messages, publish, broker, only } = options;
  if (publish !== undefined && (baseUrl === undefined || broker === undefined))
    throw invalid(
      "Results are published for a provider at baseUrl and the pacts of a broker: what a mock held is not its word",
    );
  if (publish !== undefined && Object.values(only ?? {}).some((filter) => filter !== undefined))
    throw invalid("Results of some interactions only are not published: leave the filters out");
  if (spec !== undefined && (baseUrl ?? stateUrl ?? states ?? profiles ?? messageUrl ?? messages) !== undefined)
    throw invalid("A comparison asks no provider: leave out baseUrl, stateUrl, states, profiles and messages");
  if (baseUrl === undefined && (stateUrl ?? states) !== undefined)
    throw invalid("States of your own go with a provider of your own: give baseUrl as well");
  if (baseUrl !== undefined && profiles !== undefined) throw invalid("profiles are the mock's: leave baseUrl out");
  if (stateUrl !== undefined && states !== undefined) throw invalid("Give stateUrl or states, not both");
  if (messageUrl !== undefined && messages !== undefined) throw invalid("Give messageUrl or messages, not both");
}

async function tryThem(interactions: readonly PactInteraction[], options: VerifyOptions): Promise<InteractionResult[]> {
  const { spec, baseUrl, stateUrl, messageUrl, states, messages, profiles = ["tutorial"] } = options;
  if (spec !== undefined) return compareInteractions(interactions, spec === true ? [true] : spec);
  const callbacks =
    states === undefined && messages === undefined
      ? undefined
      : await serveCallbacks(states ?? {}, messageSource(messages ?? {}));
  const own: Omit<ProviderOptions, "baseUrl" | "on"> = {
    stateUrl: states === undefined ? stateUrl : callbacks?.stateUrl,
    messageUrl: messages === undefined ? messageUrl : callbacks?.messageUrl,
    headers: options.headers,
    timeout: options.timeout,
    verbose: options.verbose,
  };
  try {
    if (baseUrl !== undefined) {
      const url = withoutLastSlashes(baseUrl);
      return await verifyInteractions(interactions, { ...own, baseUrl: url, on: displayUrl(url) });
    }
    const results: InteractionResult[] = [];
    for (const profile of profiles) {
      // Messages of one's own go before the mock's.
      const on = (mock: Pick<ProviderOptions, "baseUrl" | "on">): ProviderOptions =>
        own.messageUrl === undefined ? { ...own, ...mock } : { ...mock, ...own, messageObstacle: undefined };
      results.push(...(await onMock(profile, (mock) => verifyInteractions(interactions, on(mock)))));
    }
    return results;
  } finally {
    callbacks?.close();
  }
}
