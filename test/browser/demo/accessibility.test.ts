import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { describe, it } from "vitest";
import { axeViolations, colourViolations } from "../../support/browser/axe.ts";
import { DemoPage, eachDemo, expect } from "../../support/browser/demo.ts";

/** What axe finds wrong with the page in both themes, one line each. */
async function violationsIn({ page }: DemoPage): Promise<string[]> {
  await page.emulateMedia({ colorScheme: "dark", reducedMotion: "reduce" });
  const dark = await colourViolations(page);
  await page.emulateMedia({ colorScheme: "light", reducedMotion: "reduce" });
  return [...dark.map((violation) => `dark: ${violation}`), ...(await axeViolations(page, 20))];
}

describe("the demo storefront, as axe sees it", () => {
  // axe is put into the page, which allows scripts of its own site only.
  const at = eachDemo({ bypassCSP: true });

  it("has nothing wrong in any state and theme", async () => {
    const shop = await at.open();
    const { page } = shop;
    const found: Record<string, string[]> = { guest: await violationsIn(shop) };
    await shop.add("Coffee beans");
    await shop.says("The first cart");
    await shop.addAttribute("latitude", "48.2082");
    await page.locator("#traffic summary").first().click();
    found["cart"] = await violationsIn(shop);
    await page.getByRole("button", { name: "Let an hour pass" }).click();
    await expect(page.getByRole("alert")).toContainText("This session has expired");
    found["expired"] = await violationsIn(shop);
    await page.getByRole("button", { name: "Refresh" }).click();
    await shop.says("The session goes on");
    await shop.logIn();
    await shop.says("Logged in");
    found["customer"] = await violationsIn(shop);
    expect(found).toEqual({ guest: [], cart: [], expired: [], customer: [] });
  });

  it("has nothing wrong when no server answers, and when what answers is not the API", async () => {
    const other = createServer((_request, response) => {
      response.writeHead(200, { "access-control-allow-origin": "*", "content-type": "text/html" }).end("<p>Hello</p>");
    });
    await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
    const { port } = other.address() as AddressInfo;
    const shop = new DemoPage(await at.context.newPage());
    const alert = shop.page.getByRole("alert");
    await shop.goto(at.demo.url, `http://127.0.0.1:${port}`);
    await expect(alert).toContainText("not the API");
    const problem = await violationsIn(shop);
    await new Promise((resolve) => other.close(resolve));
    await shop.goto(at.demo.url, `http://127.0.0.1:${port}`);
    await expect(alert).toContainText(`No answer from http://127.0.0.1:${port}`);
    expect({ problem, unreachable: await violationsIn(shop) }).toEqual({ problem: [], unreachable: [] });
  });
});

describe("the demo storefront on a phone, as axe sees it", () => {
  const at = eachDemo({ viewport: { width: 360, height: 740 }, bypassCSP: true });

  it("shows what happened to the session without scrolling, and has nothing wrong", async () => {
    const shop = await at.open();
    await shop.add("Coffee beans");
    await shop.says("The first cart");
    await expect(shop.page.getByRole("status")).toBeInViewport({ ratio: 1 });
    expect(await violationsIn(shop)).toEqual([]);
    await shop.page.emulateMedia({ colorScheme: "light" });
    await shop.picture("5-phone-strip");
  });
});
