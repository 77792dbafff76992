import type { Page } from "@playwright/test";
import { describe, expect, it } from "vitest";
import { hardReload, openMockedTab, openTab } from "../support/browser/browser.ts";
import { inChromium } from "../support/browser/in-chromium.ts";
import { repetitions } from "../support/repetitions.ts";

/** What answers the page: the mock says 401, the page's own server 404. */
function statusIn(page: Page): Promise<number> {
  return page.evaluate(async () => (await fetch("/site/acme/sites")).status);
}

const [mocked, notMocked] = [401, 404];

describe("starts and stops in a page", () => {
  const chromium = inChromium();

  function open(): Promise<Page> {
    const { context, server } = chromium();
    return openTab(context, server.url);
  }

  it("may overlap: two starts at once both resolve", async () => {
    const page = await open();
    const same = await page.evaluate(async () => {
      const options = { baseUrl: location.origin, state: "memory" } as const;
      const [one, two] = await Promise.all([window.mockApi(options), window.mockApi(options)]);
      return one.kit === two.kit;
    });
    expect([same, await statusIn(page)]).toEqual([true, mocked]);
  });

  it("may have a seed, which is loaded and checked before the start", async () => {
    const page = await open();
    const seen = await page.evaluate(async () => {
      const seed = { products: [{ id: "tea", name: "Tea" }] };
      const { kit } = await window.mockApi({ baseUrl: location.origin, state: "memory", kitOptions: { seed } });
      const login = await kit.fetch("/customerlogin/auth/anonymous/login?tenant=acme&client_id=shop");
      const { access_token: token } = (await login.json()) as { access_token: string };
      const headers = { authorization: `Bearer ${token}`, "content-type": "application/json" };
      const cart = await kit.fetch("/cart/acme/carts", { method: "POST", headers, body: '{"currency":"EUR"}' });
      const { cartId } = (await cart.json()) as { cartId: string };
      const price = { priceId: "p", originalAmount: 1, effectiveAmount: 1, currency: "EUR" };
      const item = { itemYrn: "urn:yaas:hybris:product:product:acme;tea", quantity: 1, price };
      const items = `/cart/acme/carts/${cartId}/items`;
      await kit.fetch(items, { method: "POST", headers, body: JSON.stringify(item) });
      const [added] = (await (await kit.fetch(items, { headers })).json()) as { product: { name: string } }[];
      const refused = await window
        .mockApi({ baseUrl: location.origin, state: "memory", kitOptions: { seed: { products: [{}] } as never } })
        .catch((error: unknown) => String(error));
      return [added?.product.name, refused];
    });
    expect(seen).toEqual(["Tea", expect.stringContaining("The seed cannot be used: seed/products/0")]);
  });

  it("survive the double effects of React's StrictMode, with every way to clean up", async () => {
    const page = await open();
    const errors: string[] = [];
    page.on("pageerror", ({ message }) => errors.push(message));
    await page.evaluate(async () => {
      const options = { baseUrl: location.origin };
      // An effect runs, is cleaned up and runs again, all before its promise resolves.
      const effect = () => {
        const started = window.mockApi(options);
        return { started, cleanUp: () => started.then(({ worker }) => worker.stop()) };
      };
      const first = effect();
      const cleaned = first.cleanUp();
      const second = effect();
      await Promise.all([first.started, cleaned, second.started]);
    });
    expect([await statusIn(page), errors]).toEqual([mocked, []]);
  });

  it("stop, and start again", async () => {
    const page = await open();
    const statuses = await page.evaluate(async () => {
      const options = { baseUrl: location.origin };
      const seen: number[] = [];
      for (let round = 0; round < 3; round++) {
        const { worker } = await window.mockApi(options);
        seen.push((await fetch("/site/acme/sites")).status);
        await worker.stop();
        await worker.stop();
        seen.push((await fetch("/site/acme/sites")).status);
      }
      return seen;
    });
    expect(statuses).toEqual([mocked, notMocked, mocked, notMocked, mocked, notMocked]);
  });

  it("settle in the last one's state, whatever their order and overlap", async () => {
    const page = await open();
    for (let seed = 1; seed <= 12; seed++) {
      const last = await page.evaluate(async (given) => {
        // A random sequence that its number decides: true starts, false stops what was started last.
        const steps = Array.from({ length: 6 }, (_, at) => ((given * 2654435761) >>> (at * 3)) % 3 > 0);
        const options = { baseUrl: location.origin, state: "memory" } as const;
        let handle = await window.mockApi(options);
        const under: unknown[] = [];
        for (const [at, start] of steps.entries()) {
          if (start) {
            const starting = window.mockApi(options);
            under.push(starting);
            // Some are waited for, some overlap.
            if ((given + at) % 2 === 0 || steps[at + 1] === false) handle = await starting;
          } else under.push(handle.worker.stop());
        }
        for (const one of under) await one;
        return steps.at(-1) === true;
      }, seed);
      expect(await statusIn(page), `sequence ${seed}`).toBe(last ? mocked : notMocked);
    }
  });

  it("go on after a start that failed", async () => {
    const page = await open();
    const outcome = await page.evaluate(async () => {
      const options = { baseUrl: location.origin };
      const failing = window.mockApi({ ...options, workerUrl: "/elsewhere.js" }).then(
        () => "started",
        () => "failed",
      );
      const first = await failing;
      const overtaken = window.mockApi({ ...options, workerUrl: "/elsewhere.js" });
      await Promise.all([overtaken, window.mockApi(options)]);
      return first;
    });
    expect([outcome, await statusIn(page)]).toEqual(["failed", mocked]);
  });

  it("lets a handler of the test survive", async () => {
    const page = await open();
    const status = await page.evaluate(async () => {
      const { worker } = await window.mockApi({ baseUrl: location.origin });
      worker.use(window.answer(`${location.origin}/site/acme/sites`, 503));
      return (await fetch("/site/acme/sites")).status;
    });
    expect(status).toBe(503);
  });
});

describe("the clock of a page", () => {
  const chromium = inChromium();

  it('is moved by the kit with clock: "app", after a reload too, until the mock stops', async () => {
    const { context, server } = chromium();
    const options = { baseUrl: server.url, clock: "app" } as const;
    const page = await openMockedTab(context, server.url, options);
    const hoursAhead = (): Promise<number> =>
      page.evaluate(() => Math.floor((Date.now() - performance.timeOrigin - performance.now() + 60_000) / 3_600_000));
    await page.evaluate(() => window.mocked.kit.control.clock.advance("2h"));
    expect(await hoursAhead()).toBe(2);
    await page.evaluate(() => window.mocked.kit.control.settled());
    await page.reload();
    await page.evaluate((given) => window.startMock(given), options);
    expect(await hoursAhead()).toBe(2);
    // A second start does not move it twice.
    await page.evaluate((given) => window.startMock(given), options);
    expect(await hoursAhead()).toBe(2);
    await page.evaluate(() => window.mocked.worker.stop());
    expect(await hoursAhead()).toBe(0);
  });

  it("moves the kit when the page's own clock is moved", async () => {
    const { context, server } = chromium();
    await context.clock.install({ time: "2024-02-02T08:00:00Z" });
    const page = await openMockedTab(context, server.url, { baseUrl: server.url });
    await context.clock.fastForward("01:00:00");
    expect(await page.evaluate(() => window.mocked.kit.control.clock.now().toISOString())).toContain("2024-02-02T09:0");
  });
});

describe("a page that is mocked", () => {
  const chromium = inChromium();

  const start = (page: Page): Promise<void> => page.evaluate(() => window.startMock({ baseUrl: location.origin }));

  it("is mocked after each of many reloads", async () => {
    const { context, server } = chromium();
    const page = await openMockedTab(context, server.url, { baseUrl: server.url });
    for (let round = 0; round < repetitions(15); round++) {
      await page.reload();
      await start(page);
      expect(await statusIn(page), `reload ${round}`).toBe(mocked);
    }
  });

  it("is mocked after a hard reload, which passes workers by", async () => {
    const { context, server } = chromium();
    const page = await openMockedTab(context, server.url, { baseUrl: server.url });
    for (const others of [false, true]) {
      // Another tab keeps the worker alive.
      if (others) await openMockedTab(context, server.url, { baseUrl: server.url });
      await hardReload(context, page);
      expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
      await start(page);
      expect(await statusIn(page), String(others)).toBe(mocked);
    }
  });

  it("is mocked after a walk to another page of the site and back, frame in frame", async () => {
    const { context, server } = chromium();
    const page = await openMockedTab(context, server.url, { baseUrl: server.url });
    for (let round = 0; round < 1 + repetitions(4); round++) {
      await page.goto(`${server.url}/frame.html`);
      await start(page);
      expect(await statusIn(page)).toBe(mocked);
      await page.goto(`${server.url}/manager.html`);
      const frame = page.frame({ name: "story" });
      await frame?.waitForFunction(() => "startMock" in window);
      await frame?.evaluate(() => window.startMock({ baseUrl: location.origin }));
      expect(await frame?.evaluate(async () => (await fetch("/site/acme/sites")).status), `round ${round}`).toBe(
        mocked,
      );
    }
  });

  it("is mocked when it comes back by the browser's history", async () => {
    const { context, server } = chromium();
    const page = await openMockedTab(context, server.url, { baseUrl: server.url });
    await page.goto("about:blank");
    await page.goBack();
    await page.waitForFunction(() => "startMock" in window);
    await start(page);
    expect(await statusIn(page)).toBe(mocked);
  });

  it("wins against a worker of the app's own that takes the page over later", async () => {
    const { context, server } = chromium();
    const page = await openMockedTab(context, server.url, { baseUrl: server.url });
    await page.evaluate(async () => {
      await navigator.serviceWorker.register("/own-worker.js");
      await new Promise((resolve) =>
        navigator.serviceWorker.addEventListener("controllerchange", resolve, { once: true }),
      );
    });
    await expect.poll(() => statusIn(page), { timeout: 60_000 }).toBe(mocked);
  });

  it("is not there when the worker does not answer: the start fails with what to do", async () => {
    const { context, server } = chromium();
    server.replaceWorker((script) => script.replace("addEventListener('fetch'", "addEventListener('no-fetch'"));
    const page = await openTab(context, server.url);
    await expect(start(page)).rejects.toThrow(
      /The API is not mocked: no request of this page reaches MSW's service worker\. Check that \/mockServiceWorker\.js/,
    );
    await page.evaluate(async () => {
      for (const registration of await navigator.serviceWorker.getRegistrations()) await registration.unregister();
    });
    server.replaceWorker((script) => script);
  });

  it("is not there below another folder than the worker's: the start fails with what to do", async () => {
    const { context, server } = chromium();
    const page = await openTab(context, server.url);
    await expect(
      page.evaluate(() => window.startMock({ workerUrl: "/elsewhere/mockServiceWorker.js" })),
    ).rejects.toThrow(/controls pages below \/elsewhere\/ only: serve it from the page's folder or above/);
  });
});
