import type { IncomingMessage } from "node:http";
import { joined } from "../../engine/http/fetch-messages.ts";

/** A body, or enough of it to see that it is larger than the limit. What comes after is thrown away unread. */
export async function readBytes(message: IncomingMessage, limit: number): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of message as AsyncIterable<Uint8Array>) {
    if (size > limit) continue;
    chunks.push(chunk);
    size += chunk.byteLength;
  }
  return joined(chunks, size);
}

/** All headers of a message; one that came several times is there several times. */
export function allHeaders({ rawHeaders }: IncomingMessage): [name: string, value: string][] {
  const headers: [string, string][] = [];
  for (let at = 0; at + 1 < rawHeaders.length; at += 2)
    headers.push([(rawHeaders[at] ?? "").toLowerCase(), rawHeaders[at + 1] ?? ""]);
  return headers;
}

/** The headers of a message, one by one. */
export function headerReader({ headers }: IncomingMessage): (name: string) => string | undefined {
  return (name) => {
    const value = headers[name];
    return Array.isArray(value) ? value[0] : value;
  };
}
