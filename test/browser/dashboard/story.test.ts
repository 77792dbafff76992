import { describe, it } from "vitest";
import { createClient } from "../../../src/client/index.ts";
import { DashboardPage, eachServed, serveKit } from "../../support/browser/dashboard.ts";
import { expect } from "../../support/browser/demo.ts";
import { visitShop } from "../../support/dashboard-visit.ts";

const path = { tenant: "acme" };

describe("the dashboard", () => {
  const at = eachServed();

  it("shows a guest who comes while it is open, and whose hour runs out", async () => {
    const dashboard = await DashboardPage.open(at.context, at.served.url, "acme/sessions");
    await expect(dashboard.page.getByText("No sessions yet")).toBeVisible();
    await visitShop(at.served.url);
    await expect(dashboard.rows).toHaveCount(1);
    await expect(dashboard.rows).toContainText("live");
    await expect(dashboard.rows).toContainText("version 2");
    await dashboard.press("Advance the clock by 1h");
    await dashboard.says("The clock of acme is at");
    await expect(dashboard.rows).toContainText("expired");
    await expect(dashboard.rows).toContainText("ago");
    expect(dashboard.complaints).toEqual([]);
  });

  it("shows one session's life in its order, with why each refusal was one", async () => {
    const { sessionId } = await visitShop(at.served.url);
    const { page } = await DashboardPage.open(at.context, at.served.url, `acme/sessions/${sessionId}`);
    const steps = page.getByRole("region", { name: "The session's life" }).getByRole("listitem");
    await expect(steps).toContainText([
      "requestAnonymousToken",
      "404: The session has no context before its first cart",
      "createCart",
      "addOwnAttribute",
      "503: Struck by the fault",
      "getOwnContext",
      "now",
      "anonymous token expires",
      "the session ends",
      "anonymous-refresh token expires",
    ]);
    await page.locator("summary", { hasText: "addOwnAttribute" }).click();
    await expect(page.locator("ins", { hasText: "<b>spring</b>" })).toBeVisible();
  });

  it("edits a context, and lets nobody's change be lost", async () => {
    const { sessionId, token } = await visitShop(at.served.url);
    const dashboard = await DashboardPage.open(at.context, at.served.url, `acme/sessions/${sessionId}`);
    const { page } = dashboard;
    const text = page.getByLabel("What can be edited, as JSON");
    await text.fill('{ "currency": "USD", "context": { "campaign": "summer" } }');
    await dashboard.press("Save as the next version");
    await dashboard.says("The context is at version 3");
    const api = createClient({ baseUrl: at.served.url, token });
    const { data } = await api.GET("/session-context/{tenant}/me/context", { params: { path } });
    expect(data).toMatchObject({ currency: "USD", context: { campaign: "summer" }, metadata: { version: 3 } });

    await text.fill('{ "context": { "campaign": "autumn" } }');
    await api.POST("/session-context/{tenant}/me/context/attributes", {
      params: { path },
      body: { key: "other", value: "tab" },
    });
    await expect(page.getByRole("alert")).toContainText("It is at version 4 now, and you began with 3");
    await dashboard.press("Save as the next version");
    await dashboard.says(/version/);
    await dashboard.press("Take what is there");
    await expect(text).toHaveValue(/"other": "tab"/);
    await text.fill("{ not JSON");
    await dashboard.press("Save as the next version");
    await dashboard.says("JSON");
  });

  it("ends a session, and expires what it has", async () => {
    const { sessionId, token } = await visitShop(at.served.url);
    const dashboard = await DashboardPage.open(at.context, at.served.url, `acme/sessions/${sessionId}`);
    const api = createClient({ baseUrl: at.served.url, token });
    const status = async (): Promise<number> =>
      (await api.GET("/session-context/{tenant}/me/context", { params: { path } })).response.status;
    await dashboard.press("Expire the token");
    await dashboard.says("Expired: the token");
    expect(await status()).toBe(401);
    await dashboard.press("End the session");
    await dashboard.says("The session is ended");
    await expect(dashboard.page.getByText("ended", { exact: true })).toBeVisible();
  });

  it("moves the clock to where the session's next thing ends", async () => {
    const { sessionId, token } = await visitShop(at.served.url);
    const dashboard = await DashboardPage.open(at.context, at.served.url, `acme/sessions/${sessionId}`);
    await dashboard.press("Move the clock to the end of the access token");
    await dashboard.says("the access token has lapsed");
    const api = createClient({ baseUrl: at.served.url, token });
    const { response } = await api.GET("/session-context/{tenant}/me/context", { params: { path } });
    expect(response.status).toBe(401);
    await expect(
      dashboard.page.getByRole("button", { name: "Move the clock to the end of the session" }),
    ).toBeVisible();
  });

  it("lets requests of one operation fail as often as was asked, and shows that they did", async () => {
    const dashboard = await DashboardPage.open(at.context, at.served.url, "acme/faults");
    await dashboard.page.getByLabel("Operation").selectOption("createCart");
    await dashboard.page.getByLabel("What happens").selectOption("429 too many requests");
    await dashboard.page.getByLabel("How many requests").fill("1");
    await dashboard.press("Add the fault");
    await dashboard.says("createCart · tenant acme, 429, Retry-After 30 s, once");
    const { token } = await at.served.kit.control.scenario("a guest without a cart");
    const api = createClient({ baseUrl: at.served.url, token });
    const cart = { params: { path }, body: { siteCode: "main", currency: "EUR", type: "shopping" } };
    expect((await api.POST("/cart/{tenant}/carts", cart)).response.status).toBe(429);
    expect((await api.POST("/cart/{tenant}/carts", cart)).response.status).toBe(201);
    await expect(dashboard.rows).toContainText("1 of");
    await dashboard.press(/^Remove fault/);
    await expect(dashboard.page.getByText("No faults")).toBeVisible();
  });

  it("sets up a state, gives its values, and leads to its session", async () => {
    const dashboard = await DashboardPage.open(at.context, at.served.url, "acme/scenarios");
    await dashboard.press("Set up a guest with a cart");
    await dashboard.says("Set up: a guest with a cart");
    await dashboard.page.getByRole("link", { name: "Open the session" }).click();
    await expect(dashboard.page.getByLabel("What can be edited, as JSON")).toBeVisible();
  });

  it("puts a state aside, shows what has changed since, and returns to it", async () => {
    const { token } = await visitShop(at.served.url);
    const dashboard = await DashboardPage.open(at.context, at.served.url, "acme/snapshots");
    await dashboard.page.getByLabel("Name").fill("before the change");
    await dashboard.press("Save the state of acme");
    await dashboard.says("Saved: before the change");
    await dashboard.press("Compare before the change");
    await expect(dashboard.page.getByText("Nothing has changed since.")).toBeVisible();
    const api = createClient({ baseUrl: at.served.url, token });
    const currency = async (): Promise<unknown> =>
      (await api.GET("/session-context/{tenant}/me/context", { params: { path } })).data?.currency;
    await api.PATCH("/session-context/{tenant}/me/context", {
      params: { path },
      body: { currency: "USD", metadata: { version: 2 } },
    });
    expect(await currency()).toBe("USD");
    await expect(dashboard.page.locator("ins", { hasText: "USD" }).first()).toBeVisible();
    await dashboard.press("Restore before the change");
    await dashboard.says("Everything is as it was");
    expect(await currency()).toBe("EUR");
  });

  it("takes more data while the mock runs, and says what is wrong with them", async () => {
    const dashboard = await DashboardPage.open(at.context, at.served.url, "acme/snapshots");
    await dashboard.press("Add to acme");
    await dashboard.says("The data are there");
    await dashboard.page.getByLabel("What a seed file may have").fill('{ "customers": [{ "email": 7 }] }');
    await dashboard.press("Add to acme");
    await dashboard.says("seed/customers/0");
    await dashboard.goto("acme/customers");
    await expect(dashboard.rows.filter({ hasText: "new@example.com" })).toHaveCount(1);
  });

  it("hears of what happens, and needs not ask again and again", async () => {
    const dashboard = await DashboardPage.open(at.context, at.served.url, "acme/requests");
    await expect(dashboard.page.getByText("live", { exact: true })).toBeVisible();
    const asked: string[] = [];
    dashboard.page.on("request", (request) => asked.push(request.url()));
    await dashboard.page.waitForTimeout(2500);
    expect(asked).toEqual([]);
    await visitShop(at.served.url);
    await expect(dashboard.rows).not.toHaveCount(0);
  });

  it("plays a race of two tabs, and shows who was refused", async () => {
    const dashboard = await DashboardPage.open(at.context, at.served.url, "acme/races");
    await dashboard.press("Play two tabs change the context");
    await dashboard.says("Played: two tabs change the context");
    const steps = dashboard.page.locator("details summary");
    await expect(steps).toHaveText([
      /^A1 GET .*200$/,
      /^B1 GET .*200$/,
      /^A2 PATCH .*204$/,
      /^B2 PATCH .*409$/,
      /^B3 GET .*200$/,
    ]);
    await dashboard.page
      .getByLabel("A race, as JSON")
      .fill('{ "steps": [{ "tab": "A", "method": "GET", "path": "/nowhere" }] }');
    await dashboard.press("Play this one");
    await expect(dashboard.page.locator("form details summary")).toHaveText(/^A1 GET .*404$/);
  });

  it("shows a request that is held, and lets it go on", async () => {
    at.served.kit.control.faults.add({ operations: ["getOwnContext"], hold: "tab A" });
    const { token } = await at.served.kit.control.scenario("a guest with a cart");
    const dashboard = await DashboardPage.open(at.context, at.served.url, "acme/faults");
    const held = createClient({ baseUrl: at.served.url, token }).GET("/session-context/{tenant}/me/context", {
      params: { path },
    });
    await dashboard.press("Release tab A");
    await dashboard.says("Released: 1");
    expect((await held).response.status).toBe(200);
  });

  it("does what a mail asks for, once", async () => {
    await visitShop(at.served.url);
    const dashboard = await DashboardPage.open(at.context, at.served.url, "acme/mails");
    await dashboard.page.getByLabel("New password").fill("A-new-password-1");
    await dashboard.press("Set the password");
    await dashboard.says("Choose a new password: done, for customer@emporix.com");
    const { token } = await at.served.kit.control.scenario("a guest without a cart");
    const login = await createClient({ baseUrl: at.served.url, token }).POST("/customer/{tenant}/login", {
      params: { path },
      body: { email: "customer@emporix.com", password: "A-new-password-1" },
    });
    expect(login.response.status).toBe(200);
    await dashboard.press("Set the password");
    await dashboard.says("a token of a mail works once");
  });

  it("lets a cart be idle for too long, and deactivates a customer", async () => {
    const { cartId, token } = await visitShop(at.served.url);
    const dashboard = await DashboardPage.open(at.context, at.served.url, `acme/carts/${cartId}`);
    await dashboard.press("Let it be idle for too long");
    await dashboard.says("Nobody has changed the cart for too long");
    const api = createClient({ baseUrl: at.served.url, token });
    const { response } = await api.GET("/cart/{tenant}/carts/{cartId}", { params: { path: { ...path, cartId } } });
    expect(response.status).toBe(404);
    await dashboard.goto("acme/customers/10000001");
    await dashboard.press("Deactivate");
    await dashboard.says("Deactivated");
    await dashboard.goto("acme/customers");
    await expect(dashboard.rows.filter({ hasText: "customer@emporix.com" })).toContainText("deactivated");
  });

  it("finds requests by status and by a part of their path", async () => {
    await visitShop(at.served.url);
    const dashboard = await DashboardPage.open(at.context, at.served.url, "acme/requests");
    await dashboard.page.getByLabel("Status").selectOption("4xx");
    await expect(dashboard.rows).toHaveCount(1);
    await dashboard.page.getByLabel("Status").selectOption("");
    await dashboard.page.getByLabel("Path contains").fill("carts");
    await expect(dashboard.rows).toHaveCount(1);
    await expect(dashboard.rows).toContainText("POST /cart/acme/carts");
    await dashboard.press("Empty the log");
    await expect(dashboard.page.getByText("No request matches")).toBeVisible();
  });

  it("copies a session's requests as a test, without its secrets", async () => {
    const { sessionId, token } = await visitShop(at.served.url);
    await at.context.grantPermissions(["clipboard-read", "clipboard-write"]);
    const dashboard = await DashboardPage.open(at.context, at.served.url, `acme/sessions/${sessionId}`);
    await dashboard.page.getByLabel("These requests as").selectOption("vitest");
    await dashboard.press("Copy");
    await dashboard.says("Copied as a Vitest test");
    const text = await dashboard.page.evaluate(() => navigator.clipboard.readText());
    expect(text).toContain('from "vitest"');
    expect(text).toContain("/cart/acme/carts");
    expect(text).not.toContain(token);
  });

  it("sends a request again, and leads to what came of it", async () => {
    const { request } = await visitShop(at.served.url);
    const dashboard = await DashboardPage.open(at.context, at.served.url, `acme/requests/${request}`);
    await expect(dashboard.page.getByText("404", { exact: true })).toBeVisible();
    await dashboard.press("Send it again");
    await dashboard.says("Answered with 200");
    await expect(dashboard.page.locator("h2")).toContainText("200");
  });

  it("shows what strangers sent as text, in every place", async () => {
    await fetch(`${at.served.url}/site/acme/sites?x=%3Cimg%20src=x%20onerror=alert(1)%3E`);
    await fetch(`${at.served.url}/%3Cscript%3Ealert(1)%3C/script%3E`);
    const dashboard = await DashboardPage.open(at.context, at.served.url, "*/requests");
    await expect(dashboard.rows.first()).toBeVisible();
    expect(await dashboard.page.locator("main img, main script").count()).toBe(0);
    expect(dashboard.complaints).toEqual([]);
  });

  it("turns its theme and keeps it, and works where the browser keeps nothing", async () => {
    const dashboard = await DashboardPage.open(at.context, at.served.url, "acme/sessions");
    const theme = (): Promise<string | null> => dashboard.page.locator(".dashboard").getAttribute("data-theme");
    expect(await theme()).toBe("light");
    await dashboard.press("Dark");
    await dashboard.page.reload();
    await expect(dashboard.page.getByRole("button", { name: "Light" })).toBeVisible();
    expect(await theme()).toBe("dark");
    await dashboard.page.addInitScript(() => {
      const blocked = {
        get: () => {
          throw new DOMException("blocked", "SecurityError");
        },
      };
      Object.defineProperties(globalThis, { localStorage: blocked, sessionStorage: blocked });
    });
    await dashboard.page.reload();
    await dashboard.press("Dark");
    expect(await theme()).toBe("dark");
    expect(dashboard.complaints).toEqual([]);
  });

  it("works in eight tabs at once, and leaves connections to the app", async () => {
    const tabs: DashboardPage[] = [];
    for (let tab = 0; tab < 8; tab++) tabs.push(await DashboardPage.open(at.context, at.served.url, "acme/sessions"));
    await visitShop(at.served.url);
    for (const { rows } of tabs) await expect(rows).toHaveCount(1);
    const states = await Promise.all(tabs.map(({ page }) => page.locator("p.live").innerText()));
    expect(states.filter((state) => state === "live")).toHaveLength(2);
    await tabs.find((_, index) => states[index] === "live")?.page.close();
    const others = tabs.filter(({ page }) => !page.isClosed());
    await expect
      .poll(
        async () =>
          (await Promise.all(others.map(({ page }) => page.locator("p.live").innerText()))).filter(
            (state) => state === "live",
          ).length,
      )
      .toBe(2);
  });

  it("says what came of a request that is sent again and never answered", async () => {
    const { request } = await visitShop(at.served.url);
    at.served.kit.control.faults.add({ answer: "nothing" });
    const dashboard = await DashboardPage.open(at.context, at.served.url, `acme/requests/${request}`);
    await dashboard.press("Send it again");
    await dashboard.says("No answer yet");
    await dashboard.goto("acme/scenarios");
    await dashboard.press("Set up a guest with a cart");
    await dashboard.says("Set up: a guest with a cart");
    expect(dashboard.complaints).toEqual([]);
  });

  it("says when the mock is gone, and goes on when it is back", async () => {
    const dashboard = await DashboardPage.open(at.context, at.served.url, "acme/sessions");
    const port = Number(new URL(at.served.url).port);
    await at.served.close();
    await expect(dashboard.page.getByText("no answer", { exact: true })).toBeVisible();
    at.served = await serveKit({}, { port });
    await expect(dashboard.page.getByText("no answer", { exact: true })).toHaveCount(0);
    await visitShop(at.served.url);
    await expect(dashboard.rows).toHaveCount(1);
  });

  it("asks for the key of a mock that has one", async () => {
    const locked = await serveKit({}, { controlKey: "open-sesame" });
    const page = await at.context.newPage();
    await page.goto(`${locked.url}/__kit/#/acme/sessions`);
    await page.getByLabel("Key of the control plane").fill("wrong");
    await page.getByRole("button", { name: "Open" }).click();
    await expect(page.getByRole("alert")).toContainText("--control-key");
    await page.getByLabel("Key of the control plane").fill("open-sesame");
    await page.getByRole("button", { name: "Open" }).click();
    await expect(page.getByText("No sessions yet")).toBeVisible();
    await locked.close();
  });

  it("leads to the reference, in which an operation can be tried on this very mock", async () => {
    const dashboard = await DashboardPage.open(at.context, at.served.url, "acme/sessions");
    const { page } = dashboard;
    await page.getByRole("link", { name: "API reference" }).click();
    await page.getByText("/customerlogin/auth/anonymous/login").first().click();
    await page.getByRole("button", { name: "Try it out" }).click();
    await page.getByRole("button", { name: "Execute" }).click();
    await expect(page.locator(".live-responses-table tbody .response-col_status").first()).toContainText("200");
    expect((await at.served.kit.control.state.sessions({ tenant: "acme" })).total).toBe(1);
    expect(dashboard.complaints).toEqual([]);
  });
});
