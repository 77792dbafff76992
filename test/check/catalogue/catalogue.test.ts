import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { check } from "../../../src/check/check.ts";
import type { Finding } from "../../../src/reports/report.ts";
import { scratch } from "../../support/cli.ts";
import { defects } from "./defects.ts";
import { apply } from "./edit.ts";

const base = readFileSync(join(import.meta.dirname, "base.yaml"), "utf8");
const ruleset = join(import.meta.dirname, "../../../spec/ruleset.yaml");

async function findingsIn(text: string): Promise<Finding[]> {
  const file = join(scratch(), "openapi.yaml");
  writeFileSync(file, text);
  const checks = await check({ specs: [file], ruleset });
  return checks.flatMap(({ findings }) => findings);
}

describe("the catalogue of defects", () => {
  it("starts from a description that is in order", async () => {
    expect(await findingsIn(base)).toEqual([]);
  });

  it.each(defects)("finds, with its line: $name", async (defect) => {
    const { text, line } = apply(base, defect);
    const found = (await findingsIn(text)).map((finding) => `${finding.rule} ${finding.line}`);
    expect(found).toContain(`${defect.rule} ${line}`);
  });
});
