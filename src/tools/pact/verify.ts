import { version } from "../../shared/version.ts";
import { type Format, formats } from "../reports/formats.ts";
import type { Report } from "../reports/report.ts";
import { messageSource, serveCallbacks } from "./callbacks.ts";
import { compareInteractions } from "./comparison/compare.ts";
import { fits, idleFilters } from "./filter.ts";
import { onMock } from "./mock-provider.ts";
import { publishResults, refuseMock } from "./publish.ts";
import { reportOf } from "./report.ts";
import { pactsForVerification } from "./source/broker.ts";
import { displayUrl } from "./source/display-url.ts";
import { interactionsOf, type PactInteraction, specificationOf } from "./source/interactions.ts";
import { isJsonObject } from "./source/json-object.ts";
import type { PactSource } from "./source/pact-source.ts";
import { readPacts } from "./source/read.ts";
import type { InteractionResult } from "./verification/result.ts";
import { checkVerifyOptions, type VerifyOptions } from "./verify-options.ts";
import { type ProviderOptions, verifyInteractions } from "./verification/verify.ts";
import { withoutLastSlashes } from "../../shared/slashes.ts";

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
  checkVerifyOptions(options);
  const pacts = await readPacts(options.pacts ?? [], access);
  if (broker !== undefined) {
    const providerBranch = broker.providerBranch ?? publish?.providerBranch;
    pacts.push(...(await pactsForVerification({ ...broker, providerBranch }, access)));
  }
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
