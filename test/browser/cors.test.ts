import { expect, it, describe, beforeAll, afterAll } from "vitest";
import type { Page } from "@playwright/test";
import { createKit } from "../../src/engine/kit.ts";
import { startServer } from "../../src/doors/server/server.ts";
import type { RunningServer } from "../../src/doors/server/running-server.ts";
import { openMockedTab, openTab } from "../support/browser/browser.ts";
import { inChromium } from "../support/browser/in-chromium.ts";
import { crossOriginAnswers, crossOriginStory, type CallFromPage } from "../support/cross-origin.ts";

/** Calls from a page of its own origin, where Chromium itself enforces CORS. */
function callFrom(page: Page, api: string): CallFromPage {
  return (method, target, init) =>
    page.evaluate(
      async ([url, verb, { headers = {}, body, credentials }]) => {
        const response = await fetch(url, {
          method: verb,
          headers,
          credentials: credentials ? "include" : "same-origin",
          ...(body === undefined ? {} : { body }),
        });
        return { status: response.status, text: await response.text(), version: response.headers.get("version") };
      },
      [api + target, method, init] as const,
    );
}

describe("a page of another origin", () => {
  const chromium = inChromium();
  let server: RunningServer;
  beforeAll(async () => {
    server = await startServer(createKit(), { port: 0 });
  });
  afterAll(() => server.close());

  it.each([false, true])("is answered by the service worker, credentials: %s", async (credentials) => {
    const { context, server: pages } = chromium();
    const page = await openMockedTab(context, pages.url);
    expect(await crossOriginStory(callFrom(page, "https://api.emporix.io"), credentials)).toEqual(crossOriginAnswers);
  });

  it.each([false, true])("is answered by the server, credentials: %s", async (credentials) => {
    const { context, server: pages } = chromium();
    const call = callFrom(await openTab(context, pages.url), server.url);
    expect(await crossOriginStory(call, credentials)).toEqual(crossOriginAnswers);
    // The page sees what is wrong, and no CORS error.
    const headers = { authorization: "Bearer x" };
    const unknown = await call("POST", "/cart/acme/cart", { headers, credentials });
    expect([unknown.status, unknown.text]).toEqual([404, expect.stringContaining("/cart/{tenant}/carts")]);
    expect((await call("DELETE", "/site/acme/sites", { headers, credentials })).status).toBe(405);
  });
});
