import { http, type HttpHandler } from "msw";
import { operations } from "../../spec/generated/operations.ts";
import type { Kit } from "../../src/kit.ts";

/** The real API's origin. */
export const apiOrigin = "https://api.emporix.io";

export interface HandlerOptions {
  /** Where the app believes the API to be; several if it has several names. The real API's origin by default. */
  readonly baseUrl?: string | readonly string[];
}

/**
 * MSW request handlers, one for each operation of the API, answered by the kit. Handlers given to `server.use()` take
 * precedence, as with any others.
 *
 * @example
 * const server = setupServer(...createHandlers(createKit()));
 */
export function createHandlers(kit: Pick<Kit, "fetch">, { baseUrl = apiOrigin }: HandlerOptions = {}): HttpHandler[] {
  const origins = [baseUrl].flat().map((origin) => origin.replace(/\/+$/, ""));
  const answer = ({ request }: { readonly request: Request }): Promise<Response> => kit.fetch(request);
  return origins.flatMap((origin) =>
    Object.keys(operations).map((route) => {
      const [method = "", path = ""] = route.split(" ");
      return methods[method as keyof typeof methods](origin + path.replaceAll(/\{(\w+)\}/g, ":$1"), answer);
    }),
  );
}

const methods = { GET: http.get, POST: http.post, PUT: http.put, PATCH: http.patch, DELETE: http.delete };
