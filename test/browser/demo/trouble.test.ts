import { createServer } from "node:http";
import { createServer as createTcpServer, type AddressInfo } from "node:net";
import { describe, it } from "vitest";
import { createKit } from "../../../src/engine/kit.ts";
import { startServer } from "../../../src/doors/server/server.ts";
import { DemoPage, eachDemo, expect } from "../../support/browser/demo.ts";

/** A port that nobody listens to, for now. */
async function freePort(): Promise<number> {
  const server = createTcpServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

describe("the demo storefront in trouble", () => {
  const at = eachDemo();

  it("says that a guest's session has expired, and revives it by a refresh", async () => {
    const shop = await at.open();
    const { page } = shop;
    await shop.add("Coffee beans");
    await shop.says("The first cart");
    const sessionId = await shop.field("sessionId");
    await page.getByRole("button", { name: "Let an hour pass" }).click();
    await expect(page.getByRole("alert")).toContainText("This session has expired");
    await expect(page.locator("#token-life")).toHaveText("expired");
    await page.emulateMedia({ colorScheme: "dark" });
    await shop.picture("4-expired-dark");
    await page.getByRole("button", { name: "Refresh" }).click();
    await shop.says("The session goes on with a new token");
    await expect(page.locator("#expired")).toBeHidden();
    expect(await shop.field("sessionId")).toBe(sessionId);
    await expect(page.locator("#cart-count")).toHaveText("1 item");
    expect(shop.complaints).toEqual([]);
  });

  it("lets a new guest in after an expiry, in every tab", async () => {
    const shop = await at.open();
    const { page } = shop;
    await shop.add("Coffee beans");
    await shop.says("The first cart");
    const { page: other } = await at.open();
    await page.getByRole("button", { name: "Let an hour pass" }).click();
    await expect(other.getByRole("alert")).toContainText("This session has expired");
    await page.getByRole("button", { name: "New guest" }).click();
    for (const tab of [page, other]) {
      await expect(tab.locator("#context-none")).toBeVisible();
      await expect(tab.locator("#cart-empty")).toBeVisible();
      await expect(tab.locator("#expired")).toBeHidden();
    }
  });

  it("says that a session is gone for good when its day is over", async () => {
    const shop = await at.open();
    const hour = shop.page.getByRole("button", { name: "Let an hour pass" });
    for (let hours = 0; hours < 24; hours++) await hour.click();
    await shop.page.getByRole("button", { name: "Refresh" }).click();
    await expect(shop.page.locator("#problem")).toContainText("cannot be refreshed: begin as a new guest");
    await shop.page.getByRole("button", { name: "New guest" }).click();
    await expect(shop.page.locator("#who")).toHaveText("guest");
    await expect(shop.page.locator("#problem")).toBeHidden();
  });

  it("tells that an hour does nothing to a customer's session, and starts over", async () => {
    const shop = await at.open();
    await shop.add("Coffee beans");
    await shop.logIn();
    await shop.says("Logged in");
    await shop.page.getByRole("button", { name: "Let an hour pass" }).click();
    await shop.says("A customer's session does not mind");
    await shop.page.getByRole("button", { name: "Start over" }).click();
    await expect(shop.page.locator("#who")).toHaveText("guest");
    await expect(shop.page.locator("#context-none")).toBeVisible();
    await expect(shop.page.locator("#token-life")).toHaveText(/^5\d min/);
  });

  it("recovers a session that has expired on the server, whose clock it says how to move", async () => {
    const kit = createKit();
    const api = await startServer(kit, { port: 0 });
    const shop = await at.open(api.url);
    const command = shop.page.getByText(`curl ${api.url}/__kit/clock/advance`);
    await expect(command).toBeHidden();
    await shop.page.getByRole("button", { name: "Let an hour pass" }).click();
    await expect(command).toBeVisible();
    await shop.page.keyboard.press("Escape");
    await expect(command).toBeHidden();
    kit.control.clock.advance("61m");
    await shop.add("Coffee beans");
    await expect(shop.page.getByRole("alert")).toContainText("This session has expired");
    await shop.page.getByRole("button", { name: "Refresh" }).click();
    await shop.add("Coffee beans");
    await shop.says("The first cart");
    await api.close();
    await kit.close();
  });

  it("says what to do when no server answers, and goes on when one does", async () => {
    const port = await freePort();
    const shop = new DemoPage(await at.context.newPage());
    await shop.goto(at.demo.url, `http://127.0.0.1:${port}`);
    const alert = shop.page.getByRole("alert");
    await expect(alert).toContainText(`No answer from http://127.0.0.1:${port}`);
    await expect(alert).toContainText("npm start");
    await shop.picture("5-server-unreachable-light");
    const kit = createKit();
    const api = await startServer(kit, { port });
    await shop.page.getByRole("button", { name: "Try again" }).click();
    await expect(alert).toBeHidden();
    await shop.isReady();
    await expect(shop.page.getByRole("link", { name: "the server" })).toHaveAttribute("aria-current", "true");
    await api.close();
    await kit.close();
  });

  it("says so when what answers is not the API", async () => {
    const other = createServer((_request, response) => {
      response.writeHead(200, { "access-control-allow-origin": "*", "content-type": "text/html" }).end("<p>Hello</p>");
    });
    await new Promise<void>((resolve) => other.listen(0, "127.0.0.1", resolve));
    const shop = new DemoPage(await at.context.newPage());
    await shop.goto(at.demo.url, `http://127.0.0.1:${(other.address() as AddressInfo).port}`);
    await expect(shop.page.getByRole("alert")).toContainText("not the API");
    await new Promise((resolve) => other.close(resolve));
  });

  it.each([
    ["javascript:alert(1)", "is no server's address"],
    ["nonsense", "is no server's address"],
    ["https://shop.example.com", "talks only to servers on this machine"],
    ["http://127.0.0.1.example.com:4010", "talks only to servers on this machine"],
  ])("does not talk to %s", async (server, refusal) => {
    const shop = new DemoPage(await at.context.newPage());
    const asked: string[] = [];
    shop.page.on("request", (request) => asked.push(request.url()));
    await shop.goto(at.demo.url, server);
    await expect(shop.page.getByRole("alert")).toContainText(refusal);
    expect(asked.filter((url) => !url.startsWith(at.demo.url) && !url.startsWith("data:"))).toEqual([]);
  });

  it("keeps each side's session apart", async () => {
    const kit = createKit();
    const api = await startServer(kit, { port: 0 });
    const shop = await at.open();
    await shop.logIn();
    await shop.says("Logged in");
    await shop.goto(at.demo.url, api.url);
    await shop.isReady();
    await expect(shop.page.locator("#who")).toHaveText("guest");
    await shop.page.getByRole("link", { name: "this browser" }).click();
    await expect(shop.page.locator("#who")).toHaveText("customer");
    await api.close();
    await kit.close();
  });

  it("says why a login or a coupon is refused, and stays as it was", async () => {
    const shop = await at.open();
    const { page } = shop;
    await shop.logIn("customer@emporix.com", "not the password");
    await expect(page.locator("#problem")).toContainText("Wrong e-mail address or password");
    await expect(page.locator("#who")).toHaveText("guest");
    await shop.add("Coffee beans");
    await expect(page.locator("#problem")).toBeHidden();
    await page.getByLabel("Coupon").fill("NOPE");
    await page.getByRole("button", { name: "Apply" }).click();
    await expect(page.locator("#problem")).toContainText("NOPE");
    await page.getByRole("button", { name: "Dismiss" }).click();
    await expect(page.locator("#problem")).toBeHidden();
  });

  it("reads the context again when somebody else has changed it meanwhile", async () => {
    const kit = createKit();
    const api = await startServer(kit, { port: 0 });
    const shop = await at.open(api.url);
    const { page } = shop;
    await shop.add("Coffee beans");
    await shop.says("The first cart");
    const token = await page.evaluate(
      () =>
        Object.values(localStorage)
          .join("")
          .match(/"accessToken":"([^"]+)"/)?.[1],
    );
    await fetch(`${api.url}/session-context/coffeeshop/me/context/attributes`, {
      method: "POST",
      headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
      body: JSON.stringify({ key: "from", value: "elsewhere" }),
    });
    await page.getByLabel("Deliver to").selectOption({ label: "Austria" });
    await expect(page.locator("#problem")).toContainText("Somebody else has changed the context meanwhile");
    await expect(page.locator("#attributes code")).toHaveText(['"elsewhere"']);
    await expect(page.getByLabel("Deliver to")).toHaveValue("DE");
    await page.getByLabel("Deliver to").selectOption({ label: "Austria" });
    await expect(page.locator("#products .price")).toHaveText(["€249.90", "€18.45"]);
    await api.close();
    await kit.close();
  });
});
