import { once } from "node:events";
import { createServer, type IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { forward, requestTo, type Upstream } from "../../../src/doors/proxy/forward.ts";
import { proxyBefore } from "../../support/proxy.ts";
import { listening } from "../../support/upstream.ts";

/** An upstream that says that it keeps connections for five seconds, as Node's servers do. */
async function hinting() {
  const server = createServer((_request, response) => response.end("here"));
  server.keepAliveTimeout = 5000;
  server.on("upgrade", (_request: IncomingMessage, socket: Duplex) =>
    socket.end("HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n\r\n"),
  );
  const url = new URL(`http://127.0.0.1:${await listening(server)}`);
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return { server, url };
}

const get = { method: "GET", target: "/", headers: {}, body: undefined };

describe("a connection to the upstream that is used again", () => {
  it.each([1000, 30_000, 60_000])(
    "may be silent for %i ms, whatever the upstream said of keeping it",
    async (timeout) => {
      const { url } = await hinting();
      const upstream: Upstream = { url, timeout };
      await forward(upstream, get);
      for (const headers of [{}, { connection: "Upgrade", upgrade: "websocket" }]) {
        const request = requestTo(upstream, { ...get, headers });
        const [socket] = (await once(request, "socket")) as [{ readonly timeout: number }];
        expect([request.reusedSocket, socket.timeout]).toEqual([true, timeout]);
        const answered = Promise.race([once(request, "response"), once(request, "upgrade")]);
        request.end();
        const [message] = (await answered) as [IncomingMessage];
        message.resume();
        await once(message, "end");
      }
    },
  );

  it("is closed with the proxy", async () => {
    const { server, url } = await hinting();
    server.keepAliveTimeout = 0;
    const proxy = await proxyBefore(url);
    await (await fetch(`${proxy.url}/here`)).text();
    const connections = (): Promise<number> =>
      new Promise((resolve, reject) =>
        server.getConnections((error, count) => (error === null ? resolve(count) : reject(error))),
      );
    expect(await connections()).toBe(1);
    await proxy.close();
    await vi.waitFor(async () => expect(await connections()).toBe(0), { timeout: 20_000 });
  });
});
