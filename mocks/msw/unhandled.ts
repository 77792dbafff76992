import { isControlPath } from "../../src/engine/http/cors.ts";
import { gatewayError } from "../../src/engine/http/error-bodies.ts";
import { type Handler, refusal } from "../../src/engine/http/handler.ts";
import { nearestPaths } from "../../src/engine/http/nearest-paths.ts";
import { checkWord } from "../../src/shared/named-options.ts";

/**
 * What becomes of a call to the API that no operation answers. `error` (by default): it is answered 404 with the nearest paths, or
 * 405, and fails the test, or stands in the console where there is no test. `warn`: it is answered the same, and stands in the
 * console. `bypass`: it goes its way, as calls to other hosts do.
 */
export type OnUnhandled = (typeof onUnhandledWords)[number];

const onUnhandledWords = ["error", "warn", "bypass"] as const;

/** @throws KitError `OPTION_INVALID` */
export function checkOnUnhandled(given: OnUnhandled): void {
  checkWord("onUnhandled", onUnhandledWords, given);
}

/** A call to the API that no operation answers. */
export interface Missed {
  readonly method: string;
  readonly url: string;
  /** Below the API's base URL. */
  readonly path: string;
  /** The API's base URL, if the call was by another scheme. */
  readonly api?: string | undefined;
}

/** What is at a method and path: an operation (for a preflight, a path that has one), or nothing. */
export function isOperation({ find }: Pick<Handler, "find">, method: string, path: string): boolean {
  if (isControlPath(path)) return false;
  const { kind } = find(method, path);
  return kind === "found" || (method === "OPTIONS" && kind === "wrong-method");
}

/**
 * A handler without its control plane: that is no part of the API, and tests reach it through the kit. By another scheme than
 * that of the `api`, it refuses everything.
 */
export function apiOf({ handle, paths }: Pick<Handler, "handle" | "paths">, api?: string): Pick<Handler, "handle"> {
  if (api !== undefined) return { handle: () => gatewayError(404, otherScheme(api)) };
  const nothing = refusal(
    { kind: "unknown-path" },
    paths.filter((path) => !isControlPath(path)),
  );
  return { handle: (request) => (isControlPath(request.path) ? nothing.answer(request) : handle(request)) };
}

/** Who is told of calls that no operation answers. A preflight is none: the call that follows it is. */
export function missedBy(onUnhandled: OnUnhandled, routes: readonly string[], onError: (missed: Missed) => void) {
  return (missed: Missed): void => {
    if (missed.method === "OPTIONS" || onUnhandled === "bypass") return;
    if (onUnhandled === "warn") console.warn(noSuchOperation([missed], routes));
    else onError(missed);
  };
}

/** Says that calls found no operation, each with those of the kit's routes that are most like it. */
export function noSuchOperation(missed: readonly Missed[], routes: readonly string[]): string {
  const calls = missed.map(({ method, url, path, api }) => {
    const near = nearestPaths(path, routes.map(pathOf)).map((template) => {
      const here = routes.filter((route) => pathOf(route) === template);
      return `${here.map((route) => route.slice(0, -1 - template.length)).join(" and ")} ${template}`;
    });
    // The query is where tokens travel.
    const why = api === undefined ? `the nearest are ${near.join(", ")}` : otherScheme(api);
    return `${method} ${url.split(/[?#]/)[0] ?? ""} (${why})`;
  });
  return `The API has no such operation: ${calls.join("; ")}. See the options services of kitOptions, and onUnhandled`;
}

function otherScheme(api: string): string {
  return `the API is mocked at ${api}: call it there, or name both URLs as its base`;
}

function pathOf(route: string): string {
  return route.slice(route.indexOf("/"));
}
