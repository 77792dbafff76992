import { defineConfig } from "vitest/config";

export default defineConfig({
  test: {
    testTimeout: 30_000,
    hookTimeout: 30_000,
    // A core each: Vitest would leave one idle.
    maxWorkers: "100%",
    projects: [
      {
        extends: true,
        test: {
          name: "node",
          include: ["test/**/*.test.ts", "contracts/**/*.pact.test.ts"],
          exclude: ["test/browser/**"],
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
