import { http, type HttpHandler } from "msw";
import { operations } from "../../spec/generated/operations.ts";
import { KitError } from "../../src/errors.ts";
import { requestOf, responseOf } from "../../src/http/fetch.ts";
import { splitTarget } from "../../src/http/wire.ts";
import type { Kit } from "../../src/kit.ts";

/** The real API's origin. */
export const apiOrigin = "https://api.emporix.io";

export interface HandlerOptions {
  /**
   * Where the app believes the API to be, several if it has several names; the real API's origin by default. It may have a
   * path, and in a page it may be a path alone.
   */
  readonly baseUrl?: string | readonly string[];
}

/**
 * MSW request handlers, one for each operation of the API, answered by the kit. Handlers given to `server.use()` take
 * precedence, as with any others.
 *
 * @throws KitError `OPTION_INVALID` for a base URL that is none
 * @example
 * const server = setupServer(...createHandlers(createKit()));
 */
export function createHandlers(kit: Pick<Kit, "handle">, { baseUrl }: HandlerOptions = {}): HttpHandler[] {
  return baseUrls(baseUrl).flatMap((base) => {
    const answer = async ({ request }: { readonly request: Request }): Promise<Response> =>
      responseOf(request, await kit.handle(await requestOf(request, splitTarget(request.url.slice(base.length)))));
    return Object.keys(operations).map((route) => {
      const [method = "", path = ""] = route.split(" ");
      return methods[method as keyof typeof methods](base + path.replaceAll(/\{(\w+)\}/g, ":$1"), answer);
    });
  });
}

const methods = { GET: http.get, POST: http.post, PUT: http.put, PATCH: http.patch, DELETE: http.delete };

/** The base URLs as requests spell them, without a slash at the end. */
export function baseUrls(given: string | readonly string[] = apiOrigin): string[] {
  return [given].flat().map((url) => {
    const here = (globalThis as { readonly location?: { readonly href: string } }).location?.href;
    const { href, protocol } = URL.parse(url, here) ?? {};
    if (href === undefined || (protocol !== "https:" && protocol !== "http:")) {
      throw new KitError("OPTION_INVALID", `baseUrl must be a URL as ${apiOrigin}, not ${url}`);
    }
    return href.replace(/\/+$/, "");
  });
}
