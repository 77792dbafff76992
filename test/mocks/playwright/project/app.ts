import type { Page } from "@playwright/test";

/** Opens a page as an app of another origin than the API's. */
export async function openApp(page: Page): Promise<void> {
  await page.route("http://app.example/", (route) =>
    route.fulfill({ contentType: "text/html", body: "<!doctype html><title>App</title>" }),
  );
  await page.goto("http://app.example/");
}

/** What can be passed into a page. */
interface Init {
  readonly method?: string;
  readonly headers?: Record<string, string>;
  readonly body?: string;
  readonly credentials?: RequestCredentials;
}

/** What the app does: asks the API from the page. */
export function ask(page: Page, url: string, init: Init = {}) {
  return page.evaluate(
    async ([target, options]) => {
      const response = await fetch(target, options);
      const text = await response.text();
      return {
        status: response.status,
        text,
        body: text === "" ? undefined : (JSON.parse(text) as unknown),
        version: response.headers.get("version"),
      };
    },
    [url, init] as const,
  );
}
