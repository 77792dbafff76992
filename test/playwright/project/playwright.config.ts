import { defineConfig } from "@playwright/test";

// Run by test/playwright/fixture.test.ts, which says where Chromium is.
export default defineConfig({
  testDir: ".",
  workers: 2,
  reporter: "json",
  use: { launchOptions: { executablePath: process.env["CHROMIUM_PATH"] ?? "" } },
});
