import { apiOrigin } from "../shared/base-url.ts";
import { invalidOption, messageOf } from "../shared/errors.ts";
import { gatewayError } from "./http/error-bodies.ts";
import { type Handler, handlerOf, refusal } from "./http/handler.ts";
import { networkError, type WireReply, type WireRequest } from "./http/wire.ts";

/**
 * A service of your own below a path, for the kit's option `services`: its `fetch` answers what no operation of the kit does. The
 * URL of its requests is below `https://api.emporix.io`, wherever they came from.
 *
 * @throws KitError `OPTION_INVALID` for a path that is none, as one without a slash
 * @example
 * const media = serviceAt("/media", () => Response.json([]));
 * const kit = createKit({ services: [media] });
 */
export function serviceAt(path: string, fetch: (request: Request) => Response | Promise<Response>): Handler {
  if (!/^(\/[\w.~-]+)+$/.test(path) || path.startsWith("/__kit"))
    throw invalidOption(`The path of a service must be as /media, not ${JSON.stringify(path)}`);
  const paths = [path];
  return handlerOf(paths, (method, asked) => {
    if (asked !== path && !asked.startsWith(`${path}/`)) return refusal({ kind: "unknown-path" }, paths);
    // A preflight is the doors' to answer.
    if (method === "OPTIONS") return refusal({ kind: "wrong-method", allowed: methods }, paths);
    return { kind: "found", answer: (request) => answered(path, fetch, request) };
  });
}

const methods = ["GET", "HEAD", "POST", "PUT", "PATCH", "DELETE", "OPTIONS"];

async function answered(
  path: string,
  fetch: (request: Request) => Response | Promise<Response>,
  request: WireRequest,
): Promise<WireReply> {
  try {
    return await replyOf(await fetch(requestOf(request)));
  } catch (error) {
    return gatewayError(500, `The service at ${path} failed: ${messageOf(error)}`);
  }
}

function requestOf({ method, path, query, headers, body }: WireRequest): Request {
  const takesBody = body !== undefined && method !== "GET" && method !== "HEAD";
  return new Request(`${apiOrigin}${path}${query === "" ? "" : `?${query}`}`, {
    method,
    headers: [...headers()].map(([name, value]): [string, string] => [name, value]),
    ...(takesBody ? { body: body as Uint8Array<ArrayBuffer> } : {}),
  });
}

/** What an answer that was fetched says of a body that is not as it was sent any more. */
const ofTheTransport = new Set(["connection", "content-encoding", "content-length", "keep-alive", "transfer-encoding"]);

async function replyOf(response: Response): Promise<WireReply> {
  if (response.type === "error") return networkError;
  const headers = Object.fromEntries([...response.headers].filter(([name]) => !ofTheTransport.has(name)));
  const { status } = response;
  if (response.body === null) return { status, headers, body: undefined };
  const body = new Uint8Array(await response.arrayBuffer());
  return { status, headers: { "content-type": "application/octet-stream", ...headers }, body };
}
