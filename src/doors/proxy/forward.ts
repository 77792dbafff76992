import { type IncomingMessage, type OutgoingHttpHeaders, request as httpRequest } from "node:http";
import { request as httpsRequest } from "node:https";
import { readBytes } from "../server/read-bytes.ts";

/** The largest body that passes, either way, in bytes. */
export const proxyBodyLimit = 10 * 1_048_576;

/** How long the upstream may be silent, in milliseconds. */
const patience = 30_000;

export interface Forwarded {
  readonly method: string;
  /** Path and query. */
  readonly target: string;
  readonly headers: OutgoingHttpHeaders;
  readonly body: Uint8Array | undefined;
}

export interface UpstreamAnswer {
  readonly message: IncomingMessage;
  readonly body: Uint8Array;
}

/**
 * Sends a request on to the upstream, below its base path.
 *
 * @throws Error a sentence, when there is no answer that could be passed on
 */
export async function forward(upstream: URL, request: Forwarded): Promise<UpstreamAnswer> {
  const message = await answerOf(upstream, request, true);
  const body = await readBytes(message, proxyBodyLimit);
  if (body.byteLength > proxyBodyLimit)
    throw new Error(`${upstream.origin} answered more than ${proxyBodyLimit} bytes`);
  return { message, body };
}

function answerOf(upstream: URL, forwarded: Forwarded, mayRepeat: boolean): Promise<IncomingMessage> {
  const { method, target, headers, body } = forwarded;
  const send = upstream.protocol === "https:" ? httpsRequest : httpRequest;
  const path = upstream.pathname.replace(/\/$/, "") + target;
  return new Promise((resolve, reject) => {
    const request = send(upstream, {
      method,
      path,
      headers: { ...headers, ...(body === undefined ? {} : { "content-length": body.byteLength }) },
      timeout: patience,
    });
    request.on("response", resolve);
    request.on("timeout", () => request.destroy(new Error(`no answer within ${patience / 1000} seconds`)));
    request.on("error", (error: NodeJS.ErrnoException) => {
      // The upstream had closed the connection that was kept from the last request; it has not seen this one.
      if (request.reusedSocket && error.code === "ECONNRESET" && mayRepeat)
        resolve(answerOf(upstream, forwarded, false));
      else reject(new Error(`${upstream.origin} does not answer: ${error.message || String(error.code)}`));
    });
    request.end(body);
  });
}
