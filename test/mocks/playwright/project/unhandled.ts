import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import type { Page } from "@playwright/test";
import { test } from "../../../../mocks/playwright/fixture.ts";
import { realApi, unhandledStory } from "../../../support/unhandled.ts";
import { ask } from "./app.ts";

/** Two hosts: where the app believes the API to be, and another. */
interface Real {
  readonly api: string;
  readonly elsewhere: string;
}

/** The fixture's test for an app that believes the API to be on a host where a call that goes its way arrives. */
export const unhandledTest = test.extend<{ readonly real: Real }>({
  // oxlint-disable-next-line no-empty-pattern -- Playwright reads the pattern to know what a fixture depends on
  real: async ({}, use) => {
    const servers = [createServer(realApi), createServer(realApi)];
    const urls = servers.map(async (server) => {
      await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
      return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    });
    const [api = "", elsewhere = ""] = await Promise.all(urls);
    await use({ api, elsewhere });
    for (const server of servers) {
      server.closeAllConnections();
      server.close();
    }
  },
  apiUrl: async ({ real }, use) => {
    await use(real.api);
  },
});

/** What a page of another origin sees. */
export async function visit(page: Page, { api, elsewhere }: Real): Promise<string[]> {
  // A page of this machine: Chromium keeps pages of public hosts from its other ports.
  await page.goto(elsewhere);
  return await unhandledStory((method, url) => ask(page, url, { method }), api, elsewhere);
}
