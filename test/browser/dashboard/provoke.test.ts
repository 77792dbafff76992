import type { Browser } from "@playwright/test";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { connect } from "../../support/browser/browser.ts";
import { DashboardPage, type ServedKit, serveKit } from "../../support/browser/dashboard.ts";
import { provocations, questions, type Shopper, shopperAt, tenant } from "../../support/provocations.ts";

const lines = provocations();

/** Where a button is, by the words of the table. */
function placeOf(at: string, { sessionId, cartId, customerId }: Shopper): string {
  const places: Readonly<Record<string, string>> = {
    "the clock": "sessions",
    "the session": `sessions/${sessionId}`,
    "the cart": `carts/${cartId}`,
    "the customer": `customers/${customerId}`,
    "the faults": "faults",
    "the scenarios": "scenarios",
  };
  const place = places[at];
  if (place === undefined) throw new Error(`docs/provoke.md names "${at}", which this test does not know`);
  return `${tenant}/${place}`;
}

describe("what docs/provoke.md promises, by clicks in the dashboard", () => {
  let browser: Browser;
  let dashboard: DashboardPage;
  let served: ServedKit;
  beforeAll(async () => {
    browser = await connect();
    // One tab for all: each mock has a port, and so an origin, of its own.
    dashboard = new DashboardPage(await browser.newPage());
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    served = await serveKit();
  });
  afterEach(() => served.close());

  it.each(lines)("$what", async ({ click: { at, button }, seen: { question, outcome } }) => {
    const shopper = await shopperAt(served.url);
    await dashboard.visit(served.url, placeOf(at, shopper));
    await dashboard.page.getByRole("button", { name: button, exact: button !== "Reset" }).click();
    await dashboard.says(/./);
    expect(await questions(served.url, shopper)[question]?.()).toBe(outcome);
  });
});
