import { describe, it } from "vitest";
import { DemoPage, eachDemo, expect } from "../../support/browser/demo.ts";

describe("the dashboard in the demo storefront", () => {
  const at = eachDemo();

  it("shows the kit in the page, beside the page's own address and styles, and what it does reaches the shop", async () => {
    const shop = await at.open();
    const { page } = shop;
    await shop.add("Coffee beans");
    await shop.says("The first cart");
    const address = page.url();
    await page.getByRole("button", { name: "Dashboard", exact: true }).click();
    const dialog = page.getByRole("dialog", { name: "Dashboard" });
    await expect(dialog.locator("tbody tr")).toContainText("live guest");
    await expect(dialog.getByLabel("Tenant")).toHaveValue("coffeeshop");
    await dialog.locator("tbody a").first().click();
    await expect(dialog.getByRole("link", { name: "findCart" })).toBeVisible();
    await shop.picture("dashboard");
    await dialog.getByRole("button", { name: "Expire the session" }).click();
    await expect(dialog.getByRole("status")).toContainText("Expired");
    expect(page.url()).toBe(address);
    await dialog.getByRole("button", { name: "Close the dashboard" }).click();
    await shop.add("Espresso machine");
    await expect(page.getByRole("alert")).toContainText("This session has expired");
    expect(shop.complaints).toEqual([]);
  });

  it("is a link to the server's own, where a server answers", async () => {
    const shop = new DemoPage(await at.context.newPage());
    await shop.goto(at.demo.url, "http://127.0.0.1:1");
    await expect(shop.page.getByRole("link", { name: "Dashboard" })).toHaveAttribute(
      "href",
      "http://127.0.0.1:1/__kit/#/coffeeshop/sessions",
    );
  });
});
