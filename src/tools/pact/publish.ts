import { invalidOption, KitError, messageOf } from "../../shared/errors.ts";
import { mockMark } from "../../shared/mock-mark.ts";
import { version } from "../../shared/version.ts";
import { sentenceWithoutSecrets } from "../reports/secrets.ts";
import { templated } from "./source/broker.ts";
import { displayUrl } from "./source/display-url.ts";
import { type Access, getJson, sendJson } from "./source/download.ts";
import type { PactSource } from "./source/pact-source.ts";
import type { InteractionResult } from "./verification/result.ts";

export interface PublishOptions {
  /** The version of the provider that was verified, as its commit. */
  readonly providerVersion: string;
  /** Its branch. */
  readonly providerBranch?: string | undefined;
  /** The page of the build. */
  readonly buildUrl?: string | undefined;
}

/**
 * Refuses a mock as the provider: its word is not the provider's, and `can-i-deploy` would approve an API that nobody asked.
 * A mock may stand behind something that hides its control plane, or answer what the provider
 * lacks, as `proxy --fallback` does: its states or the mark of its answers give it away then.
 *
 * @throws KitError `OPTION_INVALID`
 */
export async function refuseMock(
  baseUrl: string,
  stateUrl: string | undefined,
  paths: readonly string[],
  headers: Readonly<Record<string, string>>,
): Promise<void> {
  const hasMockStates = stateUrl !== undefined && new URL(stateUrl).pathname.endsWith("/__kit/scenarios");
  // A gateway sends services to where they are by the beginnings of their paths: one path of each is asked for.
  const byService = new Map(paths.map((path) => [path.split("/", 2)[1], path]));
  const asked = ["/__kit/health", ...byService.values()];
  const isMock =
    hasMockStates || (await Promise.all(asked.map((path) => isMarked(baseUrl + path, headers)))).includes(true);
  if (isMock)
    throw invalidOption(`${displayUrl(baseUrl)} is a mock: what it held must not be published as the provider's word`);
}

/** Whether a mock answers there. A HEAD changes nothing at a provider. */
async function isMarked(url: string, headers: Readonly<Record<string, string>>): Promise<boolean> {
  try {
    const response = await fetch(url, {
      method: "HEAD",
      headers,
      redirect: "manual",
      signal: AbortSignal.timeout(10_000),
    });
    return response.headers.has(mockMark);
  } catch {
    // What does not answer is told by the verification.
    return false;
  }
}

/**
 * Publishes to the broker what became of each pact. One of which an interaction was not tried is not published as held.
 *
 * @returns for each pact, in a sentence, what was published or why not
 * @throws KitError `PACT_UNREADABLE` when the broker refuses
 */
export async function publishResults(
  brokerUrl: string,
  pacts: readonly PactSource[],
  results: readonly InteractionResult[],
  { providerVersion, providerBranch, buildUrl }: PublishOptions,
  access: Access,
): Promise<string[]> {
  const sentences: string[] = [];
  // A broker shows them to everybody who has an account there.
  const safe = sentenceWithoutSecrets();
  const [first] = pacts;
  try {
    if (first !== undefined && providerBranch !== undefined) {
      const index: unknown = JSON.parse(await getJson(brokerUrl, access));
      const names = { pacticipant: first.provider, branch: providerBranch, version: providerVersion };
      await sendJson(templated(index, "pb:pacticipant-branch-version", names, brokerUrl), access, "PUT", {});
    }
    for (const pact of pacts) {
      const own = results.filter(({ from }) => from === pact.from);
      const url = pact.broker?.resultsUrl;
      const untried =
        own.length === 0 || own.some(({ outcome }) => outcome === "not tried" || outcome === "not compared");
      const failed = own.some(({ outcome }) => outcome === "failed" || outcome === "pending");
      if (url === undefined) sentences.push(`${pact.from}: not published, the broker names no address for its results`);
      else if (new URL(url).origin !== new URL(brokerUrl).origin)
        sentences.push(`${pact.from}: not published, its results belong on another server`);
      else if (untried && !failed) sentences.push(`${pact.from}: not published, not all of it was tried`);
      else {
        await sendJson(url, access, "POST", {
          success: !failed,
          providerApplicationVersion: providerVersion,
          ...(buildUrl === undefined ? {} : { buildUrl }),
          verifiedBy: { implementation: "session-context-kit", version },
          testResults: own.map(({ description, outcome, reasons }) => ({
            interactionDescription: description,
            success: outcome === "passed" || outcome === "warning",
            ...(reasons.length === 0 || outcome === "warning"
              ? {}
              : { mismatches: reasons.map((text) => ({ description: safe(text) })) }),
          })),
        });
        sentences.push(`${pact.from}: published as ${failed ? "failed" : "passed"}`);
      }
    }
  } catch (error) {
    throw new KitError(
      "PACT_UNREADABLE",
      `Cannot publish the results to ${displayUrl(brokerUrl)}: ${messageOf(error)}`,
    );
  }
  return sentences;
}
