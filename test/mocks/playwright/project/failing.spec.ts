import { expect } from "@playwright/test";
import { test } from "../../../../mocks/playwright/fixture.ts";
import { ask, openApp } from "./app.ts";

test("a call that the API does not have is a 404, and fails the test", async ({ page }) => {
  await openApp(page);
  expect((await ask(page, "https://api.emporix.io/cart/acme/cart")).status).toBe(404);
});
