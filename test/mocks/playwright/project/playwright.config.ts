import { defineConfig } from "@playwright/test";

// Run by test/mocks/playwright/fixture.test.ts, which says where Chromium is.
export default defineConfig({
  testDir: ".",
  outputDir: "../../../node_modules/.cache/playwright-fixture",
  workers: 2,
  timeout: 120_000,
  expect: { timeout: 60_000 },
  reporter: "json",
  use: { launchOptions: { executablePath: process.env["CHROMIUM_PATH"] ?? "" } },
});
