import type { RequestListener } from "node:http";
import { connect, type Socket } from "node:net";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { startServer } from "../../../src/doors/server/index.ts";
import type { WireReply } from "../../../src/engine/http/wire.ts";
import { proxyBefore } from "../../support/proxy.ts";
import { upstream } from "../../support/upstream.ts";

// Before the server is imported, which keeps the timers that it finds.
vi.hoisted(() => vi.useFakeTimers({ toFake: ["setInterval", "clearInterval"] }));

const ok: WireReply = { status: 200, headers: {}, body: "here" };
const fiveMinutes = 300_000;

/** A server whose clock for quiet connections a test moves. */
async function serving(handle: () => WireReply | Promise<WireReply>) {
  const server = await startServer({ handle }, { port: 0 });
  onTestFinished(() => server.close());
  return { port: Number(new URL(server.url).port) };
}

/** A proxy before a server. */
async function proxying(listener: RequestListener) {
  const proxy = await proxyBefore(new URL(await upstream(listener)));
  return { port: Number(new URL(proxy.url).port) };
}

/** One connection, over which requests go in turn. */
function connection(port: number) {
  const socket: Socket = connect(port, "127.0.0.1");
  onTestFinished(() => void socket.destroy());
  let isClosed = false;
  socket.on("close", () => (isClosed = true));
  let text = "";
  socket.on("data", (chunk: Buffer) => (text += chunk.toString()));
  const send = (path = "/here"): void => void socket.write(`GET ${path} HTTP/1.1\r\nHost: localhost\r\n\r\n`);
  const answered = async (): Promise<string> => {
    await vi.waitFor(() => expect(text).toContain('"here"'), { timeout: 60_000 });
    const answer = text;
    text = "";
    return answer;
  };
  return {
    send,
    answered,
    async ask(): Promise<string> {
      send();
      return answered();
    },
    isClosed: () => isClosed,
    closed: () => vi.waitFor(() => expect(isClosed).toBe(true), { timeout: 60_000 }),
  };
}

/** An answer that a test gives when it likes; `come` resolves when it has been asked for. */
function held<Answer>() {
  const [asked, answer] = [Promise.withResolvers<void>(), Promise.withResolvers<Answer>()];
  const begin = (): Promise<Answer> => {
    asked.resolve();
    return answer.promise;
  };
  return { begin, come: asked.promise, release: answer.resolve };
}

/** A connection over which a request was answered after twenty minutes. */
async function answeredLate(port: number, come: Promise<void>, release: () => void) {
  const client = connection(port);
  client.send();
  await come;
  vi.advanceTimersByTime(4 * fiveMinutes);
  release();
  await client.answered();
  return client;
}

describe("a connection that a client keeps", () => {
  it("is there for the next request, however late, and no answer names a time for it", async () => {
    const { port } = await serving(() => ok);
    const client = connection(port);
    expect(await client.ask()).not.toMatch(/^keep-alive:/im);
    vi.advanceTimersByTime(fiveMinutes - 1);
    await client.ask();
    expect(client.isClosed()).toBe(false);
  });

  it("is closed when nothing has gone over it for five minutes; one that is used is not", async () => {
    const { port } = await serving(() => ok);
    const [quiet, used] = [connection(port), connection(port)];
    await Promise.all([quiet.ask(), used.ask()]);
    vi.advanceTimersByTime(fiveMinutes);
    await used.ask();
    vi.advanceTimersByTime(fiveMinutes);
    await quiet.closed();
    await used.ask();
    expect(used.isClosed()).toBe(false);
  });

  it("stays while its request is being answered, as long as that takes", async () => {
    const { begin, come, release } = held<WireReply>();
    const { port } = await serving(begin);
    const client = await answeredLate(port, come, () => release(ok));
    expect(client.isClosed()).toBe(false);
    vi.advanceTimersByTime(2 * fiveMinutes);
    await client.closed();
  });

  it("stays while its answer goes on, though nothing comes", async () => {
    const endless = new ReadableStream<Uint8Array>({
      start: (controller) => controller.enqueue(new TextEncoder().encode('"here"')),
    });
    const replies: WireReply[] = [{ status: 200, headers: { "content-type": "text/event-stream" }, body: endless }];
    const { port } = await serving(() => replies.pop() ?? ok);
    const client = connection(port);
    await client.ask();
    vi.advanceTimersByTime(4 * fiveMinutes);
    await connection(port).ask();
    expect(client.isClosed()).toBe(false);
  });

  it("stays while its client has not read the whole answer", async () => {
    const large = "x".repeat(30_000_000);
    const { port } = await serving(() => ({ ...ok, body: large }));
    const socket = connect(port, "127.0.0.1");
    onTestFinished(() => void socket.destroy());
    socket.write("GET /here HTTP/1.1\r\nHost: localhost\r\n\r\n");
    let length = 0;
    await new Promise<void>((resolve) =>
      socket.once("data", (chunk: Buffer) => {
        length += chunk.length;
        socket.pause();
        resolve();
      }),
    );
    vi.advanceTimersByTime(4 * fiveMinutes);
    const ended = new Promise((resolve) => socket.once("close", resolve));
    socket.on("data", (chunk: Buffer) => {
      length += chunk.length;
      if (length > large.length) socket.end();
    });
    socket.resume();
    await ended;
    expect(length).toBeGreaterThan(large.length);
  });

  it("stays while the proxy passes a stream on that is no API's", async () => {
    const { port } = await proxying((_request, response) => {
      response.writeHead(200, { "content-type": "text/event-stream" }).write('data: "here"\n\n');
    });
    const client = connection(port);
    client.send("/__kit/changes");
    await client.answered();
    vi.advanceTimersByTime(4 * fiveMinutes);
    const another = await fetch(`http://127.0.0.1:${port}/__kit/changes`);
    await another.body?.cancel();
    expect(client.isClosed()).toBe(false);
  });

  it("stays while the proxy waits for its upstream, and is closed afterwards", async () => {
    const { begin, come, release } = held<string>();
    const { port } = await proxying((_request, response) => void begin().then((body) => response.end(body)));
    const client = await answeredLate(port, come, () => release('"here"'));
    expect(client.isClosed()).toBe(false);
    vi.advanceTimersByTime(2 * fiveMinutes);
    await client.closed();
  });
});
