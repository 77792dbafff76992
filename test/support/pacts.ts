import { mkdirSync, writeFileSync } from "node:fs";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { dirname, join } from "node:path";
import { json } from "node:stream/consumers";
import { onTestFinished } from "vitest";
import { interactionsOf } from "../../src/tools/pact/source/interactions.ts";
import { pactOf } from "../../src/tools/pact/source/read.ts";
import { scratch } from "./scratch.ts";

/** A V4 interaction that asks for `{"hello":"world"}`; what is given replaces a part of it. */
export function hello(description: string, more: object = {}): object {
  return {
    type: "Synchronous/HTTP",
    description,
    request: { method: "GET", path: "/hello" },
    response: { status: 200, body: jsonBody({ hello: "world" }) },
    ...more,
  };
}

/** One that the provider of these tests does not hold. */
export function broken(description: string, more: object = {}): object {
  return hello(description, { response: { status: 200, body: jsonBody({ hello: "mars" }) }, ...more });
}

export function jsonBody(content: unknown): object {
  return { content, contentType: "application/json", encoded: false };
}

/** A pact of those interactions. */
export function pact(interactions: readonly unknown[], more: object = {}): object {
  return {
    consumer: { name: "web" },
    provider: { name: "cart" },
    interactions,
    metadata: { pactSpecification: { version: "4.0" } },
    ...more,
  };
}

/** What is read of an interaction: why it is malformed or not understood, and what of it nobody looks at. */
export function readingOf(interaction: object, version = "4.0"): readonly string[] {
  const content = pact([interaction], { metadata: { pactSpecification: { version } } });
  const [one] = interactionsOf(pactOf("p.json", JSON.stringify(content), content));
  return [...(one?.obstacle === undefined ? [] : [one.obstacle.reason]), ...(one?.unseen ?? [])];
}

/** Writes pacts into a new folder: file name → pact, or text as it is. Returns the folder. */
export function pactFolder(files: Readonly<Record<string, object | string>>): string {
  const folder = scratch();
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(
      join(folder, name),
      typeof content === "string" || content instanceof Uint8Array ? content : JSON.stringify(content, null, 2),
    );
  }
  return folder;
}

/** A server that goes when the test ends; returns its URL. */
export async function listen(handle: (request: IncomingMessage, response: ServerResponse) => void): Promise<string> {
  const server = createServer(handle).listen(0, "127.0.0.1");
  onTestFinished(() => {
    server.close();
    server.closeAllConnections();
  });
  await new Promise((resolve) => server.once("listening", resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

export interface StateChange {
  readonly state: string;
  readonly action: string;
  readonly params: Readonly<Record<string, unknown>>;
}

/** What `verify` has to know of a provider that says hello. */
export async function helloOptions(): Promise<{ baseUrl: string; stateUrl: string }> {
  const { baseUrl, stateUrl } = await helloProvider();
  return { baseUrl, stateUrl };
}

/** A provider that says hello, and what it was asked. */
export async function helloProvider(change: (change: StateChange) => unknown = () => ({})) {
  const requests: { method: string; url: string; headers: IncomingMessage["headers"] }[] = [];
  const changes: StateChange[] = [];
  const baseUrl = await listen(({ method = "", url = "", headers }, response) => {
    requests.push({ method, url, headers });
    if (url === "/hang") return;
    if (url === "/cut") response.socket?.destroy();
    else response.writeHead(200, { "content-type": "application/json" }).end('{"hello":"world"}');
  });
  const stateUrl = await listen((request, response) => {
    void json(request).then((body) => {
      changes.push(body as StateChange);
      try {
        const values = JSON.stringify(change(body as StateChange));
        response.writeHead(200).end(values);
      } catch (error) {
        if (error === hang) return;
        response.writeHead(500).end(JSON.stringify({ message: String(error) }));
      }
    });
  });
  return { baseUrl, stateUrl, requests, changes };
}

/** Thrown by the change of a state: it never comes to an end. */
export const hang = new Error("hang");
