import { isJsonObject, type JsonObject } from "./json-object.ts";

/** The relations under which brokers list pacts; the last is that of old ones. */
const relations = ["pb:pacts", "pacts", "pb:pact-versions"];

/** The links of a HAL resource. */
export function linksOf(resource: unknown): JsonObject {
  const links = isJsonObject(resource) ? resource["_links"] : undefined;
  return isJsonObject(links) ? links : {};
}

/** The address behind a relation of a HAL resource, the first if there are several. */
export function hrefOf(resource: unknown, relation: string): string | undefined {
  const [link] = [linksOf(resource)[relation]].flat();
  const href = isJsonObject(link) ? link["href"] : undefined;
  return typeof href === "string" ? href : undefined;
}

/**
 * The addresses of the pacts that a HAL resource lists; undefined when it is no such list.
 *
 * @throws Error when one has none
 */
export function pactLinks(resource: unknown): string[] | undefined {
  // A pact from a broker has links as well.
  if (!isJsonObject(resource) || "interactions" in resource || "messages" in resource) return undefined;
  const links = linksOf(resource);
  const listed = relations.flatMap((relation) => (relation in links ? [links[relation]] : []));
  const embedded = isJsonObject(resource["_embedded"]) ? resource["_embedded"]["pacts"] : undefined;
  const bare = resource["pacts"];
  if (listed.length === 0 && !Array.isArray(embedded) && !Array.isArray(bare)) return undefined;
  const hrefs = [
    ...listed.flat().map((link) => (isJsonObject(link) ? link["href"] : undefined)),
    ...[embedded, bare].flatMap((list) => (Array.isArray(list) ? list.map(selfOf) : [])),
  ];
  const addresses = hrefs.filter((href) => typeof href === "string");
  if (addresses.length < hrefs.length) throw new Error("it lists a pact without an address");
  return [...new Set(addresses)];
}

/** The pact itself; of a list of versions the self link is the pact's. */
function selfOf(pact: unknown): string | undefined {
  const self = linksOf(pact)["self"];
  const [first] = [self].flat();
  const href = isJsonObject(first) ? first["href"] : undefined;
  return typeof href === "string" ? href : undefined;
}

export function nextPage(resource: unknown, url: string): string | undefined {
  const href = hrefOf(resource, "next");
  return href === undefined ? undefined : new URL(href, url).href;
}
