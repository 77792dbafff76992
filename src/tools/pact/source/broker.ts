import { KitError, messageOf } from "../../../shared/errors.ts";
import { displayUrl } from "./display-url.ts";
import { type Access, getJson, sendJson } from "./download.ts";
import { hrefOf, linksOf } from "./hal.ts";
import { isJsonObject, type JsonObject } from "./json-object.ts";
import type { BrokerFacts, PactSource } from "./pact-source.ts";
import { pactOf } from "./read.ts";

export interface BrokerOptions {
  /** The broker's address, as `https://broker.example.com`. */
  readonly url: string;
  /** The provider whose pacts are verified. */
  readonly provider: string;
  /** Which versions of the consumers, in the broker's own words; those of main branches and what is deployed by default. */
  readonly selectors?: readonly JsonObject[] | undefined;
  /** Lets pacts fail that are new to the branch of the provider. */
  readonly pending?: boolean | undefined;
  /** Adds the pacts of other branches since a day, as 2026-11-01, which may fail as well (work in progress). */
  readonly wipSince?: string | undefined;
  /** The branch of the provider's version. */
  readonly providerBranch?: string | undefined;
}

/** The broker's recommendation. */
const defaultSelectors: readonly JsonObject[] = [{ mainBranch: true }, { deployedOrReleased: true }];

/**
 * The pacts of a provider that a broker chooses.
 *
 * @throws KitError `PACT_UNREADABLE`
 */
export async function pactsForVerification(options: BrokerOptions, access: Access): Promise<PactSource[]> {
  const { url, provider, selectors = defaultSelectors, pending = false, wipSince, providerBranch } = options;
  try {
    const index: unknown = JSON.parse(await getJson(url, access));
    const endpoint = templated(index, "pb:provider-pacts-for-verification", { provider }, url);
    const { text } = await sendJson(endpoint, access, "POST", {
      consumerVersionSelectors: selectors,
      includePendingStatus: pending,
      ...(wipSince === undefined ? {} : { includeWipPactsSince: wipSince }),
      ...(providerBranch === undefined ? {} : { providerVersionBranch: providerBranch }),
    });
    const chosen: unknown = JSON.parse(text);
    const embedded =
      isJsonObject(chosen) && isJsonObject(chosen["_embedded"]) ? chosen["_embedded"]["pacts"] : undefined;
    if (!Array.isArray(embedded)) throw new Error("it answers with no list of pacts");
    const pacts: PactSource[] = [];
    for (const one of embedded as readonly unknown[]) pacts.push(await fetchPact(one, url, access));
    return pacts;
  } catch (error) {
    if (error instanceof KitError) throw error;
    throw new KitError(
      "PACT_UNREADABLE",
      `Cannot read the pacts of ${provider} at ${displayUrl(url)}: ${messageOf(error)}`,
    );
  }
}

async function fetchPact(listed: unknown, url: string, access: Access): Promise<PactSource> {
  const href = hrefOf(listed, "self");
  if (!isJsonObject(listed) || href === undefined) throw new Error("it lists a pact without an address");
  const place = new URL(href, url).href;
  if (new URL(place).origin !== new URL(url).origin)
    throw new Error(`it lists a pact on another server, ${displayUrl(place)}`);
  const text = await getJson(place, access);
  const content: unknown = JSON.parse(text);
  return { ...pactOf(displayUrl(place), text, content), broker: factsOf(listed, content, url) };
}

function factsOf(listed: JsonObject, content: unknown, url: string): BrokerFacts {
  const properties = isJsonObject(listed["verificationProperties"]) ? listed["verificationProperties"] : {};
  const notices = Array.isArray(properties["notices"]) ? properties["notices"].filter(isJsonObject) : [];
  const results = hrefOf(content, "pb:publish-verification-results");
  const version = linksOf(content)["pb:consumer-version"];
  const consumerVersion = isJsonObject(version) ? version["name"] : undefined;
  return {
    consumerVersion: typeof consumerVersion === "string" ? consumerVersion : undefined,
    pending: properties["pending"] === true,
    notices: notices.flatMap(({ when, text }) =>
      when === "before_verification" && typeof text === "string" ? [text] : [],
    ),
    resultsUrl: results === undefined ? undefined : new URL(results, url).href,
  };
}

/** The address behind a relation, its variables filled in. */
export function templated(
  resource: unknown,
  relation: string,
  variables: Readonly<Record<string, string>>,
  base: string,
): string {
  const href = hrefOf(resource, relation);
  if (href === undefined) throw new Error(`it is no Pact Broker, or an old one: it has no ${relation}`);
  const filled = href.replaceAll(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(variables[name] ?? ""));
  const url = new URL(filled, base);
  if (url.origin !== new URL(base).origin)
    throw new Error(`its ${relation} is on another server, ${displayUrl(url.href)}`);
  return url.href;
}
