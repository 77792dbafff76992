import { rememberLast, rememberLastTwo } from "../../shared/remember.ts";
import type { Handler } from "./handler.ts";
import type { WireReply, WireRequest } from "./wire.ts";

/** The headers of an answer that a page may read beside the safelisted ones. */
const exposed = "Location, Version, X-Count, X-Total-Count, Allow, Retry-After, sl-violations, x-kit-fault";

/** The headers that the API's clients send, for a preflight that asks for none. */
const knownHeaders =
  "authorization, content-type, accept-language, content-language, emporix-tenant, session-id, saas-token, x-version, x-total-count";

export function isControlPath(path: string): boolean {
  return path === "/__kit" || path.startsWith("/__kit/");
}

/**
 * Answers a request as every door does, with CORS for pages of any origin. A preflight gets 204 whatever its path and
 * method are: only then can the page read the 404 or 405 of the request itself. The control plane gets no CORS headers.
 */
export function answerWithCors(
  { handle }: Pick<Handler, "handle">,
  request: WireRequest,
): WireReply | Promise<WireReply> {
  const reply = handle(request);
  return reply instanceof Promise ? reply.then((settled) => withCors(settled, request)) : withCors(reply, request);
}

function withCors(reply: WireReply, { method, path, header }: WireRequest): WireReply {
  const answered = method === "OPTIONS" ? answerOptions(reply, header) : reply;
  const { status, headers, body, written } = answered;
  // The door's own from here on: a layer may have others in the same object next time.
  if (isControlPath(path)) return { ...answered, headers: { ...headers } };
  const cors = corsHeaders(header("origin"));
  const date = dateAlone(headers);
  const all = date === undefined ? { ...cors, ...headers } : withDate(cors, date);
  return written === undefined ? { status, headers: all, body } : { status, headers: all, body, written };
}

/** The page's origin is echoed, because `*` does not cover requests with credentials. */
const corsHeaders = rememberLast((origin: string | undefined): WireReply["headers"] => ({
  "access-control-allow-origin": origin ?? "*",
  ...(origin === undefined ? {} : { "access-control-allow-credentials": "true" }),
  "access-control-expose-headers": exposed,
  vary: "Origin",
}));

/** The date of an answer, if that is its only header. */
function dateAlone(headers: WireReply["headers"]): string | undefined {
  let date: string | undefined;
  for (const name in headers) {
    const value = headers[name];
    if (name !== "date" || typeof value !== "string") return undefined;
    date = value;
  }
  return date;
}

/** Most answers have the headers of the one before. Who they go to is the door's own: nobody writes to them any more. */
const withDate = rememberLastTwo((cors: WireReply["headers"], date: string): WireReply["headers"] => ({
  ...cors,
  date,
}));

/** The answer to OPTIONS, from the engine's 405, which names the methods of the path, or its 404. */
function answerOptions(reply: WireReply, header: WireRequest["header"]): WireReply {
  const allow = reply.headers["Allow"];
  const method = header("access-control-request-method");
  const allowed = allow === undefined ? {} : { Allow: allow };
  if (method === undefined) return allow === undefined ? reply : { status: 204, headers: allowed, body: undefined };
  return {
    status: 204,
    headers: {
      ...allowed,
      "access-control-allow-methods": [...new Set([...String(allow ?? "OPTIONS").split(", "), method])].join(", "),
      "access-control-allow-headers": header("access-control-request-headers") ?? knownHeaders,
      "access-control-max-age": "7200",
      vary: "Origin, Access-Control-Request-Method, Access-Control-Request-Headers",
    },
    body: undefined,
  };
}
