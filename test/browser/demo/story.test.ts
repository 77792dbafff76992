import type { Browser, BrowserContext } from "@playwright/test";
import { afterAll, afterEach, beforeAll, beforeEach, describe, it } from "vitest";
import { createKit, type Kit } from "../../../src/engine/kit.ts";
import type { RunningServer } from "../../../src/doors/server/running-server.ts";
import { startServer } from "../../../src/doors/server/server.ts";
import { connect } from "../../support/browser/browser.ts";
import { DemoPage, type DemoServer, expect, serveDemo } from "../../support/browser/demo.ts";

describe.each(["this browser", "a server"] as const)("the demo storefront, answered by %s", (side) => {
  let browser: Browser;
  let demo: DemoServer;
  let kit: Kit;
  let api: RunningServer;
  let context: BrowserContext;
  beforeAll(async () => {
    kit = createKit();
    [browser, demo, api] = await Promise.all([connect(), serveDemo(), startServer(kit, { port: 0 })]);
  });
  afterAll(async () => {
    await browser.close();
    await demo.close();
    await api.close();
    await kit.close();
  });
  beforeEach(async () => {
    await kit.control.reset();
    context = await browser.newContext({ viewport: { width: 1360, height: 1250 } });
  });
  afterEach(() => context.close());

  const openTab = (): Promise<DemoPage> => DemoPage.open(context, demo.url, side === "a server" ? api.url : undefined);

  it("tells the story of a session", async () => {
    const shop = await openTab();
    const { page } = shop;

    await expect(page.locator("#context-none")).toContainText("404");
    await expect(page.locator("#who")).toHaveText("guest");
    await expect(page.locator("#token-life")).toHaveText(/^5\d min \d+ s left$/);
    await expect(page.locator("#traffic .status").last()).toHaveText("200");
    if (side === "this browser") await shop.picture("1-before-the-first-cart-light");

    await shop.add("Coffee beans");
    await shop.says("The first cart has brought the session context into being");
    await expect(page.locator("#context-none")).toBeHidden();
    await expect(page.locator("#context-status")).toHaveText("version 1");
    expect(await shop.field("siteCode")).toBe("main");
    const cartId = await shop.field("cartId");
    const sessionId = await shop.field("sessionId");

    await shop.addAttribute("latitude", "48.2082");
    await shop.addAttribute("wishes", '{"milk":["oat",null]}');
    await expect(page.locator("#attributes code")).toHaveText(["48.2082", '{"milk":["oat",null]}']);
    await page.getByRole("button", { name: "× remove the attribute latitude" }).click();
    await expect(page.locator("#attributes code")).toHaveText(['{"milk":["oat",null]}']);
    await expect(page.locator("#context-status")).toHaveText("version 4");

    await shop.add("Espresso machine");
    await expect(page.locator("#cart-count")).toHaveText("2 items");
    await page.getByLabel("Coupon").fill("TEN");
    await page.getByRole("button", { name: "Apply" }).click();
    await expect(page.locator("#totals .grand dd")).toHaveText("€241.06");

    await shop.logIn();
    await shop.says("Logged in. The session keeps its ID and its context");
    await expect(page.locator("#who")).toHaveText("customer");
    expect(await shop.field("sessionId")).toBe(sessionId);
    await expect(page.locator("#same-id-verdict")).toHaveText("Session ID unchanged by the login");
    await expect(page.locator("#same-id-before")).toHaveText(sessionId);
    await expect(page.locator("#same-id-after")).toHaveText(sessionId);
    expect(await shop.field("customerId")).toMatch(/^\d+$/);
    await expect(page.locator("#context .changed dt")).toContainText(["cartId", "customerId", "version"]);
    // The guest's cart has become the customer's, with its coupon.
    expect(await shop.field("cartId")).not.toBe(cartId);
    await expect(page.locator("#cart-lines .line-name")).toContainText(["Coffee beans", "Espresso machine"]);
    await expect(page.locator("#totals .grand dd")).toHaveText("€241.06");
    // The context says where prices are from, not the customer's profile (CTX-3).
    await expect(page.locator("#products .price")).toHaveText(["€249.90", "€17.95"]);
    if (side === "this browser") await shop.picture("3-after-the-login-light");

    await page.getByRole("button", { name: "Log out" }).click();
    await shop.says(`Logged out. Session ${sessionId.slice(0, 8)}… is over`);
    await expect(page.locator("#who")).toHaveText("guest");
    await expect(page.locator("#context-none")).toBeVisible();
    await expect(page.locator("#cart-empty")).toBeVisible();
    expect(shop.complaints).toEqual([]);
  });
});
