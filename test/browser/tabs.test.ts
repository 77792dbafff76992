import type { Page } from "@playwright/test";
import { describe, expect, it } from "vitest";
import type { BrowserOptions } from "../../mocks/msw/browser.ts";
import { openMockedTab } from "../support/browser/browser.ts";
import { apiOf, inChromium } from "../support/browser/in-chromium.ts";
import { repetitions } from "../support/repetitions.ts";

type State = NonNullable<BrowserOptions["state"]>;

async function reload(page: Page, state: State): Promise<void> {
  await page.reload();
  await page.evaluate((given) => window.startMock({ state: given }), state);
}

describe.each(["indexedDB", "localStorage"] as const)("the tabs of a browser, by %s", (shared) => {
  const chromium = inChromium();

  function openTab(): Promise<Page> {
    const { context, server } = chromium();
    return openMockedTab(context, server.url, { state: shared });
  }

  it("keep a guest's cart over a reload", async () => {
    const page = await openTab();
    const { token, cartId, context } = await apiOf(page).guestWithCart();
    await reload(page, shared);
    expect(await apiOf(page).context(token)).toEqual(context);
    expect(context.cartId).toBe(cartId);
  });

  it("keep numbers that a double cannot hold, and keys like __proto__", async () => {
    const page = await openTab();
    const { token } = await apiOf(page).guestWithCart();
    const body = '{"key":"__proto__","value":{"__proto__":12345678901234567890.5}}';
    const headers = { "content-type": "application/json" };
    await page.evaluate(
      ({ bearer, text, given }) =>
        fetch("https://api.emporix.io/session-context/acme/me/context/attributes", {
          method: "POST",
          headers: { ...given, authorization: `Bearer ${bearer}` },
          body: text,
        }),
      { bearer: token, text: body, given: headers },
    );
    await reload(page, shared);
    const { text } = await apiOf(page).expect(200, "GET", apiOf(page).ownPath(), { token });
    expect(text).toContain('"context":{"__proto__":{"__proto__":12345678901234567890.5}}');
  });

  it("share one world: what one changes, the other sees at its next request", async () => {
    const [one, two] = [await openTab(), await openTab()];
    const { token } = await apiOf(one).guestWithCart();
    const json = { key: "from", value: "two" };
    await apiOf(two).expect(201, "POST", apiOf(two).ownPath("/attributes"), { token, json });
    expect((await apiOf(one).context(token)).context).toEqual({ from: "two" });
  });

  it("share the clock, and a reset", async () => {
    const [one, two] = [await openTab(), await openTab()];
    const { token } = await apiOf(one).guestWithCart();
    await apiOf(two).advance("61m");
    await apiOf(one).expect(401, "GET", apiOf(one).ownPath(), { token });
    await one.evaluate(() => window.mocked.kit.control.reset());
    await apiOf(two).guest();
    const now = await two.evaluate(() => window.mocked.kit.control.clock.now().getTime());
    expect(Math.abs(now - Date.now())).toBeLessThan(60_000);
  });

  it("add up the time that both let pass at once", async () => {
    const tabs = [await openTab(), await openTab()];
    await Promise.all(
      tabs.map((page) =>
        page.evaluate(async () => {
          for (let hour = 0; hour < 20; hour++) {
            window.mocked.kit.control.clock.advance("1h");
            await window.mocked.kit.control.settled();
          }
        }),
      ),
    );
    const [one] = tabs;
    const ahead = await one?.evaluate(async () => {
      await window.mocked.kit.fetch("https://api.emporix.io/site/acme/sites");
      return window.mocked.kit.control.clock.now().getTime() - Date.now();
    });
    expect(Math.round((ahead ?? 0) / 3_600_000)).toBe(40);
  });

  it("lose none of each other's updates", async () => {
    const tabs = [await openTab(), await openTab(), await openTab()];
    const [first] = tabs;
    if (first === undefined) throw new Error("There is no tab");
    const { token } = await apiOf(first).guestWithCart();
    const each = repetitions(100);
    await Promise.all(
      tabs.map((page, tab) =>
        page.evaluate(
          async ({ bearer, name, count }) => {
            const send = async (at: number): Promise<void> => {
              const response = await fetch("https://api.emporix.io/session-context/acme/me/context/attributes", {
                method: "POST",
                headers: { authorization: `Bearer ${bearer}`, "content-type": "application/json" },
                body: JSON.stringify({ key: `${name}-${at}`, value: at }),
              });
              if (response.status !== 201) throw new Error(await response.text());
            };
            for (let at = 0; at < count; at += 5) await Promise.all([0, 1, 2, 3, 4].map((more) => send(at + more)));
          },
          { bearer: token, name: `tab${tab}`, count: each },
        ),
      ),
    );
    const { context, metadata } = await apiOf(first).context(token);
    expect(Object.keys(context)).toHaveLength(tabs.length * each);
    expect(metadata.version).toBe(1 + tabs.length * each);
  });

  it("of racing updates with the same version let exactly one win", async () => {
    const tabs = [await openTab(), await openTab()];
    const [first] = tabs;
    if (first === undefined) throw new Error("There is no tab");
    const { token } = await apiOf(first).guestWithCart();
    const patch = (version: number) => (page: Page) =>
      page.evaluate(
        async ({ bearer, current }) => {
          const answers = await Promise.all(
            [0, 1, 2].map((at) =>
              fetch("https://api.emporix.io/session-context/acme/me/context", {
                method: "PATCH",
                headers: { authorization: `Bearer ${bearer}`, "content-type": "application/json" },
                body: JSON.stringify({ language: `l${at}`, metadata: { version: current } }),
              }),
            ),
          );
          return answers.map(({ status }) => status);
        },
        { bearer: token, current: version },
      );
    for (let version = 1; version <= repetitions(20); version++) {
      const statuses = (await Promise.all(tabs.map(patch(version)))).flat();
      expect(statuses.toSorted((a, b) => a - b)).toEqual([204, 409, 409, 409, 409, 409]);
    }
  });

  it("go on with an empty state when somebody has deleted it", async () => {
    const [one, two] = [await openTab(), await openTab()];
    const { token } = await apiOf(one).guestWithCart();
    await two.evaluate(async (state) => {
      if (state === "localStorage") return localStorage.clear();
      await window.stateDatabase.clear();
    }, shared);
    await expect.poll(async () => (await apiOf(one).call("GET", apiOf(one).ownPath(), { token })).status).toBe(401);
    const again = await apiOf(one).guestWithCart();
    expect((await apiOf(two).context(again.token)).cartId).toBe(again.cartId);
  });
});

describe("a tab", () => {
  const chromium = inChromium();

  function openTab(state?: State): Promise<Page> {
    const { context, server } = chromium();
    return openMockedTab(context, server.url, state === undefined ? {} : { state });
  }

  it("keeps the state when the app clears its local storage", async () => {
    const page = await openTab();
    const { token, context } = await apiOf(page).guestWithCart();
    await page.evaluate(() => {
      localStorage.clear();
      sessionStorage.clear();
    });
    expect(await apiOf(page).context(token)).toEqual(context);
    await page.reload();
    await page.evaluate(() => window.startMock());
    expect(await apiOf(page).context(token)).toEqual(context);
  });

  it.each(["indexedDB", "localStorage", "sessionStorage"] as const)(
    "keeps the state in memory where the browser blocks %s, and says so once",
    async (state) => {
      const { context, server } = chromium();
      const page = await context.newPage();
      const hints: string[] = [];
      page.on("console", (message) => {
        if (message.type() === "warning") hints.push(message.text());
      });
      await page.goto(server.url);
      await page.evaluate((name) => {
        const get = (): never => {
          throw new DOMException("The operation is insecure.", "SecurityError");
        };
        Object.defineProperty(window, name, { get });
      }, state);
      await page.evaluate((given) => window.startMock({ state: given }), state);
      const { token, context: own } = await apiOf(page).guestWithCart();
      expect(await apiOf(page).context(token)).toEqual(own);
      expect(hints).toEqual([
        `This page may not use ${state} (The operation is insecure.): the state is kept in memory, and a reload of the page loses it`,
      ]);
    },
  );

  it("keeps it in the tab alone, in its session storage", async () => {
    const [one, two] = [await openTab("sessionStorage"), await openTab("sessionStorage")];
    const { token, context } = await apiOf(one).guestWithCart();
    await reload(one, "sessionStorage");
    expect(await apiOf(one).context(token)).toEqual(context);
    expect((await apiOf(two).call("GET", apiOf(two).ownPath(), { token })).status).toBe(401);
  });

  it("keeps nothing, in memory", async () => {
    const page = await openTab("memory");
    const { token } = await apiOf(page).guestWithCart();
    await reload(page, "memory");
    expect((await apiOf(page).call("GET", apiOf(page).ownPath(), { token })).status).toBe(401);
  });

  it("answers 503 to a change that the storage has no room for, and say what to do", async () => {
    const page = await openTab("localStorage");
    const { token } = await apiOf(page).guestWithCart();
    await page.evaluate(() =>
      localStorage.setItem("other", "x".repeat(5_240_000 - JSON.stringify(localStorage).length)),
    );
    const answer = await page.evaluate(async (bearer) => {
      const response = await fetch("https://api.emporix.io/session-context/acme/me/context/attributes", {
        method: "POST",
        headers: { authorization: `Bearer ${bearer}`, "content-type": "application/json" },
        body: JSON.stringify({ key: "large", value: "x".repeat(100_000) }),
      });
      return [response.status, await response.text()] as const;
    }, token);
    expect(answer).toEqual([503, expect.stringMatching(/could not be kept.*this page's storage is full.*reset/)]);
  });

  it("says so when something else is kept where the state should be", async () => {
    const { context, server } = chromium();
    const page = await context.newPage();
    await page.goto(server.url);
    await page.evaluate(() => localStorage.setItem("session-context-kit", '{"not":"ours"}'));
    await expect(page.evaluate(() => window.startMock({ state: "localStorage" }))).rejects.toThrow(
      /Cannot read the state in this page's storage: it holds no state.*Remove its entry session-context-kit/,
    );
  });

  it("says so when something else is kept in the database", async () => {
    const page = await openTab();
    await page.evaluate(() => window.stateDatabase.set("snapshot", '{"not":"ours"}'));
    await page.reload();
    await expect(page.evaluate(() => window.startMock())).rejects.toThrow(
      /Cannot read the state in this page's storage: it holds no state.*Delete the IndexedDB database session-context-kit/,
    );
  });
});
