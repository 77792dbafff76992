import { apiOrigin, checkBaseUrl } from "../../src/shared/base-url.ts";
import { invalidOption } from "../../src/shared/errors.ts";
import { withoutLastSlashes } from "../../src/shared/slashes.ts";

/**
 * Base URLs as requests spell them, without a slash at the end. A path alone, as `/api`, is below `origin`.
 *
 * @throws KitError `OPTION_INVALID`, also for a host without its scheme: a page would take it for a path of its own
 */
export function baseUrls(given: string | readonly string[] = apiOrigin, origin = ownOrigin()): string[] {
  const urls = [given].flat();
  if (urls.length === 0) throw invalidOption(`baseUrl must have a URL, as ${apiOrigin}`);
  return urls.map((url) => {
    checkBaseUrl(url);
    const parsed = URL.parse(url, origin);
    if (parsed !== null) return parsed.origin + withoutLastSlashes(parsed.pathname);
    throw invalidOption(`baseUrl must be a URL as ${apiOrigin}: there is no page that ${url} could be below`);
  });
}

/** The origin of the page; none where there is no page. */
function ownOrigin(): string | undefined {
  const origin = (globalThis as { readonly location?: { readonly origin?: string } }).location?.origin;
  // What a page without a host has, as about:blank.
  return origin === "null" ? undefined : origin;
}

/** Whether a request's URL is the base's, or of something below it. */
export function isBelow(url: string, base: string): boolean {
  return url.startsWith(base) && (url.length === base.length || url[base.length] === "/" || url[base.length] === "?");
}

/** A URL that calls to the API begin with. */
interface Place {
  readonly base: string;
  /** Where the API is, if this is its URL by the other of the two schemes: a call to it is a slip, and would leave for the real API. */
  readonly api?: string;
}

/** Base URLs, and each by the other scheme. */
export function placesOf(bases: readonly string[]): readonly Place[] {
  const slips = bases.map((api) => ({
    base: api.startsWith("https") ? `http${api.slice(5)}` : `https${api.slice(4)}`,
    api,
  }));
  return [...bases.map((base) => ({ base })), ...slips.filter(({ base }) => !bases.includes(base))];
}

/** What the API's paths begin with, as `cart` of `/cart/{tenant}/carts`. The control plane is no part of the API. */
export function servicesOf(paths: readonly string[]): ReadonlySet<string> {
  return new Set(paths.map((path) => path.split("/")[1] ?? "").filter((service) => service !== "__kit"));
}

/**
 * Whether a request is for the API: below its base and, where the API shares the page's own origin, below one of its
 * services. The rest of that origin is the app's.
 */
export function isForApi(url: string, base: string, services: ReadonlySet<string>, pageOrigin = ownOrigin()): boolean {
  if (!isBelow(url, base)) return false;
  if (pageOrigin === undefined || URL.parse(base)?.origin !== pageOrigin) return true;
  return services.has(/^\/([^/?#]+)\//.exec(url.slice(base.length))?.[1] ?? "");
}
