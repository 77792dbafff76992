import { nodeFiles, replaceFile } from "../engine/store/file/files.ts";
import { unwritable } from "../shared/files.ts";

/**
 * Writes a file that has secrets in it: for its owner alone, and in one step, so that it is there as a whole or as it was before.
 *
 * @throws KitError `OUTPUT_UNWRITABLE`
 */
export async function writeAlone(what: string, file: string, text: string): Promise<void> {
  try {
    await replaceFile(nodeFiles, file, text, true);
  } catch (error) {
    throw unwritable(what, file, error);
  }
}
