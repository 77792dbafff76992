import { chromium, type Browser, type BrowserContext, type Page } from "@playwright/test";
import { inject } from "vitest";
import { guardResponse } from "../spec-guard.ts";
import type { BrowserOptions } from "../../../mocks/msw/browser.ts";
import type { Door } from "../transports.ts";

/** The Chromium that all test files share. */
export function connect(): Promise<Browser> {
  return chromium.connect(inject("chromium"));
}

/** Opens a tab with the page under test, without mocking yet. */
export async function openTab(context: BrowserContext, url: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(url);
  return page;
}

/** Opens a tab whose requests to the API the kit answers. */
export async function openMockedTab(context: BrowserContext, url: string, options: BrowserOptions = {}): Promise<Page> {
  const page = await openTab(context, url);
  await page.evaluate((given) => window.startMock(given), options);
  return page;
}

/** Reloads past all service workers, as Shift and the reload button do. */
export async function hardReload(context: BrowserContext, page: Page): Promise<void> {
  const session = await context.newCDPSession(page);
  const loaded = page.waitForEvent("load");
  await session.send("Page.reload", { ignoreCache: true });
  await loaded;
  await page.waitForFunction(() => "startMock" in window);
  await session.detach();
}

/** A response as it crosses from the page to the test. */
interface Crossed {
  readonly status: number;
  readonly headers: readonly (readonly [string, string])[];
  readonly text: string;
}

/** Sends a request from the page: the API's through its service worker, the control plane's to the kit in it. */
export async function sendFrom(page: Page, target: string, init: RequestInit = {}): Promise<Response> {
  const { method = "GET", headers, body } = init;
  const plain = { method, headers: [...new Headers(headers)], ...(body === undefined ? {} : { body: body as string }) };
  const {
    status,
    headers: answered,
    text,
  }: Crossed = await page.evaluate(
    async ([to, options]) => {
      const send = to.startsWith("/__kit/") ? window.mocked.kit.fetch : fetch;
      const response = await send(`https://api.emporix.io${to}`, options);
      return { status: response.status, headers: [...response.headers], text: await response.text() };
    },
    [target, plain] as const,
  );
  const response = new Response(text === "" ? null : text, {
    status,
    headers: new Headers(Object.fromEntries(answered)),
  });
  return guardResponse(method, target, response);
}

/** The engine in a page of its own, reached through MSW's service worker. */
export async function openPageDoor(
  browser: Browser,
  url: string,
  options: BrowserOptions,
): Promise<Pick<Door, "send" | "close">> {
  const context = await browser.newContext();
  const page = await openMockedTab(context, url, options);
  return { send: (target, init) => sendFrom(page, target, init), close: () => context.close() };
}
