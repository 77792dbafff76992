import { expect } from "@playwright/test";
import { seenWith } from "../../../support/unhandled.ts";
import { unhandledTest, visit } from "./unhandled.ts";

unhandledTest("calls that no operation answers are a 404 or 405, and fail the test", async ({ page, real }) => {
  expect(await visit(page, real)).toEqual(seenWith("error"));
});

unhandledTest("calls to the server of the test's kit fail the test, too", async ({ apiServer }) => {
  expect((await fetch(`${apiServer}/cart/acme/cart`)).status).toBe(404);
  expect((await fetch(`${apiServer}/site/acme/sites`)).status).toBe(401);
});
