import { statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { makeFolder } from "../../src/shared/folders.ts";
import { scratch } from "../support/scratch.ts";

it("a folder is made with those above it, once", () => {
  const folder = join(scratch(), "a", "b", "c");
  makeFolder(folder);
  makeFolder(folder);
  makeFolder(".");
  expect(statSync(folder).isDirectory()).toBe(true);
});

it("no folder is made below a file, and the system's reason is told", () => {
  const file = join(scratch(), "file");
  writeFileSync(file, "");
  expect(() => makeFolder(join(file, "a", "b"))).toThrow(/ENOTDIR/);
});

it.runIf(process.platform === "linux")("where the system lets nobody make folders, it ends", () => {
  expect(() => makeFolder("/proc/session-context-kit/a")).toThrow(/ENOENT/);
});
