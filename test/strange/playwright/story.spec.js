import { expect } from "@playwright/test";
import { test } from "session-context-kit/playwright";
import { expected, story } from "./story.js";

test("the story runs in a page", async ({ page, kit }) => {
  await page.route("http://app.example/", (route) =>
    route.fulfill({ contentType: "text/html", body: "<title>App</title>" }),
  );
  await page.goto("http://app.example/");
  const call = (method, target, init = {}) =>
    page.evaluate(
      async ([url, options]) => {
        const response = await fetch(url, options);
        const text = await response.text();
        return { status: response.status, body: text === "" ? undefined : JSON.parse(text) };
      },
      ["https://api.emporix.io" + target, { method, ...init }],
    );
  expect(await story(call, (by) => kit.control.clock.advance(by))).toBe(expected);
});
