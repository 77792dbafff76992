import { apiOrigin } from "../../shared/base-url.ts";
import { invalidOption } from "../../shared/errors.ts";

/** Which hosts' calls go to which mock. */
export interface Redirection {
  readonly mock: URL;
  /** Host names, with a port where it is not the usual one. */
  readonly from: ReadonlySet<string>;
}

/** A host name as `Redirection` has it, whichever scheme it is asked by. */
export function originalHost({ hostname, port }: URL): string {
  return port === "" || port === "80" || port === "443" ? hostname : `${hostname}:${port}`;
}

/**
 * Reads the environment: `SESSION_CONTEXT_KIT_URL`, and `SESSION_CONTEXT_KIT_REDIRECTS` with one URL or several, separated by commas.
 *
 * @throws KitError `OPTION_INVALID`
 */
export function readRedirection(environment: Readonly<Record<string, string | undefined>>): Redirection {
  const mock = urlIn("SESSION_CONTEXT_KIT_URL", environment["SESSION_CONTEXT_KIT_URL"] ?? "http://127.0.0.1:4010");
  const given = environment["SESSION_CONTEXT_KIT_REDIRECTS"] ?? apiOrigin;
  const from = given.split(",").map((text) => originalHost(urlIn("SESSION_CONTEXT_KIT_REDIRECTS", text.trim())));
  if (from.includes(originalHost(mock)))
    throw invalidOption(`SESSION_CONTEXT_KIT_URL is ${mock.href}, whose calls would go to itself`);
  return { mock, from: new Set(from) };
}

function urlIn(name: string, text: string): URL {
  const url = URL.parse(text);
  if (url !== null && /^https?:$/.test(url.protocol)) return url;
  throw invalidOption(`${name} must have a URL as ${apiOrigin}, not ${JSON.stringify(text)}`);
}
