import type { Browser, BrowserContext, Page } from "@playwright/test";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { Api } from "../../src/conformance/api.ts";
import { connect, openTab, sendFrom } from "../support/browser/browser.ts";
import { type PageServer, servePage } from "../support/browser/page-server.ts";
import { subjectBehind } from "../support/subject.ts";

describe("the tabs of a browser", () => {
  let browser: Browser;
  let server: PageServer;
  let context: BrowserContext;
  beforeAll(async () => {
    [browser, server] = await Promise.all([connect(), servePage()]);
  });
  afterAll(async () => {
    await browser.close();
    await server.close();
  });
  beforeEach(async () => {
    context = await browser.newContext();
  });
  afterEach(() => context.close());

  async function mockedTab(state?: "localStorage" | "sessionStorage" | "memory"): Promise<Page> {
    const page = await openTab(context, server.url);
    await page.evaluate((given) => window.startMock(given === undefined ? {} : { state: given }), state);
    return page;
  }

  /** The API as a tab reaches it, always in the same tenant. */
  const apiOf = (page: Page): Api =>
    new Api({ ...subjectBehind({ send: (target, init) => sendFrom(page, target, init) }, "tutorial"), tenant: "acme" });

  it("keep a guest's cart over a reload", async () => {
    const page = await mockedTab();
    const { token, cartId, context: before } = await apiOf(page).guestWithCart();
    await page.reload();
    await page.evaluate(() => window.startMock());
    expect(await apiOf(page).context(token)).toEqual(before);
    expect(before.cartId).toBe(cartId);
  });

  it("share one world: what one changes, the other sees at its next request", async () => {
    const [one, two] = [await mockedTab(), await mockedTab()];
    const { token } = await apiOf(one).guestWithCart();
    await apiOf(two).expect(201, "POST", apiOf(two).ownPath("/attributes"), { token, json: { key: "from", value: "two" } });
    expect((await apiOf(one).context(token)).context).toEqual({ from: "two" });
  });

  it("share the clock, and a reset", async () => {
    const [one, two] = [await mockedTab(), await mockedTab()];
    const { token } = await apiOf(one).guestWithCart();
    await apiOf(two).advance("61m");
    await apiOf(one).expect(401, "GET", apiOf(one).ownPath(), { token });
    await one.evaluate(() => window.mocked.kit.control.reset());
    const ahead = await two.evaluate(async () => {
      await fetch("https://api.emporix.io/site/acme/sites");
      return window.mocked.kit.control.clock.now().getTime() - Date.now();
    });
    expect(Math.abs(ahead)).toBeLessThan(60_000);
  });

  it("lose none of each other's updates", async () => {
    const tabs = [await mockedTab(), await mockedTab(), await mockedTab()];
    const [first] = tabs;
    if (first === undefined) throw new Error("There is no tab");
    const { token } = await apiOf(first).guestWithCart();
    const each = 150;
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
    const { context: attributes, metadata } = await apiOf(first).context(token);
    expect(Object.keys(attributes)).toHaveLength(tabs.length * each);
    expect(metadata.version).toBe(1 + tabs.length * each);
  });
});
