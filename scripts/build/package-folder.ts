import { cpSync, mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { bundleModules } from "./bundle.ts";

const root = join(import.meta.dirname, "../..");

/** The package as a user has it who has installed it, in a folder of its own. */
export interface PackageFolder {
  /** The file of the command. */
  readonly command: string;
  readonly remove: () => void;
}

/** Builds the package into a folder where its own imports are found. */
export async function buildPackageFolder(): Promise<PackageFolder> {
  const folder = mkdtempSync(join(root, "node_modules/.package-"));
  for (const name of ["bin", "spec", "package.json"]) cpSync(join(root, name), join(folder, name), { recursive: true });
  await bundleModules(join(folder, "dist"));
  return {
    command: join(folder, "bin/session-context-kit.js"),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
