import { expect, it } from "vitest";
import { declaredTwice } from "../../scripts/names/declared-twice.ts";
import { execFileSync } from "node:child_process";
import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { declaredExports } from "../../scripts/exports.ts";
import { scratch } from "../support/scratch.ts";

it("reports an exported name that two files declare", () => {
  const files = [
    { path: "a.ts", names: ["Session", "Cart"] },
    { path: "b.ts", names: ["Session"] },
  ];
  expect(declaredTwice(files, {})).toEqual(["Session is declared in a.ts and b.ts: give one of them another name"]);
});

it("allows twins, and reports a twin that has no twin any more", () => {
  const files = [
    { path: "a.ts", names: ["test", "mockApi"] },
    { path: "b.ts", names: ["test"] },
  ];
  expect(declaredTwice(files, { test: "by design", mockApi: "by design" })).toEqual([
    "mockApi is declared once only: remove it from the twins in scripts/names/declared-twice.ts",
  ]);
});

it("reads every kind of declaration, and no re-export", () => {
  const file = join(scratch(), "sample.ts");
  writeFileSync(
    file,
    `export const a = 1, b = 2;
export function c() {}
export async function d() {}
export class E {}
export interface F {}
export type G = string;
export { h } from "./other.ts";
const i = 1;
`,
  );
  expect(declaredExports(file).map(([name]) => name)).toEqual(["a", "b", "c", "d", "E", "F", "G"]);
});

it("finds no exported name with two meanings in this repository", () => {
  expect(() => execFileSync(process.execPath, [join(import.meta.dirname, "../../scripts/names.ts")])).not.toThrow();
});
