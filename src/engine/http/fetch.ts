import { answerFetch } from "./fetch-messages.ts";
import type { Handler } from "./handler.ts";
import { splitTarget } from "./wire.ts";

/**
 * A `fetch` that the handler answers: as the fetch standard has it, without a network. The host of the URL does not matter.
 *
 * @throws what `fetch` rejects with: a TypeError for what is no request, and the signal's reason
 */
export function fetchOf(handler: Pick<Handler, "handle">): typeof globalThis.fetch {
  return async (input, init) => {
    const request = requestFrom(input, init);
    const { signal, url } = request;
    if (!/^https?:/.test(url)) throw new TypeError(`fetch failed: ${url} is neither an http: nor an https: URL`);
    signal?.throwIfAborted();
    // Nobody but the caller could abort: without a signal of the caller's there is nothing to listen to.
    const abortable = init?.signal != null || typeof input === "object";
    const answered = answerFetch(handler, request, splitTarget(url), abortable ? signal : undefined);
    const response = await (abortable ? unlessAborted(answered, request) : answered);
    if (response.type === "error") throw new TypeError("fetch failed: a network error that the test asked for");
    return fetched(response, withoutFragment(url));
  };
}

/** A Request of another realm, as MSW's beside a DOM library's, would be taken for a URL: it is used as it is. */
function requestFrom(input: RequestInfo | URL, init: RequestInit | undefined): Request {
  const isForeign = typeof input === "object" && !(input instanceof Request) && !(input instanceof URL);
  return isForeign && init === undefined ? (input satisfies Request) : new Request(input, init);
}

/** Says of a response what only a fetched one has: its URL and type, which a constructor cannot be given. */
function fetched(response: Response, url: string): Response {
  return Object.defineProperties(response, {
    url: { value: url },
    type: { value: "basic" },
    clone: { value: () => fetched(Response.prototype.clone.call(response), url) },
  });
}

function withoutFragment(url: string): string {
  const hash = url.indexOf("#");
  return hash === -1 ? url : url.slice(0, hash);
}

/**
 * The requests that wait for an answer and may be aborted. A Request hears its caller's signal through a weak reference: one that
 * nobody holds would be collected, and its abort with it.
 */
const underWay = new Set<Request>();

function unlessAborted<Value>(work: Promise<Value>, request: Request): Promise<Value> {
  const { signal } = request;
  underWay.add(request);
  return new Promise((resolve, reject) => {
    const abort = (): void => {
      underWay.delete(request);
      reject(signal.reason as Error);
    };
    signal.addEventListener("abort", abort, { once: true });
    work.then(resolve, reject).finally(() => {
      underWay.delete(request);
      signal.removeEventListener("abort", abort);
    });
  });
}
