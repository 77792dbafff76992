import type { TestProject } from "vitest/node";
import { buildPackageFolder } from "../../../scripts/build/package-folder.ts";

declare module "vitest" {
  interface ProvidedContext {
    /** The command, as a user has it who has installed the package. */
    readonly command: string;
  }
}

/** Builds the package once for all test files of the project. */
export async function setup({ provide }: TestProject): Promise<() => void> {
  const { command, remove } = await buildPackageFolder();
  provide("command", command);
  return remove;
}
