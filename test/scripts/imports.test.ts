import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { refusedImports } from "../../scripts/imports/check.ts";
import { rooms } from "../../scripts/imports/rooms.ts";

const root = join(import.meta.dirname, "../..");
const list = {
  "src/low": { own: [], packages: ["big.js"] },
  "src/high": { own: ["src/low"], packages: ["node:"] },
};

function refused(path: string, text: string): string[] {
  return refusedImports([{ path, text }], list);
}

describe("the check of imports", () => {
  it.each([
    ["a folder imports itself", "src/low/a.ts", 'import { b } from "./sub/b.ts";'],
    ["a folder imports what it may", "src/high/a.ts", 'import { b } from "../low/b.ts";'],
    ["a folder imports a package that it may", "src/low/a.ts", 'import big from "big.js";'],
    ["a folder may use Node", "src/high/a.ts", 'import { join } from "node:path";'],
  ])("accepts it when %s", (_, path, text) => {
    expect(refused(path, text)).toEqual([]);
  });

  it.each([
    ["a folder above", "src/low/a.ts", 'import { b } from "../high/b.ts";', "src/high/b.ts"],
    ["a type of a folder above", "src/low/a.ts", 'import type { B } from "../high/b.ts";', "src/high/b.ts"],
    ["a folder above, by an export", "src/low/a.ts", 'export { b } from "../high/b.ts";', "src/high/b.ts"],
    ["a folder above, later", "src/low/a.ts", 'const b = await import("../high/b.ts");', "src/high/b.ts"],
    ["a folder whose name only begins alike", "src/high/a.ts", 'import { b } from "../lower/b.ts";', "src/lower/b.ts"],
    ["another package", "src/low/a.ts", 'import { z } from "zod";', "zod"],
    ["Node where it may not run", "src/low/a.ts", 'import { join } from "node:path";', "node:path"],
  ])("refuses %s", (_, path, text, target) => {
    expect(refused(path, text)).toEqual([
      `${path} imports ${target}, which ${path.slice(0, path.lastIndexOf("/"))} may not: see scripts/imports/rooms.ts`,
    ]);
  });

  it("refuses a file outside every room", () => {
    expect(refused("src/new/a.ts", "")).toEqual([
      "src/new/a.ts is in no room: add its folder to scripts/imports/rooms.ts",
    ]);
  });

  it("finds nothing to refuse in this repository", () => {
    const paths = globSync(["src/**/*.ts", "mocks/**/*.ts"], { cwd: root });
    expect(paths.length).toBeGreaterThan(300);
    const files = paths.map((path) => ({ path, text: readFileSync(join(root, path), "utf8") }));
    expect(refusedImports(files, rooms)).toEqual([]);
  });
});
