import {
  Agent as HttpAgent,
  type AgentOptions,
  globalAgent as httpAgent,
  type IncomingMessage,
  type OutgoingHttpHeaders,
  request as httpRequest,
  type RequestOptions,
} from "node:http";
import { Agent as HttpsAgent, globalAgent as httpsAgent, request as httpsRequest } from "node:https";
import { urlToHttpOptions } from "node:url";
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
export function requestTo(upstream: Upstream, { method, target, headers, body }: Forwarded) {
  const { send, base, host, authorization, options } = wayTo(upstream);
  const all = new Map([["host", host]]);
  if (authorization !== undefined) all.set("authorization", authorization);
  // A header that somebody has set takes the client's place, in whichever case it is written.
  for (const [name, value] of Object.entries(headers))
    if (value !== undefined) all.set(name.toLowerCase(), Array.isArray(value) ? value.join(", ") : String(value));
  if (body !== undefined || !withoutBody.has(method)) all.set("content-length", String(body?.byteLength ?? 0));
  // As a list, headers are written at once; given one by one, each of them is looked at several times.
  const request = send({ ...options, method, path: base + target, headers: [...all].flat() });
  // Where the upstream says how long it keeps a connection, Node has shortened the time of one that is used again.
  request.on("socket", (socket) => {
    if (socket.timeout !== options.timeout) socket.setTimeout(options.timeout);
  });
  return request;
}

/** Closes the connections that are kept for an upstream. */
export function letGo(upstream: Upstream): void {
  ways.get(upstream)?.options.agent.destroy();
  ways.delete(upstream);
}

/** Methods whose requests say nothing of a length where there is no body. */
const withoutBody = new Set(["CONNECT", "DELETE", "GET", "HEAD", "OPTIONS", "TRACE"]);

/** How requests reach an upstream. */
interface Way {
  readonly send: (options: RequestOptions) => ReturnType<typeof httpRequest>;
  /** The path before every target. */
  readonly base: string;
  readonly host: string;
  /** Of a user and password in the URL. */
  readonly authorization: string | undefined;
  readonly options: RequestOptions & { readonly agent: HttpAgent; readonly timeout: number };
}

const ways = new WeakMap<Upstream, Way>();

/** Read once for each upstream: a URL is slow to take apart. */
function wayTo(upstream: Upstream): Way {
  const known = ways.get(upstream);
  if (known !== undefined) return known;
  const { url, insecure, timeout = defaultTimeout } = upstream;
  const { auth, ...way } = urlToHttpOptions(url);
  const [send, Agent, common] =
    url.protocol === "https:" ? [httpsRequest, HttpsAgent, httpsAgent] : [httpRequest, HttpAgent, httpAgent];
  const fresh: Way = {
    send,
    base: url.pathname.replace(/\/$/, ""),
    host: url.host,
    authorization: auth === undefined || auth === null ? undefined : `Basic ${Buffer.from(auth).toString("base64")}`,
    // As Node's own, which may go through a proxy of the environment (Node's types leave its options out), with the timeout of its
    // requests, which is also how long it keeps a connection: another one would be set anew for each of them, and set back.
    options: {
      ...way,
      timeout,
      agent: new Agent({
        ...(common as { readonly options?: AgentOptions }).options,
        timeout: Math.min(timeout, defaultTimeout),
      }),
      ...(insecure === true ? { rejectUnauthorized: false } : {}),
    },
  };
  ways.set(upstream, fresh);
  return fresh;
}

function answerOf(upstream: Upstream, forwarded: Forwarded, mayRepeat: boolean): Promise<IncomingMessage> {
  const { body } = forwarded;
  const { timeout = defaultTimeout } = upstream;
  return new Promise((resolve, reject) => {
    const request = requestTo(upstream, forwarded);
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
