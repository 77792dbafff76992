import type { IncomingMessage } from "node:http";
import type { WireRequest } from "../../engine/http/wire.ts";
import { joined } from "../../engine/http/fetch-messages.ts";

/** A body, or enough of it to see that it is larger than the limit. What comes after is thrown away unread. */
export function readBytes(message: IncomingMessage, limit: number): Promise<Uint8Array> {
  return new Promise((resolve, reject) => whenRead(message, limit, resolve, reject));
}

/** The same, told to a function as soon as it is there; what that throws is a failure, too. */
export function whenRead(
  message: IncomingMessage,
  limit: number,
  onBody: (body: Uint8Array) => void,
  onFailure: (error: unknown) => void,
): void {
  // By events: the stream's iterator costs more than the rest of a small request.
  const chunks: Uint8Array[] = [];
  let size = 0;
  message.on("data", (chunk: Uint8Array) => {
    if (size > limit) return;
    chunks.push(chunk);
    size += chunk.byteLength;
  });
  message.on("end", () => {
    try {
      onBody(joined(chunks, size));
    } catch (error) {
      onFailure(error);
    }
  });
  message.on("error", onFailure);
  const close = (): void => {
    if (!message.complete) onFailure(new Error("The connection was closed before the whole body had come"));
  };
  if (message.destroyed) close();
  else message.on("close", close);
}

/**
 * All headers of a message, by a function that does not hold the message; one that came several times is there several times. And
 * how long they are.
 */
export function allHeaders({ rawHeaders }: IncomingMessage): Required<Pick<WireRequest, "headers" | "headersSize">> {
  let headersSize = 0;
  let isAsBefore = rawHeaders.length === latest.length;
  for (let at = 0; at < rawHeaders.length; at++) {
    const text = rawHeaders[at] ?? "";
    headersSize += text.length;
    isAsBefore &&= text === latest[at];
  }
  if (!isAsBefore) {
    latest = rawHeaders;
    readLatest = readerOf(rawHeaders);
  }
  return { headers: readLatest, headersSize };
}

/** The headers of the request before. A client repeats its headers, and who keeps many requests then keeps them once. */
let latest: readonly string[] = [];
let readLatest = readerOf(latest);

function readerOf(rawHeaders: readonly string[]): WireRequest["headers"] {
  return () => {
    const headers: [string, string][] = [];
    for (let at = 0; at + 1 < rawHeaders.length; at += 2)
      headers.push([(rawHeaders[at] ?? "").toLowerCase(), rawHeaders[at + 1] ?? ""]);
    return headers;
  };
}

/** The headers of a message, one by one. */
export function headerReader({ headers }: IncomingMessage): (name: string) => string | undefined {
  return (name) => {
    const value = headers[name];
    return Array.isArray(value) ? value[0] : value;
  };
}
