import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { check } from "../../../../src/tools/check/check.ts";
import type { Finding } from "../../../../src/tools/reports/report.ts";
import { scratch } from "../../../support/scratch.ts";
import { breaking } from "./breaking.ts";
import { defects } from "./defects.ts";
import { apply } from "./edit.ts";
import { harmless } from "./harmless.ts";

const basePath = join(import.meta.dirname, "base.yaml");
const base = readFileSync(basePath, "utf8");
const ruleset = join(import.meta.dirname, "../../../../spec/ruleset.yaml");

async function findingsIn(text: string, against?: string): Promise<Finding[]> {
  const file = join(scratch(), "openapi.yaml");
  writeFileSync(file, text);
  const checks = await check({
    specs: [file],
    ruleset,
    ...(against === undefined ? {} : { against: { file: against } }),
  });
  return checks.flatMap(({ findings }) => findings);
}

function shown(findings: readonly Finding[]): string[] {
  return findings.map(({ rule, line }) => `${rule} ${line}`);
}

describe("the catalogue", () => {
  it("starts from a description that is in order", async () => {
    expect(await findingsIn(base, basePath)).toEqual([]);
  });

  it("has 40 mistakes and breaking changes at least, and 20 harmless edits", () => {
    expect(defects.length).toBeGreaterThan(40);
    expect(breaking.length).toBeGreaterThan(40);
    expect(harmless.length).toBeGreaterThan(20);
  });

  it.each(defects)("has a mistake that is found with its line: $name", async (defect) => {
    const { text, line } = apply(base, defect);
    expect(shown(await findingsIn(text))).toContain(`${defect.rule} ${line}`);
  });

  it.each(breaking)("has a breaking change that is found with its line: $name", async (change) => {
    const { text, line } = apply(base, change);
    expect(shown(await findingsIn(text, basePath))).toContain(`breaking/${change.rule} ${line}`);
  });

  it.each(harmless)("has an edit that nobody need hear of: $name", async (edit) => {
    const { text } = apply(base, edit);
    expect(text).not.toBe(base);
    expect(await findingsIn(text, basePath)).toEqual([]);
  });
});
