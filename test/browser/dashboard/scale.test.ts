import type { Browser } from "@playwright/test";
import { afterAll, beforeAll, describe, it } from "vitest";
import { connect } from "../../support/browser/browser.ts";
import { DashboardPage, type ServedKit, serveKit } from "../../support/browser/dashboard.ts";
import { expect } from "../../support/browser/demo.ts";

const sessions = 5000;
const requests = 50_000;

/** Sessions, and a log that is full. */
async function fill({ kit }: ServedKit): Promise<void> {
  const ask = (path: string, headers: Record<string, string> = {}): Promise<Response> =>
    kit.fetch(`http://kit${path}`, { headers });
  for (let count = 0; count < sessions; count++)
    await ask("/customerlogin/auth/anonymous/login?tenant=acme&client_id=many");
  const { token } = await kit.control.scenario("a guest with a cart");
  for (let count = sessions; count < requests; count++)
    await ask("/session-context/acme/me/context", { authorization: `Bearer ${token}` });
}

describe("the dashboard of a mock with 5,000 sessions and 50,000 logged requests", () => {
  let browser: Browser;
  let served: ServedKit;
  beforeAll(async () => {
    [browser, served] = await Promise.all([
      connect(),
      serveKit({ requestLog: requests, requestLogBytes: 500_000_000 }),
    ]);
    await fill(served);
  });
  afterAll(async () => {
    await browser.close();
    await served.close();
  });

  // How long an interaction takes is measured by `npm run bench`; what it depends on is how much is asked for and shown.
  it("asks for and shows a page of each, and says how many there are", async () => {
    const context = await browser.newContext();
    const asked = new Map<string, number>();
    context.on("response", (response) => {
      void response.body().then(
        (body) => asked.set(new URL(response.url()).pathname, body.byteLength),
        () => undefined,
      );
    });
    const dashboard = await DashboardPage.open(context, served.url, "acme/sessions");
    await expect(dashboard.rows).toHaveCount(50);
    await expect(dashboard.page.getByText(`50 of ${sessions + 1}`)).toBeVisible();
    await dashboard.press("Older");
    await expect(dashboard.page.getByRole("button", { name: "Newer" })).toBeVisible();
    await expect(dashboard.rows).toHaveCount(50);
    await dashboard.goto("acme/requests");
    await expect(dashboard.rows).toHaveCount(100);
    await dashboard.page.getByLabel("Path contains").fill("anonymous");
    await expect(dashboard.rows.first()).toContainText("anonymous/login");
    await expect(dashboard.rows).toHaveCount(100);
    expect(Math.max(...asked.values())).toBeLessThan(150_000);
    await context.close();
  });
});
