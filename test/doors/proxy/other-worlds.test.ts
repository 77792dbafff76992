import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer, type RequestListener, type Server } from "node:http";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import type { Passed } from "../../../src/doors/proxy/passed.ts";
import { startProxy } from "../../../src/doors/proxy/proxy-server.ts";
import type { RunningServer } from "../../../src/doors/server/running-server.ts";
import { openContract } from "../../../src/layers/prism/open.ts";
import { listening } from "../../support/upstream.ts";

const json = { "content-type": "application/json" };
const needsA = { type: "object", required: ["a"] };
const answers = (type: string, schema: object) => ({ 200: { description: "ok", content: { [type]: { schema } } } });
const takes = (type: string, schema: object) => ({ required: true, content: { [type]: { schema } } });
const anything = { 200: { description: "ok" } };
const list = { type: "array", items: { type: "string" } };

/** What other people's documents have, and the kit's own does not. */
const document = {
  openapi: "3.0.3",
  info: { title: "Other people's", version: "1" },
  servers: [{ url: "https://api.example/v1" }],
  paths: {
    "/": { get: { responses: answers("application/json", needsA) } },
    "/slash/": { get: { responses: answers("application/json", needsA) } },
    "/with space": { get: { responses: answers("application/json", needsA) } },
    "/café/{id}": {
      get: {
        parameters: [{ name: "id", in: "path", required: true, schema: { type: "string" } }],
        responses: answers("application/json", needsA),
      },
    },
    "/image": {
      get: { responses: answers("image/png", { type: "string", format: "binary" }) },
      post: {
        requestBody: takes("application/octet-stream", { type: "string", format: "binary" }),
        responses: anything,
      },
    },
    "/xml": { get: { responses: answers("application/xml", needsA) } },
    "/upload": {
      post: {
        requestBody: takes("multipart/form-data", {
          type: "object",
          required: ["file"],
          properties: { file: { type: "string", format: "binary" } },
        }),
        responses: anything,
      },
    },
    "/form": {
      post: {
        requestBody: takes("application/x-www-form-urlencoded", { type: "object", properties: { a: list } }),
        responses: anything,
      },
    },
    "/lists": {
      get: {
        parameters: [
          { name: "any", in: "query", schema: { anyOf: [list, { type: "object" }] } },
          {
            name: "spaced",
            in: "query",
            style: "spaceDelimited",
            explode: false,
            schema: { type: "array", items: { type: "integer" } },
          },
        ],
        responses: anything,
      },
    },
    "/events": { get: { responses: answers("text/event-stream", { type: "string" }) } },
  },
};

describe("a proxy before other people's APIs", () => {
  const passed: Passed[] = [];
  let answer: RequestListener;
  let server: Server;
  let proxy: RunningServer;
  const folder = mkdtempSync(join(tmpdir(), "session-context-kit-"));
  beforeAll(async () => {
    const file = join(folder, "openapi.json");
    writeFileSync(file, JSON.stringify(document));
    const { contract } = await openContract([file]);
    server = createServer((request, response) => answer(request, response));
    server.on("upgrade", (_request, socket) => {
      socket.write("HTTP/1.1 101 Switching Protocols\r\nupgrade: websocket\r\nconnection: Upgrade\r\n\r\n");
      socket.on("data", (data: Buffer) => socket.write(`you said ${data.toString()}`));
      socket.on("error", () => socket.destroy());
    });
    proxy = await startProxy({
      upstream: { url: new URL(`http://127.0.0.1:${await listening(server)}`) },
      contract: () => contract,
      port: 0,
      host: "127.0.0.1",
      onPassed: (each) => passed.push(each),
      onFailure: (message) => expect.unreachable(message),
    });
  });
  afterAll(async () => {
    await proxy.close();
    server.closeAllConnections();
    server.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const send = async (path: string, body: string | Uint8Array, headers: object = json, init: RequestInit = {}) => {
    answer = (request, response) => {
      request.resume();
      response.writeHead(200, { ...headers });
      response.end(body);
    };
    const response = await fetch(proxy.url + path, init);
    await response.arrayBuffer();
    return response.headers.get("sl-violations");
  };

  it.each(["/", "/slash/", "/slash", "/v1/slash/", "/with%20space", "/caf%C3%A9/1", "/caf%c3%a9/1"])(
    "compares %s with its operation",
    async (path) => {
      expect(await send(path, '{"b":1}')).toContain("required property 'a'");
      expect(await send(path, '{"a":1}')).toBeNull();
    },
  );

  const form = { "content-type": "application/x-www-form-urlencoded" };
  const upload = (content: BlobPart): FormData => {
    const data = new FormData();
    data.set("file", new Blob([content]), "file.bin");
    return data;
  };
  const bytes = new Uint8Array([0x89, 0x50, 0xff, 0xfe]);
  it.each<[string, string, string | Uint8Array, object, RequestInit?]>([
    ["an image", "/image", bytes, { "content-type": "image/png" }],
    [
      "bytes that are sent",
      "/image",
      "",
      {},
      { method: "POST", body: bytes, headers: { "content-type": "application/octet-stream" } },
    ],
    ["XML", "/xml", "<a/>", { "content-type": "application/xml" }],
    ["a file in a form", "/upload", "", {}, { method: "POST", body: upload(bytes) }],
    ["a text file in a form", "/upload", "", {}, { method: "POST", body: upload("text") }],
    ["a repeated field", "/form", "", {}, { method: "POST", body: "a=1&a=2", headers: form }],
    ["a list of one field", "/form", "", {}, { method: "POST", body: "a=1", headers: form }],
    ["a list of one value in an anyOf", "/lists?any=1", "", {}],
    ["a list with spaces", "/lists?spaced=1%202", "", {}],
    ["a coding that cannot be undone", "/slash/", "x", { ...json, "content-encoding": "compress" }],
    ["compressed twice", "/slash/", gzipSync(gzipSync('{"a":1}')), { ...json, "content-encoding": "gzip, gzip" }],
  ])("finds nothing wrong with %s", async (_what, path, body, headers, init) => {
    expect(await send(path, body, headers, init)).toBeNull();
  });

  it.each<[string, string, string | Uint8Array, object]>([
    ["an image of another type", "/image", bytes, { "content-type": "image/gif" }],
    ["a broken coding", "/slash/", "x", { ...json, "content-encoding": "gzip" }],
  ])("still finds %s", async (_what, path, body, headers) => {
    expect(await send(path, body, headers)).not.toBeNull();
  });

  it("says what it has not read", async () => {
    passed.length = 0;
    await send("/slash/", "x", { ...json, "content-encoding": "compress" });
    const { unread } = await vi.waitUntil(() => passed.at(-1));
    expect(unread).toEqual(["response body in compress"]);
  });

  it("passes server-sent events while they are written, and ends them when it stops", async () => {
    answer = (_request, response) => {
      response.writeHead(200, { "content-type": "text/event-stream" });
      response.write("data: 1\n\n");
    };
    const response = await fetch(`${proxy.url}/events`);
    const reader = response.body?.getReader();
    const first = await reader?.read();
    expect(new TextDecoder().decode(first?.value)).toBe("data: 1\n\n");
    const socket = connect(Number(new URL(proxy.url).port), "127.0.0.1");
    let received = "";
    socket.on("data", (data: Buffer) => (received += data.toString()));
    socket.on("error", () => socket.destroy());
    socket.write("GET /socket HTTP/1.1\r\nhost: x\r\nconnection: Upgrade\r\nupgrade: websocket\r\n\r\n");
    await vi.waitUntil(() => received.includes("101"));
    socket.write("hello");
    await vi.waitUntil(() => received.includes("you said hello"));
    const started = performance.now();
    await proxy.close();
    // Two seconds are what requests under way have to finish.
    expect(performance.now() - started).toBeLessThan(1900);
    await reader?.cancel().catch(() => undefined);
    expect(passed.flatMap(({ unread }) => unread)).toContain("a connection that speaks websocket");
  });
});
