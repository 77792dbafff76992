import { defineConfig } from "vitest/config";

// Run by test/mocks/vitest/fixture.test.ts.
export default defineConfig({ test: { include: ["*.spec.ts"] } });
