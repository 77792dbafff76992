import type { Page } from "@playwright/test";
import { describe, expect, it } from "vitest";
import { hardReload, openMockedTab, openTab } from "../support/browser/browser.ts";
import { inChromium } from "../support/browser/in-chromium.ts";

/** A worker script whose event waits until the test's server opens the gate. */
const withGateAt = (event: "activate" | "install") => (script: string) => `${script}
addEventListener("${event}", (event) => event.waitUntil(fetch("/gate")));`;

const start = (page: Page): Promise<void> => page.evaluate(() => window.startMock({ baseUrl: location.origin }));

/** What answers the page: the mock says 401, the page's own server 404. */
const statusIn = (page: Page): Promise<number> => page.evaluate(async () => (await fetch("/site/acme/sites")).status);

describe("a worker on a busy machine", () => {
  const chromium = inChromium();

  describe.each(["install", "activate"] as const)("that takes long to %s", (event) => {
    it.each(["at the first start", "after a hard reload"])("is waited for, %s", async (when) => {
      const { context, server } = chromium();
      // The page's time passes when the test says so.
      await context.clock.install();
      const isFirst = when === "at the first start";
      const page = await (isFirst ? openTab : openMockedTab)(context, server.url);
      if (!isFirst) await hardReload(context, page);
      server.replaceWorker(withGateAt(event));
      const gate = server.closeGate();
      const starting = start(page);
      await gate.reached;
      await context.clock.runFor("00:25");
      gate.open();
      await starting;
      expect(await statusIn(page)).toBe(401);
      server.replaceWorker((script) => script);
    });
  });

  it("stops while an answer is still to come, and while one never does", async () => {
    const { context, server } = chromium();
    await context.clock.install();
    const page = await openMockedTab(context, server.url, { baseUrl: server.url });
    await context.clock.pauseAt(new Date(Date.now() + 3_600_000));
    await page.evaluate(() => window.askInVain());
    const stopped = page.evaluate(() => window.mocked.worker.stop());
    // Less time than would decide anything.
    await context.clock.runFor("00:02");
    await stopped;
    expect(await statusIn(page)).toBe(404);
    await start(page);
    expect(await statusIn(page)).toBe(401);
  });

  it("is replaced after a hard reload while it still waits for an answer that never comes", async () => {
    const { context, server } = chromium();
    const page = await openMockedTab(context, server.url, { baseUrl: server.url });
    await page.evaluate(() => window.askInVain());
    await hardReload(context, page);
    await start(page);
    expect(await statusIn(page)).toBe(401);
  });

  it("answers both of two tabs that were reloaded past it at once", async () => {
    const { context, server } = chromium();
    const tabs = [
      await openMockedTab(context, server.url, { baseUrl: server.url }),
      await openMockedTab(context, server.url, { baseUrl: server.url }),
      await openMockedTab(context, server.url, { baseUrl: server.url }),
    ];
    const [one, two] = tabs;
    if (one === undefined || two === undefined) throw new Error("There is no tab");
    await Promise.all([hardReload(context, one), hardReload(context, two)]);
    await Promise.all([start(one), start(two)]);
    // A tab whose worker was replaced starts again by itself.
    for (const tab of tabs) await expect.poll(() => statusIn(tab), { timeout: 60_000 }).toBe(401);
  });

  it("leaves no request of another tab without an answer, and lets none out, when it is replaced", async () => {
    const { context, server } = chromium();
    const other = await openMockedTab(context, server.url, { baseUrl: server.url });
    const page = await openMockedTab(context, server.url, { baseUrl: server.url });
    const status = other.evaluate(async () => {
      // The tab's MSW hears of the new worker late.
      const released = Promise.withResolvers<void>();
      ServiceWorkerRegistration.prototype.update = () => released.promise as Promise<never>;
      await new Promise<void>((resolve) => {
        navigator.serviceWorker.addEventListener("message", ({ data }: MessageEvent<{ type: string }>) => {
          if (data.type === "MOCKING_ENABLED") resolve();
        });
      });
      const response = fetch("/site/acme/sites");
      released.resolve();
      return (await response).status;
    });
    await hardReload(context, page);
    await start(page);
    expect(await status).toBe(401);
    expect([await statusIn(page), await statusIn(other)]).toEqual([401, 401]);
  });
});
