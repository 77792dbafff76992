import { answerWithCors } from "./cors.ts";
import type { Handler } from "./handler.ts";
import { bodyLimitAt, jsonOf, type WireReply, type WireRequest } from "./wire.ts";

/**
 * Answers a fetch request below a door's base URL. A body of the answer fails with the signal's reason when it is aborted
 * before it was read.
 */
export async function answerFetch(
  handler: Pick<Handler, "handle">,
  request: Request,
  target: { readonly path: string; readonly query: string },
  signal?: AbortSignal,
): Promise<Response> {
  const wire = await requestOf(request, target);
  // An aborted upload must not have an effect.
  signal?.throwIfAborted();
  return responseOf(request, await answerWithCors(handler, wire), signal);
}

/** A fetch request as the engine reads it. A body past the limit is not read to its end. */
async function requestOf(
  request: Request,
  { path, query }: { readonly path: string; readonly query: string },
): Promise<WireRequest> {
  const { headers } = request;
  return {
    method: request.method,
    path,
    query,
    header: (name) => headers.get(name) ?? undefined,
    headers: () => headers,
    body: request.body === null ? undefined : await readBody(request.body, bodyLimitAt(path)),
  };
}

async function readBody(stream: ReadableStream<Uint8Array>, limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = stream.getReader();
  while (size <= limit) {
    const { done, value } = await reader.read();
    if (done) break;
    chunks.push(value);
    size += value.byteLength;
  }
  if (size > limit) void reader.cancel();
  return joined(chunks, size);
}

/** Chunks as one array. */
export function joined(chunks: readonly Uint8Array[], size: number): Uint8Array {
  if (chunks.length === 1 && chunks[0] !== undefined) return chunks[0];
  const whole = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.byteLength;
  }
  return whole;
}

/** The engine's answer as a fetch response; to HEAD one without its body. */
function responseOf({ method }: Request, reply: WireReply, signal?: AbortSignal): Response {
  const { status, headers, body } = reply;
  if (status === 0) return Response.error();
  const text = Object.entries(headers).map(([name, value]): [string, string] => [name, String(value)]);
  const statusText = statusTexts[status] ?? "";
  const common: [string, string][] = [["cache-control", "no-store"]];
  if (body instanceof ReadableStream && method === "HEAD") void body.cancel();
  if (body === undefined || body instanceof ReadableStream)
    return new Response(method === "HEAD" ? null : (body ?? null), {
      status,
      statusText,
      headers: [...common, ...text],
    });
  const bytes = body instanceof Uint8Array ? (body as Uint8Array<ArrayBuffer>) : utf8.encode(jsonOf(reply));
  return new Response(method === "HEAD" ? null : signal === undefined ? bytes : untilAborted(bytes, signal), {
    status,
    statusText,
    headers: merged([
      ...common,
      ["content-type", "application/json"],
      ["content-length", String(bytes.byteLength)],
      ...text,
    ]),
  });
}

/** One value for each header: a layer's own content type takes the place of the usual one. */
function merged(headers: readonly [string, string][]): [string, string][] {
  return [...new Map(headers.map(([name, value]) => [name.toLowerCase(), value]))];
}

/** What an answer over HTTP/1.1 says beside its status. */
const statusTexts: Readonly<Record<number, string>> = {
  200: "OK",
  201: "Created",
  204: "No Content",
  400: "Bad Request",
  401: "Unauthorized",
  403: "Forbidden",
  404: "Not Found",
  405: "Method Not Allowed",
  409: "Conflict",
  413: "Payload Too Large",
  415: "Unsupported Media Type",
  422: "Unprocessable Entity",
  429: "Too Many Requests",
  500: "Internal Server Error",
  502: "Bad Gateway",
  503: "Service Unavailable",
  504: "Gateway Timeout",
};

function untilAborted(bytes: Uint8Array<ArrayBuffer>, signal: AbortSignal): ReadableStream<Uint8Array<ArrayBuffer>> {
  return new ReadableStream({
    start(controller) {
      signal.addEventListener("abort", () => controller.error(signal.reason), { once: true });
      controller.enqueue(bytes);
      controller.close();
    },
  });
}

const utf8 = new TextEncoder();
