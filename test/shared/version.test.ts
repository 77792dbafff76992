import { readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { version } from "../../src/shared/version.ts";

it("the version is the package's", () => {
  const file = join(import.meta.dirname, "../../package.json");
  expect((JSON.parse(readFileSync(file, "utf8")) as { version: string }).version).toBe(version);
});
