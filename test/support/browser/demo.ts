import { join } from "node:path";
import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  expect as playwrightExpect,
  type Page,
} from "@playwright/test";
import { createServer, preview } from "vite";
import { afterAll, afterEach, beforeAll, beforeEach, inject } from "vitest";
import type { RunningServer } from "../../../src/doors/server/running-server.ts";
import { startServer } from "../../../src/doors/server/server.ts";
import { createKit, type Kit } from "../../../src/engine/kit.ts";
import { connect } from "./browser.ts";
import { demoConfig, demoPath } from "./builds.ts";

const root = join(import.meta.dirname, "../../..");

/** Playwright's `expect`, which waits for the page; longer than usual, for busy machines. */
export const expect = playwrightExpect.configure({ timeout: 60_000 });

export interface DemoServer {
  /** As `http://127.0.0.1:4123/`. */
  readonly url: string;
  close(): Promise<void>;
}

/** Serves the demo storefront as `npm run demo` does, on a free port. */
export async function serveDemo(): Promise<DemoServer> {
  const server = await createServer({
    configFile: demoConfig,
    logLevel: "error",
    // Not the one of an `npm run demo` that may be running.
    cacheDir: join(root, "node_modules/.vite/demo-test"),
    server: { port: 0 },
  });
  await server.listen();
  return { url: urlOf(server.resolvedUrls), close: () => server.close() };
}

/** Serves the built demo storefront from a folder within a site, as any host of static pages may. */
async function serveBuiltDemo(): Promise<DemoServer> {
  const server = await preview({
    configFile: false,
    logLevel: "error",
    appType: "mpa",
    build: { outDir: inject("demoSite") },
    preview: { host: "127.0.0.1", port: 0 },
  });
  return { url: urlOf(server.resolvedUrls) + demoPath, close: () => server.close() };
}

function urlOf(resolved: { readonly local: readonly string[] } | null): string {
  const [url] = resolved?.local ?? [];
  if (url === undefined) throw new Error("Vite does not say where it serves");
  return url;
}

/** What the tests of a `describe` have: one demo, and each a fresh context of Chromium. */
export interface DemoOfTest {
  demo: DemoServer;
  context: BrowserContext;
  /** Opens the demo in a new tab, which asks this server of the API, or the kit in it. */
  open(server?: string): Promise<DemoPage>;
}

/** Gives the `describe` around it the demo, and each of its tests a fresh context of Chromium. */
export function eachDemo(options: BrowserContextOptions = {}, serve = serveBuiltDemo): DemoOfTest {
  const at = { open: (server) => DemoPage.open(at.context, at.demo.url, server) } as DemoOfTest;
  let browser: Browser;
  beforeAll(async () => {
    [browser, at.demo] = await Promise.all([connect(), serve()]);
  });
  afterAll(async () => {
    await browser.close();
    await at.demo.close();
  });
  beforeEach(async () => {
    at.context = await browser.newContext({ viewport: { width: 1360, height: 1250 }, ...options });
  });
  afterEach(() => at.context.close());
  return at;
}

/** Who answers the demo. */
export const sides = ["this browser", "a server"] as const;

/** The same for one of the sides. The result opens the demo in a new tab. */
export function eachShopper(side: (typeof sides)[number], serve = serveBuiltDemo): () => Promise<DemoPage> {
  const at = eachDemo({}, serve);
  if (side === "this browser") return () => at.open();
  let kit: Kit;
  let api: RunningServer;
  beforeAll(async () => {
    kit = createKit();
    api = await startServer(kit, { port: 0 });
  });
  afterAll(async () => {
    await api.close();
    await kit.close();
  });
  beforeEach(() => kit.control.reset());
  return () => at.open(api.url);
}

/** The demo in a tab. */
export class DemoPage {
  readonly page: Page;
  /** What the browser has complained about: errors, and breaches of the Content-Security-Policy. */
  readonly complaints: string[] = [];

  constructor(page: Page) {
    this.page = page;
    page.on("pageerror", (error) => this.complaints.push(error.message));
    page.on("console", (message) => {
      // Chromium reports each answer that refuses something; the demo asks for some of them.
      const isAnswer = /the server responded with a status of 4\d\d/.test(message.text());
      if (["error", "warning"].includes(message.type()) && !isAnswer) this.complaints.push(message.text());
    });
  }

  /** Opens the demo in a new tab and waits until it shows a session. */
  static async open(context: BrowserContext, url: string, server?: string): Promise<DemoPage> {
    const demo = new DemoPage(await context.newPage());
    await demo.goto(url, server);
    await demo.isReady();
    return demo;
  }

  async goto(url: string, server?: string): Promise<void> {
    await this.page.goto(server === undefined ? url : `${url}?${new URLSearchParams({ server }).toString()}`);
  }

  /** Vite may have to prepare the page's libraries first. */
  async isReady(): Promise<void> {
    await expect(this.page.locator("#products .price").first()).toHaveText(/\d/);
  }

  async add(product: "Espresso machine" | "Coffee beans"): Promise<void> {
    await this.page.getByRole("button", { name: `Add to cart: ${product}` }).click();
  }

  async addAttribute(key: string, value: string): Promise<void> {
    await this.page.getByLabel("Key", { exact: true }).fill(key);
    await this.page.getByLabel("Value, any JSON").fill(value);
    await this.page.getByRole("button", { name: "Add", exact: true }).click();
    await expect(this.page.getByLabel("Key", { exact: true })).toHaveValue("");
  }

  async logIn(email?: string, password?: string): Promise<void> {
    if (email !== undefined) await this.page.getByLabel("E-mail").fill(email);
    if (password !== undefined) await this.page.getByLabel("Password").fill(password);
    await this.page.getByRole("button", { name: "Log in" }).click();
  }

  /** Waits for the sentence that says what has happened. */
  async says(text: string | RegExp): Promise<void> {
    await expect(this.page.getByRole("status")).toContainText(text);
  }

  /** A field of the context that the inspector shows. */
  async field(name: string): Promise<string> {
    return await this.page
      .locator(`#context > div`, { has: this.page.getByText(name, { exact: true }) })
      .locator("dd")
      .innerText();
  }

  /** Keeps a picture for people to look at. */
  async picture(name: string): Promise<void> {
    await this.page.evaluate(() => scrollTo(0, 0));
    await this.page.screenshot({
      path: join(root, `artifacts/screenshots/demo-${name}.png`),
      fullPage: true,
      animations: "disabled",
    });
  }
}
