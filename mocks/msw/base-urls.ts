import { KitError } from "../../src/shared/errors.ts";

/** The real API's origin. */
const apiOrigin = "https://api.emporix.io";

/**
 * Base URLs as requests spell them, without a slash at the end.
 *
 * @throws KitError `OPTION_INVALID`
 */
export function baseUrls(given: string | readonly string[] = apiOrigin): string[] {
  return [given].flat().map((url) => {
    const { origin, pathname, protocol } = URL.parse(url, ownOrigin()) ?? {};
    if (origin === undefined || (protocol !== "https:" && protocol !== "http:")) {
      throw new KitError("OPTION_INVALID", `baseUrl must be a URL as ${apiOrigin}, not ${JSON.stringify(url)}`);
    }
    return origin + (pathname ?? "").replace(/\/+$/, "");
  });
}

/** The origin of the page; none where there is no page. */
export function ownOrigin(): string | undefined {
  return (globalThis as { readonly location?: { readonly origin: string } }).location?.origin;
}

/** Whether a request's URL is the base's, or of something below it. */
export function isBelow(url: string, base: string): boolean {
  return url.startsWith(base) && (url.length === base.length || url[base.length] === "/" || url[base.length] === "?");
}
