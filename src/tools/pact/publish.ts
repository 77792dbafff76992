import { KitError, messageOf } from "../../shared/errors.ts";
import { version } from "../../shared/version.ts";
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
 * A mock may stand behind something that hides its control plane; then its states give it away.
 *
 * @throws KitError `OPTION_INVALID`
 */
export async function refuseMock(baseUrl: string, stateUrl: string | undefined): Promise<void> {
  let isMock = stateUrl !== undefined && new URL(stateUrl).pathname.endsWith("/__kit/scenarios");
  try {
    const response = await fetch(`${baseUrl}/__kit/scenarios`, { signal: AbortSignal.timeout(10_000) });
    isMock ||= response.ok && (await response.text()).includes('"a guest with a cart"');
  } catch {
    // What does not answer is told by the verification.
  }
  if (isMock)
    throw new KitError(
      "OPTION_INVALID",
      `${displayUrl(baseUrl)} is a mock: what it held must not be published as the provider's word`,
    );
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
            success: outcome === "passed",
            ...(reasons.length === 0 ? {} : { mismatches: reasons.map((text) => ({ description: text })) }),
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
