import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    // A test that hangs is told after this; one that works has the time that it needs on a busy machine.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // A core each: Vitest would leave one idle.
    maxWorkers: "100%",
    projects: [
      {
        extends: true,
        test: {
          name: "node",
          include: ["test/**/*.test.ts", "contracts/**/*.pact.test.ts"],
          exclude: ["test/browser/**", "test/strange/**"],
          globalSetup: ["test/support/package/global-setup.ts"],
          // Pact reports its use to its makers otherwise.
          env: { PACT_DO_NOT_TRACK: "true" },
        },
      },
      {
        extends: true,
        test: {
          name: "chromium",
          include: ["test/browser/**/*.test.ts"],
          globalSetup: ["test/support/browser/global-setup.ts"],
        },
      },
    ],
  },
});
