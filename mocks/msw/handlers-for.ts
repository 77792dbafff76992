import { http, HttpHandler } from "msw";
import { answerFetch } from "../../src/engine/http/fetch-messages.ts";
import { splitTarget } from "../../src/engine/http/wire.ts";
import type { Kit } from "../../src/engine/kit.ts";
import { baseUrls, isBelow, isForApi, placesOf, servicesOf } from "./base-urls.ts";
import { routeOf } from "./route-of.ts";
import { apiOf, checkOnUnhandled, isOperation, type Missed, missedBy, type OnUnhandled } from "./unhandled.ts";

export interface HandlerOptions {
  /**
   * Where the app believes the API to be, several if it has several names; the real API's origin by default. It may have a
   * path, and in a page it may be a path alone.
   */
  readonly baseUrl?: string | readonly string[];
  /** What becomes of a call to the API that no operation answers; `error` by default. */
  readonly onUnhandled?: OnUnhandled;
}

/** What handlers read of a kit, or of layers around one. */
export type HandledKit = Pick<Kit, "find" | "handle" | "paths" | "routes">;

/** The handlers of `createHandlers`; `onError` is called with a call that no operation answers, where that is an error. */
export function handlersFor(
  kit: HandledKit,
  { baseUrl, onUnhandled = "error" }: HandlerOptions,
  onError: (missed: Missed) => void,
): HttpHandler[] {
  checkOnUnhandled(onUnhandled);
  const services = servicesOf(kit.paths);
  const tell = missedBy(onUnhandled, kit.routes, onError);
  return placesOf(baseUrls(baseUrl)).flatMap(({ base, api }) => {
    const answering = apiOf(kit, api);
    const find = finder(kit, base);
    const targetOf = ({ url }: Request) => splitTarget(url.slice(base.length));
    const answer = ({ request }: { readonly request: Request }): Promise<Response> =>
      answerFetch(answering, request, targetOf(request));
    const isKnown = (request: Request): boolean =>
      api === undefined && isOperation(kit, request.method, targetOf(request).path);
    const isOurs = (request: Request): boolean =>
      onUnhandled === "bypass" ? isBelow(request.url, base) && isKnown(request) : isForApi(request.url, base, services);
    const answerRest: typeof answer = async ({ request }) => {
      const { method, url } = request;
      if (isKnown(request)) return answer({ request });
      tell({ method, url, path: targetOf(request).path, api });
      const answered = await answer({ request });
      // happy-dom takes the headers of its preflights away. With a 404 to one, the call that is to be told would never come.
      return method === "OPTIONS" && !answered.ok ? new Response(null, letThrough) : answered;
    };
    return [
      ...(api === undefined ? kit.routes : []).map((route) => new OperationHandler(base, route, find, answer)),
      http.all(({ request }) => isOurs(request), answerRest),
    ];
  });
}

const letThrough = { headers: { "access-control-allow-origin": "*" } };

type Find = (request: Request) => ReturnType<typeof routeOf>;

/** Finds the operation of a request, once for all handlers that are asked. */
function finder(kit: Pick<Kit, "find">, base: string): Find {
  const known = new WeakMap<Request, ReturnType<Find>>();
  return (request) => {
    if (known.has(request)) return known.get(request);
    const { path } = splitTarget(request.url.slice(base.length));
    const found = isBelow(request.url, base) ? routeOf(kit, request.method, path) : undefined;
    known.set(request, found);
    return found;
  };
}

/**
 * The handler of one operation. MSW asks its handlers one after the other, and each would take the URL apart again: with so many of
 * them that costs as much as the whole request.
 */
class OperationHandler extends HttpHandler {
  readonly #route: string;
  readonly #find: Find;

  constructor(base: string, route: string, find: Find, answer: ConstructorParameters<typeof HttpHandler>[2]) {
    const [method = "", path = ""] = route.split(" ");
    super(method, base + path.replaceAll(/\{(\w+)\}/g, ":$1"), answer);
    this.#route = route;
    this.#find = find;
  }

  override run(args: Parameters<HttpHandler["run"]>[0]): ReturnType<HttpHandler["run"]> {
    return this.#find(args.request)?.route === this.#route ? super.run(args) : anotherOne;
  }

  override async parse({ request }: { readonly request: Request }) {
    const found = this.#find(request);
    const matches = found?.route === this.#route;
    return { match: { matches, params: matches ? found.params : {} }, cookies: {} };
  }

  /** The method is part of the route, and HEAD is answered by GET's. */
  override async predicate({ parsedResult }: Parameters<HttpHandler["predicate"]>[0]) {
    return parsedResult.match.matches;
  }
}

/** What MSW is told by a handler that the request is not for. */
const anotherOne = Promise.resolve(null);
