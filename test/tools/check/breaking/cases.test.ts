import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { breaksBetween, readJson } from "./compared.ts";

interface Case {
  readonly name: string;
  readonly isBreaking: boolean;
  readonly old: unknown;
  readonly now: unknown;
}

const cases = readJson(join(import.meta.dirname, "cases.json")) as Case[];

describe("pairs of small descriptions", () => {
  it.each(cases)("$name: is breaking: $isBreaking", ({ isBreaking, old, now }) => {
    const findings = breaksBetween(old, now).map(({ rule, message }) => `${rule} ${message}`);
    expect(findings).toEqual(isBreaking ? expect.arrayContaining([expect.any(String)]) : []);
  });
});
