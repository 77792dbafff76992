import { defineConfig } from "vitest/config";

/** What goes through the engine's doors. */
const engine = [
  "test/engine/*.test.ts",
  "test/engine/!(store)/**/*.test.ts",
  "test/walks/**/*.test.ts",
  "test/tools/conformance/**/*.test.ts",
];

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
          name: "engine",
          include: engine,
          // One load of the engine, of Prism and of MSW serves all files of a worker; no file changes what another one relies on.
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: "node",
          include: ["test/**/*.test.ts", "contracts/**/*.pact.test.ts"],
          exclude: ["test/browser/**", "test/strange/**", ...engine],
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
