import { describe, it } from "vitest";
import { eachShopper, expect, sides } from "../../support/browser/demo.ts";
import { itInTurns } from "../../support/repetitions.ts";

describe.each(sides)("a shopper in the demo storefront, answered by %s", (side) => {
  const itInTurn = itInTurns(sides.indexOf(side), sides.length);
  const openTab = eachShopper(side);

  itInTurn("keeps guest, cart, context and login over a reload", async () => {
    const shop = await openTab();
    await shop.add("Coffee beans");
    await shop.says("The first cart");
    const sessionId = await shop.field("sessionId");
    await shop.page.reload();
    await expect(shop.page.locator("#cart-count")).toHaveText("1 item");
    expect(await shop.field("sessionId")).toBe(sessionId);
    await shop.logIn();
    await expect(shop.page.locator("#same-id")).toBeVisible();
    await shop.page.reload();
    await expect(shop.page.locator("#customer-email")).toHaveText("customer@emporix.com");
    await expect(shop.page.locator("#same-id-before")).toHaveText(sessionId);
    expect(shop.complaints).toEqual([]);
  });

  it("begins as whoever of the catalogue is chosen, where the kit is in the page", async () => {
    const shop = await openTab();
    const beginAs = shop.page.getByLabel("Begin as");
    if (side === "a server") {
      await expect(beginAs).toBeHidden();
      return;
    }
    await beginAs.selectOption("a customer logged in with a guest's cart");
    await shop.says("Here is a customer logged in with a guest's cart");
    await expect(shop.page.locator("#customer-email")).toHaveText("customer@emporix.com");
    expect(await shop.field("cartId")).toMatch(/^[0-9a-f]{24}$/);
    await shop.picture("6-begin-as-light");
    await beginAs.selectOption("a guest with attributes");
    await expect(shop.page.locator("#who")).toHaveText("guest");
    await expect(shop.page.locator("#attributes").getByText("48.2082").first()).toBeVisible();
    await beginAs.selectOption("an expired guest");
    await expect(shop.page.getByRole("heading", { name: "This session has expired" })).toBeVisible();
    await shop.page.getByRole("button", { name: "Refresh" }).click();
    await shop.says("The session goes on with a new token");
    expect(shop.complaints).toEqual([]);
  });

  itInTurn("lets a second tab follow the first: cart, login and logout", async () => {
    const first = await openTab();
    const second = await openTab();
    await first.add("Coffee beans");
    await expect(second.page.locator("#cart-count")).toHaveText("1 item");
    await second.add("Coffee beans");
    await expect(first.page.locator("#cart-lines .quantity")).toHaveText("2");
    await first.logIn();
    await expect(second.page.locator("#who")).toHaveText("customer");
    expect(await second.field("sessionId")).toBe(await first.field("sessionId"));
    await second.page.getByRole("button", { name: "Log out" }).click();
    await expect(first.page.locator("#who")).toHaveText("guest");
    await expect(first.page.locator("#cart-empty")).toBeVisible();
    expect([...first.complaints, ...second.complaints]).toEqual([]);
  });

  itInTurn(
    "gives a customer without a cart the customer's prices, and a context only with the first cart",
    async () => {
      const shop = await openTab();
      await shop.logIn();
      await shop.says("The customer has no context either");
      await expect(shop.page.locator("#context-none")).toBeVisible();
      await expect(shop.page.locator("#products .price")).toHaveText(["$279.00", "$19.99"]);
      await shop.add("Coffee beans");
      await expect(shop.page.locator("#context-none")).toBeHidden();
      expect([await shop.field("siteCode"), await shop.field("currency"), await shop.field("targetLocation")]).toEqual([
        "us",
        "USD",
        "AT",
      ]);
    },
  );

  itInTurn("matches prices by the site and the country that are chosen, with a context and without", async () => {
    const shop = await openTab();
    const { page } = shop;
    const prices = page.locator("#products .price");
    await page.getByLabel("Deliver to").selectOption({ label: "Austria" });
    await expect(prices).toHaveText(["€249.90", "€18.45"]);
    await shop.add("Coffee beans");
    await expect(page.locator("#totals .grand dd")).toHaveText("€18.45");
    await page.getByLabel("Deliver to").selectOption({ label: "Germany" });
    await expect(page.locator("#totals .grand dd")).toHaveText("€17.95");
    await page.getByLabel("Shop", { exact: true }).selectOption({ label: "United States · USD" });
    await expect(prices).toHaveText(["$279.00", "$19.99"]);
    await expect(page.locator("#cart-lines .amount")).toHaveText("$19.99");
    expect(await shop.field("targetLocation")).toBe("US");
    expect(await shop.field("version")).toBe("3");
  });

  itInTurn("takes out, and counts by the price of so many", async () => {
    const shop = await openTab();
    await shop.add("Coffee beans");
    await shop.page.getByRole("button", { name: "− one Coffee beans, 1 kg" }).click();
    await expect(shop.page.locator("#cart-empty")).toBeVisible();
    // Focus is not lost with the line that it was in.
    await expect(shop.page.locator("#cart-lines")).toBeFocused();
    await shop.add("Coffee beans");
    const more = shop.page.getByRole("button", { name: "+ one Coffee beans, 1 kg" });
    for (let count = 2; count <= 10; count++) await more.click();
    await expect(shop.page.locator("#cart-lines .quantity")).toHaveText("10");
    await expect(shop.page.locator("#totals .grand dd")).toHaveText("€155.00");
  });
});
