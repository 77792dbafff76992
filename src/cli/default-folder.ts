import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { KitError, type KitErrorCode } from "../shared/errors.ts";
import { fileProblem } from "../shared/files.ts";
import { makeFolder } from "../shared/folders.ts";

/** The folder for files that the command line gives no path for. */
export const defaultFolder = ".session-context-kit";

/**
 * Makes the default folder. It lies in the user's project, whose repository should not contain its files.
 *
 * @throws KitError with the code, and what to do instead, when it cannot be made
 */
export function makeDefaultFolder(code: KitErrorCode, instead: string): void {
  try {
    makeFolder(defaultFolder);
    writeFileSync(join(defaultFolder, ".gitignore"), "*\n");
  } catch (error) {
    const problem = `Cannot write the folder ${defaultFolder} in ${process.cwd()}: ${fileProblem(error)}`;
    throw new KitError(code, `${problem}. ${instead}`, { cause: error });
  }
}
