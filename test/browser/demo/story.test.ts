import { describe, it } from "vitest";
import { eachShopper, expect, serveDemo, sides } from "../../support/browser/demo.ts";
import { oneIn } from "../../support/repetitions.ts";

describe.each([...oneIn(2, sides)])("the demo storefront, answered by %s", (side) => {
  const openTab = eachShopper(side, serveDemo);

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
