import { readFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { inject } from "vitest";

const workerScript = readFileSync(new URL(import.meta.resolve("msw/mockServiceWorker.js")), "utf8");

/** A worker as apps have it: it takes the page over at once, and lets requests go their way. */
const ownWorker = `
addEventListener("install", () => skipWaiting());
addEventListener("activate", (event) => event.waitUntil(clients.claim()));
addEventListener("fetch", () => undefined);
`;

export interface PageServer {
  /** As `http://localhost:4123`. */
  readonly url: string;
  /** Serves another worker script from now on, as after an update of MSW. */
  replaceWorker(change: (script: string) => string): void;
  /** Answers `/gate` from now on only when it is opened. */
  closeGate(): Gate;
  close(): Promise<void>;
}

/** Holds what waits for an answer of `/gate`. */
interface Gate {
  /** Resolves when something waits. */
  readonly reached: Promise<void>;
  open(): void;
}

/** Serves an empty page with the kit in it, and MSW's worker script beside it. */
export async function servePage(): Promise<PageServer> {
  const javaScript = "text/javascript; charset=utf-8";
  const html = "text/html; charset=utf-8";
  const page = '<!doctype html><title>Page</title><script type="module" src="/page.js"></script>';
  const files = new Map([
    ["/", [html, page]],
    ["/frame.html", [html, page]],
    ["/manager.html", [html, '<!doctype html><title>Manager</title><iframe name="story" src="/frame.html"></iframe>']],
    ["/page.js", [javaScript, readFileSync(inject("pageScript"), "utf8")]],
    ["/mockServiceWorker.js", [javaScript, workerScript]],
    ["/elsewhere/mockServiceWorker.js", [javaScript, workerScript]],
    ["/own-worker.js", [javaScript, ownWorker]],
  ]);
  let gate: { readonly isOpen: Promise<void>; readonly isReached: () => void } | undefined;
  const server = createServer((request, response) => {
    if (request.url === "/gate") {
      gate?.isReached();
      void gate?.isOpen.then(() => response.writeHead(204).end());
      return;
    }
    const [type, text] = files.get((request.url ?? "").replace(/\?.*/, "")) ?? [];
    if (type === undefined) response.writeHead(404).end();
    else response.writeHead(200, { "content-type": type, "cache-control": "no-cache" }).end(text);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    replaceWorker: (change) => files.set("/mockServiceWorker.js", [javaScript, change(workerScript)]),
    closeGate() {
      const [opened, reached] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()];
      gate = { isOpen: opened.promise, isReached: reached.resolve };
      return { reached: reached.promise, open: opened.resolve };
    },
    close: () => new Promise((resolve) => void server.close(() => resolve())),
  };
}
