import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Where things are kept that nobody has named a place for. */
export const defaultFolder = ".session-context-kit";

/** The default folder lies in somebody's project: its content is nothing to commit. */
export function hideFromGit(): void {
  mkdirSync(defaultFolder, { recursive: true });
  writeFileSync(join(defaultFolder, ".gitignore"), "*\n");
}
