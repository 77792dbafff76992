import type { IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";
import { endToEnd } from "./hop-by-hop.ts";
import { requestTo, type Upstream } from "./forward.ts";

/**
 * Passes a connection that is about to speak something else than HTTP, as a WebSocket, to the upstream: what follows is
 * passed both ways and not read. Resolves with the status of the upstream's answer, and undefined without one.
 */
export function tunnel(
  upstream: Upstream,
  incoming: IncomingMessage,
  client: Duplex,
  head: Buffer,
  target: string,
): Promise<number | undefined> {
  return new Promise((resolve) => {
    const give = (status: number | undefined): void => {
      resolve(status);
      if (status === undefined)
        client.end("HTTP/1.1 502 Bad Gateway\r\nconnection: close\r\ncontent-length: 0\r\n\r\n");
    };
    const request = requestTo(upstream, {
      method: incoming.method ?? "GET",
      target,
      headers: { ...endToEnd(incoming.headers), connection: "Upgrade", upgrade: incoming.headers.upgrade },
      body: undefined,
    });
    client.on("error", () => request.destroy());
    client.on("close", () => request.destroy());
    request.on("upgrade", (message, server, first) => {
      request.setTimeout(0);
      client.write(statusLine(message));
      if (first.length > 0) client.write(first);
      if (head.length > 0) server.write(head);
      server.on("error", () => client.destroy());
      client.on("close", () => server.destroy());
      server.pipe(client).pipe(server);
      resolve(message.statusCode);
    });
    request.on("response", (message) => {
      client.write(statusLine(message));
      message.pipe(client);
      resolve(message.statusCode);
    });
    request.on("timeout", () => request.destroy());
    request.on("error", () => give(undefined));
    request.end();
  });
}

function statusLine({ statusCode = 502, statusMessage = "", rawHeaders }: IncomingMessage): string {
  const lines = [`HTTP/1.1 ${statusCode} ${statusMessage}`];
  for (let at = 0; at + 1 < rawHeaders.length; at += 2)
    lines.push(`${rawHeaders[at] ?? ""}: ${rawHeaders[at + 1] ?? ""}`);
  return `${lines.join("\r\n")}\r\n\r\n`;
}
