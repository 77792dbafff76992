import { describe, expect, it } from "vitest";
import { callsIn, realApi, saidOf, seenWith, unhandledStory } from "../support/unhandled.ts";
import { openMockedTab, openTab } from "../support/browser/browser.ts";
import { inChromium } from "../support/browser/in-chromium.ts";
import { upstream } from "../support/upstream.ts";

describe("a page's call to the API that no operation answers", () => {
  const chromium = inChromium();

  it.each(["error", "warn", "bypass"] as const)(
    "with onUnhandled: %s does what the table says",
    async (onUnhandled) => {
      const { context, server } = chromium();
      const api = await upstream(realApi);
      const elsewhere = await upstream(realApi);
      const page = await openMockedTab(context, server.url, { baseUrl: api, onUnhandled });
      const written = { error: [] as string[], warning: [] as string[] };
      page.on("console", (message) => {
        const type = message.type();
        if (type === "error" || type === "warning") written[type].push(message.text());
      });
      const seen = await unhandledStory(
        (method, url) =>
          page.evaluate(
            async ([verb, target]) => {
              const response = await fetch(target, { method: verb });
              return { status: response.status, text: await response.text() };
            },
            [method, url] as const,
          ),
        api,
        elsewhere,
      );
      expect(seen).toEqual(seenWith(onUnhandled));
      expect(callsIn(written.error, api)).toEqual(onUnhandled === "error" ? saidOf : []);
      expect(callsIn(written.warning, api)).toEqual(onUnhandled === "warn" ? saidOf : []);
    },
  );

  it("is one by another scheme than the API's, too", async () => {
    const { context, server } = chromium();
    const slip = await upstream(realApi);
    const api = slip.replace("http:", "https:");
    const page = await openMockedTab(context, server.url, { baseUrl: api });
    const said = page.waitForEvent("console", (message) => message.text().startsWith("The API has no such operation"));
    const status = await page.evaluate(async (url) => (await fetch(url)).status, `${slip}/site/acme/sites`);
    expect(status).toBe(404);
    expect((await said).text()).toContain(`GET ${slip}/site/acme/sites (the API is mocked at ${api}: call it there`);
  });

  it("is answered by a service of the page's own", async () => {
    const { context, server } = chromium();
    const page = await openTab(context, server.url);
    const seen = await page.evaluate(async () => {
      const media = window.serviceAt("/media", ({ url }) => Response.json(new URL(url).pathname));
      // Below the page's own origin, where only the services' paths are the API's.
      await window.startMock({ baseUrl: location.origin, kitOptions: { services: [media] } });
      const own: unknown = await (await fetch("/media/acme/assets")).json();
      return [own, (await fetch("/site/acme/sites")).status, (await fetch("/mockServiceWorker.js")).status];
    });
    expect(seen).toEqual(["/media/acme/assets", 401, 200]);
  });
});
