import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { type CheckOptions, check } from "../../../src/tools/check/check.ts";
import type { Finding } from "../../../src/tools/reports/report.ts";
import { scratch } from "../../support/scratch.ts";

/** The ruleset that users get. */
export const ruleset = join(import.meta.dirname, "../../../spec/ruleset.yaml");

/** Where a small description says where its API is. */
export const servers = "servers: [{ url: https://api.acme.test }]";

/** A small description that is in order, but for its paths. */
export function described(paths: string): string {
  return `openapi: 3.1.0\ninfo: { title: T, version: "1" }\n${servers}\npaths:\n${paths}`;
}

/** A new folder with these files. */
export function folderOf(files: Readonly<Record<string, string>>): string {
  const folder = scratch();
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}

/** What is found under the ruleset that users get. */
export async function findingsOf(options: Omit<CheckOptions, "ruleset">): Promise<Finding[]> {
  const checks = await check({ ruleset, ...options });
  return checks.flatMap(({ findings }) => findings);
}

/** Findings as `name:line rule`. */
export function shown(findings: readonly Finding[]): string[] {
  return findings.map(({ file, line, rule }) => `${file.split("/").at(-1)}:${line} ${rule}`);
}
