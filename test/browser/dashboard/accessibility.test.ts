import type { Browser } from "@playwright/test";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { views } from "../../../src/dashboard/model/route.ts";
import { axeViolations, colourViolations } from "../../support/browser/axe.ts";
import { connect } from "../../support/browser/browser.ts";
import { DashboardPage, type ServedKit, serveKit } from "../../support/browser/dashboard.ts";
import { visitShop } from "../../support/dashboard-visit.ts";

/** Widths from a small phone to a 4K screen, in pixels. */
const widths = [320, 768, 1360, 3840];

describe("the dashboard, as axe sees it", () => {
  let browser: Browser;
  let served: ServedKit;
  let places: string[];
  beforeAll(async () => {
    [browser, served] = await Promise.all([connect(), serveKit()]);
    const { sessionId, request, cartId } = await visitShop(served.url);
    places = [
      "*/sessions",
      ...views.map((view) => `acme/${view}`),
      `acme/sessions/${sessionId}`,
      `acme/requests/${request}`,
      `acme/carts/${cartId}`,
      "acme/customers/10000001",
    ];
  });
  afterAll(async () => {
    await browser.close();
    await served.close();
  });

  it("has nothing wrong on any page, in both themes", async () => {
    // axe is put into the page, which allows scripts of its own server only.
    const context = await browser.newContext({ bypassCSP: true, reducedMotion: "reduce" });
    const dashboard = await DashboardPage.open(context, served.url, "acme/sessions");
    const { page } = dashboard;
    const found: Record<string, string[]> = {};
    for (const place of places) {
      await page.emulateMedia({ colorScheme: "dark" });
      await dashboard.goto(place);
      const dark = await colourViolations(page);
      await page.emulateMedia({ colorScheme: "light" });
      found[place] = [...dark.map((violation) => `dark: ${violation}`), ...(await axeViolations(page, 15))];
    }
    expect(found).toEqual(Object.fromEntries(places.map((place) => [place, []])));
    await context.close();
  });

  it("is never wider than the screen, but for tables that scroll by themselves", async () => {
    const context = await browser.newContext();
    const dashboard = await DashboardPage.open(context, served.url, "acme/sessions");
    const overhang: Record<string, number> = {};
    for (const place of places) {
      await dashboard.goto(place);
      for (const width of widths) {
        await dashboard.page.setViewportSize({ width, height: 900 });
        overhang[`${place} at ${width}`] = await dashboard.overhang();
      }
    }
    const none = places.flatMap((place) => widths.map((width) => [`${place} at ${width}`, 0]));
    expect(overhang).toEqual(Object.fromEntries(none));
    await dashboard.goto(places.find((place) => place.startsWith("acme/sessions/")) ?? "");
    for (const width of widths) {
      await dashboard.page.setViewportSize({ width, height: 900 });
      await dashboard.picture(`session-${width}`);
    }
    await context.close();
  });

  it("can be used by the keyboard alone: what has the focus is seen, and the content is one step away", async () => {
    const context = await browser.newContext();
    const { page } = await DashboardPage.open(context, served.url, "acme/sessions");
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    const focused = page.locator(".dashboard :focus");
    expect(await focused.evaluate((element) => element.closest("main") !== null)).toBe(true);
    expect(await focused.evaluate((element) => getComputedStyle(element).outlineStyle)).toBe("solid");
    await context.close();
  });
});
