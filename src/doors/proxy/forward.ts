import { type IncomingMessage, type OutgoingHttpHeaders, request as httpRequest } from "node:http";
import { request as httpsRequest } from "node:https";
import { readBytes } from "../server/read-bytes.ts";

/** The largest body that passes, either way, in bytes. */
export const proxyBodyLimit = 10 * 1_048_576;

/** How long the upstream may be silent, in milliseconds, unless somebody says otherwise. */
const defaultTimeout = 30_000;

/** The server behind a proxy, and how it is spoken to. */
export interface Upstream {
  readonly url: URL;
  /** How long it may be silent, in milliseconds. */
  readonly timeout?: number | undefined;
  /** Accepts a certificate that cannot be verified. */
  readonly insecure?: boolean | undefined;
}

export interface Forwarded {
  readonly method: string;
  /** Path and query. */
  readonly target: string;
  readonly headers: OutgoingHttpHeaders;
  readonly body: Uint8Array | undefined;
}

export interface UpstreamAnswer {
  readonly message: IncomingMessage;
  /** Undefined for a stream, which has no end to wait for. */
  readonly body: Uint8Array | undefined;
}

/**
 * Sends a request on to the upstream, below its base path.
 *
 * @throws Error a sentence, when there is no answer that could be passed on
 */
export async function forward(upstream: Upstream, request: Forwarded): Promise<UpstreamAnswer> {
  const message = await answerOf(upstream, request, true);
  if (isStream(message)) return { message, body: undefined };
  const body = await readBytes(message, proxyBodyLimit);
  if (body.byteLength > proxyBodyLimit)
    throw new Error(`${upstream.url.origin} answered more than ${proxyBodyLimit} bytes`);
  return { message, body };
}

/** Server-sent events, and what else is read while it is still being written. */
function isStream({ headers }: IncomingMessage): boolean {
  return /^(?:text\/event-stream|multipart\/x-mixed-replace)\b/i.test(headers["content-type"] ?? "");
}

/** The request to the upstream, not yet sent. */
export function requestTo(
  { url, insecure, timeout = defaultTimeout }: Upstream,
  { method, target, headers }: Forwarded,
) {
  const send = url.protocol === "https:" ? httpsRequest : httpRequest;
  return send(url, {
    method,
    path: url.pathname.replace(/\/$/, "") + target,
    headers,
    timeout,
    ...(insecure === true ? { rejectUnauthorized: false } : {}),
  });
}

function answerOf(upstream: Upstream, forwarded: Forwarded, mayRepeat: boolean): Promise<IncomingMessage> {
  const { headers, body } = forwarded;
  const { timeout = defaultTimeout } = upstream;
  return new Promise((resolve, reject) => {
    const request = requestTo(upstream, {
      ...forwarded,
      headers: { ...headers, ...(body === undefined ? {} : { "content-length": body.byteLength }) },
    });
    request.on("response", (message) => {
      // A stream may be silent for as long as it likes.
      if (isStream(message)) request.setTimeout(0);
      resolve(message);
    });
    request.on("timeout", () => request.destroy(new Error(`no answer within ${timeout / 1000} seconds`)));
    request.on("error", (error: NodeJS.ErrnoException) => {
      // The upstream had closed the connection that was kept from the last request; it has not seen this one.
      if (request.reusedSocket && error.code === "ECONNRESET" && mayRepeat)
        resolve(answerOf(upstream, forwarded, false));
      else reject(new Error(`${upstream.url.origin} does not answer: ${reasonOf(error)}`));
    });
    request.end(body);
  });
}

/** Why there is no answer, and what helps. */
function reasonOf(error: NodeJS.ErrnoException): string {
  const reason = error.message || String(error.code);
  if (!/CERT|SELF_SIGNED|UNABLE_TO/.test(error.code ?? "")) return reason;
  return `${reason}; name the certificate's authority in NODE_EXTRA_CA_CERTS, or use --insecure`;
}
