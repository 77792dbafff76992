import type { Browser, BrowserContext, Page } from "@playwright/test";
import { afterAll, afterEach, beforeAll, beforeEach } from "vitest";
import { ApiUnderTest } from "../../../src/tools/conformance/api.ts";
import { subjectBehind } from "../subject.ts";
import { connect, sendFrom } from "./browser.ts";
import { type PageServer, servePage } from "./page-server.ts";

/** What the tests of a `describe` in Chromium share. */
export interface InChromium {
  readonly browser: Browser;
  readonly server: PageServer;
  /** The test's own: nothing in it is left of other tests. */
  readonly context: BrowserContext;
}

/** Sets up Chromium, a server of the page under test, and a fresh context for each test of the `describe` around it. */
export function inChromium(): () => InChromium {
  let shared: Omit<InChromium, "context"> | undefined;
  let context: BrowserContext | undefined;
  beforeAll(async () => {
    const [browser, server] = await Promise.all([connect(), servePage()]);
    shared = { browser, server };
  });
  afterAll(async () => {
    await shared?.browser.close();
    await shared?.server.close();
  });
  beforeEach(async () => {
    context = await shared?.browser.newContext();
  });
  afterEach(() => context?.close());
  return () => {
    if (shared === undefined || context === undefined) throw new Error("Chromium is there in a test only");
    return { ...shared, context };
  };
}

/** The API as a tab reaches it, always in the same tenant. */
export function apiOf(page: Page): ApiUnderTest {
  const subject = subjectBehind({ send: (target, init) => sendFrom(page, target, init) }, "tutorial");
  return new ApiUnderTest({ ...subject, tenant: "acme" });
}
