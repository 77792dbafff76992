/** Who answers the page: the kit in this browser, behind the service worker, or a server on this machine. */
export type Side = { readonly kind: "browser" } | { readonly kind: "server"; readonly url: string };

/** Where `npm start` serves. */
const usualServer = "http://127.0.0.1:4010";

const loopback = new Set(["127.0.0.1", "localhost"]);

/**
 * The side that the page's address asks for, as `?server=http://127.0.0.1:4010`. Only this machine's servers are taken: a
 * link must not lead passwords elsewhere, and the page's Content-Security-Policy lets it talk to no others.
 *
 * @throws Error when the address names no such server
 */
export function sideOf(search: string): Side {
  const named = new URLSearchParams(search).get("server");
  if (named === null || named === "") return { kind: "browser" };
  const url = URL.parse(named);
  if (url === null || (url.protocol !== "http:" && url.protocol !== "https:")) {
    throw new Error(`“${named}” is no server's address: write it as ?server=${usualServer}`);
  }
  if (!loopback.has(url.hostname)) {
    throw new Error(
      `This page talks only to servers on this machine (127.0.0.1 or localhost), not to ${url.host}: write ?server=${usualServer}`,
    );
  }
  return { kind: "server", url: url.origin };
}
