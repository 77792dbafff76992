import { join } from "node:path";
import { expect, type Page } from "@playwright/test";
import { test } from "../../../../mocks/playwright/fixture.ts";
import { serviceAt } from "../../../../src/engine/service-at.ts";
import { openDocuments } from "../../../../src/layers/open-documents.ts";
import { crossOriginAnswers, crossOriginStory } from "../../../support/cross-origin.ts";
import { ask, openApp } from "./app.ts";

const login = "https://api.emporix.io/customerlogin/auth/anonymous/login?tenant=acme&client_id=shop";
const own = "https://api.emporix.io/session-context/acme/me/context";

test("a page's calls are answered by the test's kit, preflights and exposed headers included", async ({
  page,
  guestWithCart,
}) => {
  await openApp(page);
  const headers = { authorization: `Bearer ${guestWithCart.token}`, "emporix-tenant": "acme" };
  const { status, body } = await ask(page, own, { headers });
  expect([status, body]).toMatchObject([200, { sessionId: guestWithCart.sessionId, cartId: guestWithCart.cartId }]);
  const json = { ...headers, "content-type": "application/json" };
  const added = await ask(page, `${own}/attributes`, {
    method: "POST",
    headers: json,
    body: '{"key":"a","value":"\\u00fc"}',
  });
  expect(added).toMatchObject({ status: 201, body: "a" });
  const removed = await ask(page, `${own}/attributes/a`, { method: "DELETE", headers });
  expect(removed).toMatchObject({ status: 204, body: undefined });
});

test("a cart that the page creates is the kit's, and its headers can be read", async ({
  page,
  guest,
  client,
  tenant,
}) => {
  await openApp(page);
  const headers = { authorization: `Bearer ${guest.token}`, "content-type": "application/json" };
  const created = await ask(page, "https://api.emporix.io/cart/acme/carts", {
    method: "POST",
    headers,
    body: '{"currency":"EUR"}',
  });
  expect(created).toMatchObject({ status: 201, version: "1" });
  const { data } = await client.GET("/session-context/{tenant}/me/context", { params: { path: { tenant } }, headers });
  expect(created.body).toMatchObject({ cartId: data?.cartId });
});

test("a new tab of the test has the same kit", async ({ context, guestWithCart }) => {
  const page = await context.newPage();
  await openApp(page);
  expect((await ask(page, own, { headers: { authorization: `Bearer ${guestWithCart.token}` } })).status).toBe(200);
});

test("the clock is the test's own", async ({ page, kit, customerWithCart, guestWithCart }) => {
  await openApp(page);
  kit.control.clock.advance("61m");
  const statusOf = async (token: string) =>
    (await ask(page, own, { headers: { authorization: `Bearer ${token}` } })).status;
  expect([await statusOf(guestWithCart.token), await statusOf(customerWithCart.token)]).toEqual([401, 200]);
});

test("an app that asks from elsewhere gets a server with the same kit", async ({ apiServer, guestWithCart }) => {
  const response = await fetch(`${apiServer}/session-context/acme/me/context`, {
    headers: { authorization: `Bearer ${guestWithCart.token}` },
  });
  expect(response.status).toBe(200);
});

test.describe("an app with a base URL and a profile of its own", () => {
  test.use({ apiUrl: "http://app.example/api", kitOptions: { profile: "eager" }, tenant: "other" });

  test("gets both", async ({ page, guest }) => {
    await openApp(page);
    const headers = { authorization: `Bearer ${guest.token}` };
    expect((await ask(page, "/api/session-context/other/me/context", { headers })).status).toBe(200);
  });
});

for (const credentials of [false, true]) {
  test(`a page of another origin is answered, credentials: ${credentials}`, async ({ page }) => {
    await openApp(page);
    const seen = await crossOriginStory(async (method, target, { headers = {}, body }) => {
      const init = { method, headers: { ...headers }, ...(body === undefined ? {} : { body }) };
      return await ask(page, `https://api.emporix.io${target}`, {
        ...init,
        credentials: credentials ? "include" : "same-origin",
      });
    }, credentials);
    expect(seen).toEqual([...crossOriginAnswers]);
  });
}

test.describe("an API on the app's own host", () => {
  test.use({ apiUrl: "http://app.example" });

  test("leaves the app its pages and its own services", async ({ page, guestWithCart }) => {
    await openApp(page);
    await page.route("http://app.example/api/reviews", (route) => route.fulfill({ body: "[5]" }));
    await page.route("http://app.example/cart/review", (route) => route.fulfill({ body: "<title>Your cart</title>" }));
    const headers = { authorization: `Bearer ${guestWithCart.token}` };
    expect((await ask(page, "/session-context/acme/me/context", { headers })).status).toBe(200);
    expect((await ask(page, "/api/reviews")).body).toEqual([5]);
    await page.goto("http://app.example/cart/review");
    expect(await page.title()).toBe("Your cart");
  });
});

test.describe("an API below a path of Playwright's base URL", () => {
  test.use({ apiUrl: "/api", baseURL: "http://app.example/shop/" });

  test("is answered there", async ({ page, guestWithCart }) => {
    await openApp(page);
    const headers = { authorization: `Bearer ${guestWithCart.token}` };
    expect((await ask(page, "/api/session-context/acme/me/context", { headers })).status).toBe(200);
  });
});

const media = serviceAt("/media", ({ url, headers }) =>
  url.endsWith("/picture")
    ? new Response(Uint8Array.of(137, 80), { headers: { "content-type": "image/png" } })
    : Response.json([new URL(url).pathname, headers.get("authorization")]),
);

test.describe("further services", () => {
  test.use({ kitOptions: { services: [media] } });

  test("answer a page beside the session's and the shop's, without a route of the test's", async ({ page }) => {
    await openApp(page);
    const headers = { authorization: "Bearer x" };
    const { status, body } = await ask(page, "https://api.emporix.io/media/acme/assets", { headers });
    expect([status, body]).toEqual([200, ["/media/acme/assets", "Bearer x"]]);
    const picture = await page.evaluate(async () => {
      const response = await fetch("https://api.emporix.io/media/picture");
      return [response.headers.get("content-type"), ...new Uint8Array(await response.arrayBuffer())];
    });
    expect(picture).toEqual(["image/png", 137, 80]);
    expect((await ask(page, "https://api.emporix.io/product/acme/products")).status).toBe(401);
  });
});

const documents = await openDocuments([join(import.meta.dirname, "../../../support/shop.openapi.yaml")]);

test.describe("OpenAPI documents", () => {
  test.use({ kitOptions: { services: [documents] } });

  test("answer a page with their examples, beside the session's services", async ({ page }) => {
    await openApp(page);
    const products = await ask(page, "https://api.emporix.io/product/acme/products");
    expect(products).toMatchObject({ status: 200, body: [{ name: "Coffee" }, { name: "Tea" }] });
    const headers = { prefer: "code=404" };
    expect(await ask(page, "https://api.emporix.io/product/acme/products", { headers })).toMatchObject({
      status: 404,
      body: { message: "No such tenant" },
    });
    expect((await ask(page, "https://api.emporix.io/site/acme/sites")).status).toBe(401);
  });
});

test.describe("without the shop", () => {
  test.use({ kitOptions: { withoutShop: true }, onUnhandled: "warn" });

  test("its calls are nobody's", async ({ page }) => {
    await openApp(page);
    expect((await ask(page, "https://api.emporix.io/product/acme/products")).status).toBe(404);
  });
});

/** What the app does with a token: it believes it fresh until its own clock says otherwise. */
async function appWithToken(page: Page) {
  await openApp(page);
  const { body } = await ask(page, login);
  const { access_token: token, expires_in } = body as { access_token: string; expires_in: number };
  const until = await page.evaluate((seconds) => Date.now() + seconds * 1000, expires_in);
  return async () => ({
    isFresh: await page.evaluate((moment) => Date.now() < moment, until),
    status: (await ask(page, own, { headers: { authorization: `Bearer ${token}` } })).status,
  });
}

const [fresh, expired] = [
  { isFresh: true, status: 404 },
  { isFresh: false, status: 401 },
];

test("the page's clock moves the kit", async ({ page, kit }) => {
  await page.clock.install({ time: "2024-02-02T08:00:00Z" });
  const state = await appWithToken(page);
  expect(kit.control.clock.now().getUTCFullYear()).toBe(2024);
  await page.clock.fastForward("30:00");
  expect(await state()).toEqual(fresh);
  await page.clock.fastForward("00:31:00");
  expect(await state()).toEqual(expired);
  await page.clock.pauseAt("2024-02-02T10:00:00Z");
  const again = await appWithToken(page);
  await page.clock.runFor(3_500_000);
  expect(await again()).toEqual(fresh);
  await page.clock.resume();
  await page.clock.fastForward(100_000);
  expect(await again()).toEqual(expired);
  await page.clock.setFixedTime("2024-02-03T10:00:00Z");
  const fixed = await appWithToken(page);
  await page.clock.runFor("02:00:00");
  expect(await fixed()).toEqual(fresh);
  await page.clock.setSystemTime("2024-02-03T11:00:01Z");
  expect(await fixed()).toEqual(expired);
});

test("the kit's clock moves the kit alone by default", async ({ page, kit }) => {
  const state = await appWithToken(page);
  kit.control.clock.advance("61m");
  expect(await state()).toEqual({ isFresh: true, status: 401 });
});

test.describe("a clock that leads the app's", () => {
  test.use({ clock: "app" });

  test("moves both, in a page that is open and in one that is loaded later", async ({ page, kit }) => {
    const { clock } = kit.control;
    const state = await appWithToken(page);
    clock.advance("30m");
    await kit.control.settled();
    expect(await state()).toEqual(fresh);
    clock.advance("31m");
    await kit.control.settled();
    expect(await state()).toEqual(expired);
    clock.set("2030-01-01T00:00:00Z");
    await kit.control.settled();
    await page.reload();
    expect(await page.evaluate(() => new Date().getUTCFullYear())).toBe(2030);
    clock.freeze();
    await kit.control.settled();
    const [one, two] = await page.evaluate(async () => {
      const before = Date.now();
      await new Promise((resolve) => setTimeout(resolve, 20));
      return [before, Date.now()];
    });
    expect([two, clock.now().getTime()]).toEqual([one, one]);
    clock.resume();
    await expect.poll(() => page.evaluate(() => Date.now())).toBeGreaterThan(one ?? 0);
    clock.advance("1h", { tenant: "other" });
    expect(clock.now({ tenant: "other" }).getTime() - clock.now().getTime()).toBeGreaterThan(3_000_000);
  });
});
