import module from "node:module";
import { availableParallelism } from "node:os";
import { defineConfig } from "vitest/config";

// Every worker and every command that a test starts loads the same libraries: they are compiled once.
module.enableCompileCache();
process.env["NODE_COMPILE_CACHE"] ??= module.getCompileCacheDir();

/** What needs neither a command, nor a process of its own: it changes nothing that another file relies on. */
const together = [
  "test/{client,dashboard,docs,fuzz,model,scripts,shared,spec,walks}/**/*.test.ts",
  "test/engine/*.test.ts",
  "test/engine/!(store)/**/*.test.ts",
  "test/doors/{cors,fetch,given-again}.test.ts",
  "test/doors/proxy/**/*.test.ts",
  "test/layers/**/!(references).test.ts",
  "test/prism-cli/**/*.test.ts",
  "test/tools/{check,conformance,reports}/**/*.test.ts",
];

/** What starts commands and servers, or Pact in a process of its own: files of the same kind, that can share a process as well. */
const commands = [
  "test/{cli,tools/pact}/**/*.test.ts",
  "test/doors/redirect.test.ts",
  "test/doors/server/!(quiet-connections).test.ts",
  "test/engine/store/**/*.test.ts",
  "test/layers/**/references.test.ts",
  "test/readme.test.ts",
];

// Pact reports its use to its makers otherwise.
const pact = { PACT_DO_NOT_TRACK: "true" };

export default defineConfig({
  test: {
    // A test that hangs is told after this; one that works has the time that it needs on a busy machine.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // One more than there are cores: while one waits for a page or a command, another has its core.
    maxWorkers: availableParallelism() + 1,
    projects: [
      {
        extends: true,
        test: {
          name: "together",
          include: together,
          // One load of the engine, of Prism and of MSW serves all files of a worker.
          isolate: false,
          setupFiles: ["test/support/as-it-was.ts"],
        },
      },
      {
        extends: true,
        test: {
          name: "commands",
          include: commands,
          isolate: false,
          setupFiles: ["test/support/as-it-was.ts"],
          globalSetup: ["test/support/package/global-setup.ts"],
          env: pact,
        },
      },
      {
        extends: true,
        test: {
          // Each file in a process of its own: they replace what everybody uses, as `fetch`, timers, and what Pact keeps.
          name: "alone",
          include: ["test/**/*.test.ts", "contracts/**/*.pact.test.ts"],
          exclude: ["test/browser/**", "test/strange/**", ...together, ...commands],
          env: pact,
        },
      },
      {
        extends: true,
        test: {
          name: "chromium",
          isolate: false,
          setupFiles: ["test/support/as-it-was.ts"],
          include: ["test/browser/**/*.test.ts"],
          globalSetup: ["test/support/browser/global-setup.ts"],
        },
      },
    ],
  },
});
