import { rememberSome } from "../../shared/remember.ts";
import { gatewayError } from "./error-bodies.ts";
import { nearestPaths } from "./nearest-paths.ts";
import { type PathFinder, routerOf } from "./router.ts";
import type { WireReply, WireRequest } from "./wire.ts";

/** Answers one request. */
export type Answerer = (request: WireRequest) => WireReply | Promise<WireReply>;

/** What is at a path, or which methods are there. */
export type Found =
  | {
      readonly kind: "found";
      /** The route of the operation, as `GET /site/{tenant}/sites`; undefined for what no specification describes. */
      readonly route?: string;
      /** Its operationId, where it is not one of the API's. */
      readonly operationId?: string;
    }
  | { readonly kind: "wrong-method"; readonly allowed: readonly string[] }
  | { readonly kind: "unknown-path" };

/** What a handler has found for a method and a path, and the way to answer a request for it: the path is looked up once. */
export type Match = Found & { readonly answer: Answerer };

/**
 * Something that answers requests: the kit, and every layer around it. A layer wraps `find`, and answers, delays or watches
 * through the match of the handler inside.
 */
export interface Handler {
  /** Looks up a path, which is still percent-encoded. Every match can answer, with a refusal where nothing is found. */
  readonly find: (method: string, path: string) => Match;
  /** Answers a request: `find`, then the match's `answer`. */
  readonly handle: Answerer;
  /** Every path it has, as the templates of its specification. */
  readonly paths: readonly string[];
  /** The operationIds that it gives requests, where they are not those of the API. */
  readonly operationIds?: readonly string[];
}

/** A handler from its look-up. */
export function handlerOf(paths: readonly string[], find: Handler["find"]): Handler {
  return { paths, find, handle: (request) => find(request.method, request.path).answer(request) };
}

/** What answers one route. Path parameters are still percent-encoded. */
export type RouteAnswerer = (
  request: WireRequest,
  rawPath: Readonly<Record<string, string>>,
) => WireReply | Promise<WireReply>;

/** What answers the routes of one specification. */
export function routed(
  routes: readonly (readonly [route: string, answerer: RouteAnswerer])[],
  find: PathFinder,
): Handler {
  const router = routerOf(routes, find);
  const paths = [...new Set(routes.map(([route]) => route.slice(route.indexOf("/"))))];
  // Most requests are for a few paths: method → what was found there.
  const foundAt = rememberSome({ entries: 500, length: 200 }, (path) => ({ path, found: new Map<string, Match>() }));
  return handlerOf(paths, (method, path) => {
    const known = foundAt(path);
    const before = known.found.get(method);
    if (before !== undefined) return before;
    const match = router.find(method, known.path);
    if (match.kind !== "found") return refusal(match, paths);
    const { route, target, params } = match;
    const found: Match = { kind: "found", route, answer: (request) => target(request, params) };
    known.found.set(method, found);
    return found;
  });
}

/**
 * Two handlers at one address. Where both have an operation, the first one's answers, unless its route is one that `yields`.
 */
export function beside(first: Handler, second: Handler, yields: (route: string) => boolean = () => false): Handler {
  const paths = [...first.paths, ...second.paths];
  return handlerOf(paths, (method, path) => {
    const own = first.find(method, path);
    if (own.kind === "found" && (own.route === undefined || !yields(own.route))) return own;
    const other = second.find(method, path);
    if (other.kind === "found") return other;
    if (own.kind === "found") return own;
    // What is at `/` without an operation says where everything is.
    if (path === "/") return own;
    if (own.kind === "unknown-path") return refusal(other, paths);
    return other.kind === "unknown-path"
      ? own
      : refusal({ kind: "wrong-method", allowed: [...new Set([...own.allowed, ...other.allowed])] }, paths);
  });
}

/** The match where nothing is found: 405 with the methods that are there, or 404 with the nearest paths. */
export function refusal(found: Exclude<Found, { kind: "found" }>, paths: readonly string[]): Match {
  if (found.kind === "unknown-path") {
    return {
      ...found,
      answer: ({ path }) =>
        gatewayError(404, `There is nothing at ${path}; the nearest paths are ${nearestPaths(path, paths).join(", ")}`),
    };
  }
  const allow = found.allowed.join(", ");
  return {
    ...found,
    answer: ({ method }) => ({
      ...gatewayError(405, `${method} is not allowed here; allowed: ${allow}`),
      headers: { Allow: allow },
    }),
  };
}
