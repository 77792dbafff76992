import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** The folder for files that the command line gives no path for. */
export const defaultFolder = ".session-context-kit";

/** The default folder lies in the user's project, whose repository should not contain its files. */
export function hideFromGit(): void {
  mkdirSync(defaultFolder, { recursive: true });
  writeFileSync(join(defaultFolder, ".gitignore"), "*\n");
}
