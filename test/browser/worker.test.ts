import { describe, expect, it } from "vitest";
import type { Page } from "@playwright/test";
import { openMockedTab, openTab } from "../support/browser/browser.ts";
import { apiOf, inChromium } from "../support/browser/in-chromium.ts";

/** A worker script that can say which one it is. */
const withName = (name: string) => (script: string) => `${script}
addEventListener("message", (event) => {
  if (event.data === "which") event.source.postMessage({ which: ${JSON.stringify(name)} });
});`;

/** The name of the worker that controls the page. */
function workerOf(page: Page): Promise<string> {
  return page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        const { serviceWorker } = navigator;
        const ask = (): void => serviceWorker.controller?.postMessage("which");
        serviceWorker.addEventListener("message", ({ data }: MessageEvent<{ which?: string }>) => {
          if (data.which !== undefined) resolve(data.which);
        });
        serviceWorker.addEventListener("controllerchange", ask);
        ask();
      }),
  );
}

describe("the service worker", () => {
  const chromium = inChromium();

  it("is replaced by a newer script, and the guest keeps the cart", async () => {
    const { context, server } = chromium();
    server.replaceWorker(withName("old"));
    const page = await openMockedTab(context, server.url);
    // A second tab keeps the old worker alive: with the last tab MSW's worker goes by itself.
    await openMockedTab(context, server.url);
    const { token, context: before } = await apiOf(page).guestWithCart();
    expect(await workerOf(page)).toBe("old");

    server.replaceWorker(withName("new"));
    await page.reload();
    await page.evaluate(() => window.startMock());
    expect(await apiOf(page).context(token)).toEqual(before);
    await expect.poll(() => workerOf(page), { timeout: 60_000 }).toBe("new");
    expect(await apiOf(page).context(token)).toEqual(before);
  });

  it("that is older than MSW itself goes on answering, and the console says what to do", async () => {
    const { context, server } = chromium();
    server.replaceWorker((script) => script.replace(/(INTEGRITY_CHECKSUM = ')\w+/, "$1outdated"));
    const page = await openTab(context, server.url);
    const warned = page.waitForEvent("console", (message) => message.text().includes("msw init"));
    await page.evaluate(() => window.startMock());
    expect((await warned).text()).toContain("worker script");
    expect((await apiOf(page).guestWithCart()).context.metadata.version).toBe(1);
  });

  it("that is missing fails the start, with what to do", async () => {
    const { context, server } = chromium();
    const page = await openTab(context, server.url);
    await expect(page.evaluate(() => window.startMock({ workerUrl: "/elsewhere.js" }))).rejects.toThrow(/msw init/);
  });

  it("answers a request that the API does not have without leaving the page, and the console names the nearest", async () => {
    const { context, server } = chromium();
    const page = await openMockedTab(context, server.url, { baseUrl: server.url });
    const said = page.waitForEvent("console", (message) => message.text().includes("no such operation"));
    const answer = await page.evaluate(async () => {
      const response = await fetch("/cart/acme/cart");
      return `${response.status} ${await response.text()}`;
    });
    // The page's own server would answer with 404, too, and say nothing.
    expect(answer).toMatch(/^404 .*There is nothing at .cart.acme.cart; the nearest paths are/);
    expect((await said).text()).toMatch(/GET http\S+\/cart\/acme\/cart \(the nearest are GET and POST \/cart\//);
    // The page itself is served from there too.
    expect(await page.evaluate(async () => (await fetch("/page.js")).status)).toBe(200);
  });

  it("leaves the app its own calls where the API is below a path of the page's host", async () => {
    const { context, server } = chromium();
    const page = await openMockedTab(context, server.url, { baseUrl: "/api" });
    const statusOf = (path: string): Promise<number> => page.evaluate(async (to) => (await fetch(to)).status, path);
    expect(await statusOf("/api/site/acme/sites")).toBe(401);
    // The page's own server answers.
    expect(await statusOf("/api/reviews")).toBe(404);
  });

  it.each(["api.emporix.io", "//api.emporix.io", "localhost:4010", "api"])(
    "is not started for %j, which a page would take for a path of its own",
    async (baseUrl) => {
      const { context, server } = chromium();
      const page = await openTab(context, server.url);
      await expect(page.evaluate((given) => window.startMock({ baseUrl: given }), baseUrl)).rejects.toThrow(
        /baseUrl must be a URL with its scheme as https:\/\/api\.emporix\.io, or a path of the page as \/api/,
      );
    },
  );

  it("takes the place of the one before when the page starts it again", async () => {
    const { context, server } = chromium();
    const page = await openMockedTab(context, server.url);
    const { token, context: before } = await apiOf(page).guestWithCart();
    await page.evaluate(() => window.startMock());
    expect(await apiOf(page).context(token)).toEqual(before);
  });

  it("is not started with options that there are not", async () => {
    const { context, server } = chromium();
    const page = await openTab(context, server.url);
    await expect(page.evaluate(() => window.startMock({ baseURL: "x" } as object))).rejects.toThrow(
      /no option baseURL/,
    );
    await expect(page.evaluate(() => window.startMock({ state: "localstorage" } as object))).rejects.toThrow(
      /state must be one of indexedDB, localStorage, sessionStorage, memory/,
    );
  });

  it("lets the page's other requests go their way", async () => {
    const { context, server } = chromium();
    const page = await openMockedTab(context, server.url);
    expect(await page.evaluate(async () => (await fetch("/page.js")).status)).toBe(200);
  });

  it("stands in for whatever the app believes the API to be", async () => {
    const { context, server } = chromium();
    const page = await openMockedTab(context, server.url, {
      baseUrl: ["https://shop.example/api", `${server.url}/api`],
    });
    const statuses = await page.evaluate(() =>
      Promise.all(
        ["https://shop.example/api", "/api"].map(
          async (base) => (await fetch(`${base}/customerlogin/auth/anonymous/login?tenant=acme&client_id=shop`)).status,
        ),
      ),
    );
    expect(statuses).toEqual([200, 200]);
  });
});
