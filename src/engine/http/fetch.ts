import { bodyLimit, type WireReply, type WireRequest } from "./wire.ts";

/** A fetch request as the engine reads it. A body past the limit is not read to its end. */
export async function requestOf(
  request: Request,
  { path, query }: { readonly path: string; readonly query: string },
): Promise<WireRequest> {
  return {
    method: request.method,
    path,
    query,
    header: (name) => request.headers.get(name) ?? undefined,
    body: request.body === null ? undefined : await readBody(request.body),
  };
}

async function readBody(stream: ReadableStream<Uint8Array>): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = stream.getReader();
  while (size <= bodyLimit) {
    const { done, value } = await reader.read();
    if (done) break;
    chunks.push(value);
    size += value.byteLength;
  }
  if (size > bodyLimit) void reader.cancel();
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
export function responseOf({ method }: Request, { status, headers, body }: WireReply): Response {
  const text = Object.entries(headers).map(([name, value]): [string, string] => [name, String(value)]);
  if (body === undefined) return new Response(null, { status, headers: text });
  const bytes = utf8.encode(JSON.stringify(body));
  return new Response(method === "HEAD" ? null : bytes, {
    status,
    headers: [["content-type", "application/json"], ["content-length", String(bytes.byteLength)], ...text],
  });
}

const utf8 = new TextEncoder();
