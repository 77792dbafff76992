import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import type { TestProject } from "vitest/node";
import { bundleModules } from "../../../scripts/build/bundle.ts";

const root = join(import.meta.dirname, "../../..");

declare module "vitest" {
  interface ProvidedContext {
    /** The command, as a user has it who has installed the package. */
    readonly command: string;
  }
}

/** Builds the package once for all test files of the project. It lies where its own imports are found. */
export async function setup({ provide }: TestProject): Promise<() => void> {
  const folder = mkdtempSync(join(root, "node_modules/.package-"));
  for (const name of ["bin", "spec", "package.json"]) cpSync(join(root, name), join(folder, name), { recursive: true });
  await bundleModules(join(folder, "dist"));
  provide("command", join(folder, "bin/session-context-kit.js"));
  return () => rmSync(folder, { recursive: true, force: true });
}
