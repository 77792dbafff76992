import { join } from "node:path";
import type { Browser, BrowserContext, Page } from "@playwright/test";
import { afterAll, afterEach, beforeAll, beforeEach } from "vitest";
import { type RunningServer, type ServerOptions, startServer } from "../../../src/doors/server/index.ts";
import { createKit, type Kit } from "../../../src/engine/kit.ts";
import type { KitOptions } from "../../../src/engine/options.ts";
import { withShop } from "../../../src/engine/shop/with-shop.ts";
import { connect } from "./browser.ts";
import { expect } from "./demo.ts";

const root = join(import.meta.dirname, "../../..");

export interface ServedKit {
  readonly kit: Kit;
  readonly url: string;
  close(): Promise<void>;
}

/** A kit with its shop, behind a real server. */
export async function serveKit(options: KitOptions = {}, access: ServerOptions = {}): Promise<ServedKit> {
  const kit = createKit(withShop(options));
  const server: RunningServer = await startServer(kit, { port: 0, ...access });
  return {
    kit,
    url: server.url,
    async close() {
      await server.close();
      await kit.close();
    },
  };
}

/** What each test of a `describe` has for itself. */
export interface OfTest {
  context: BrowserContext;
  served: ServedKit;
}

/** Gives each test of the `describe` around it a fresh context of Chromium and a kit behind a server. */
export function eachServed(): OfTest {
  const at = {} as OfTest;
  let browser: Browser;
  beforeAll(async () => {
    browser = await connect();
  });
  afterAll(() => browser.close());
  beforeEach(async () => {
    [at.context, at.served] = await Promise.all([browser.newContext(), serveKit()]);
  });
  afterEach(async () => {
    await at.context.close();
    await at.served.close();
  });
  return at;
}

/** The dashboard in a tab. */
export class DashboardPage {
  readonly page: Page;
  /** What the browser has complained about: errors, and breaches of the Content-Security-Policy. */
  readonly complaints: string[] = [];

  constructor(page: Page) {
    this.page = page;
    page.on("pageerror", (error) => this.complaints.push(error.message));
    page.on("console", (message) => {
      // Chromium reports each refusal that a page gets; some of them are what is tested.
      const isAnswer = /the server responded with a status of [45]\d\d/.test(message.text());
      if (["error", "warning"].includes(message.type()) && !isAnswer) this.complaints.push(message.text());
    });
  }

  /** Opens a place of it, as `acme/sessions`, in a new tab. */
  static async open(context: BrowserContext, url: string, place: string): Promise<DashboardPage> {
    const dashboard = new DashboardPage(await context.newPage());
    await dashboard.visit(url, place);
    return dashboard;
  }

  /** Loads the dashboard of a mock, at a place. */
  async visit(url: string, place: string): Promise<void> {
    await this.page.goto(`${url}/__kit/`);
    await this.goto(place);
  }

  async goto(place: string): Promise<void> {
    await this.page.evaluate((hash) => {
      location.hash = hash;
    }, `/${place}`);
    await expect(this.page.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(this.page.getByText("Loading…")).toHaveCount(0);
  }

  async press(name: RegExp | string): Promise<void> {
    await this.page.getByRole("button", { name, exact: typeof name === "string" }).click();
  }

  /** Waits for the line that says what an action came to. */
  async says(text: RegExp | string): Promise<void> {
    await expect(this.page.getByRole("status")).toContainText(text);
  }

  /** The rows of the table, without its head. */
  get rows(): ReturnType<Page["locator"]> {
    return this.page.locator("tbody tr");
  }

  /** How far the page itself can be scrolled to the side, in pixels. */
  async overhang(): Promise<number> {
    return await this.page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  }

  /** Keeps a picture for people to look at. */
  async picture(name: string): Promise<void> {
    await this.page.screenshot({
      path: join(root, `artifacts/screenshots/dashboard-${name}.png`),
      fullPage: true,
      animations: "disabled",
    });
  }
}
