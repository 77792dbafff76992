import { KitError, messageOf } from "../../shared/errors.ts";
import { readInput } from "../../shared/files.ts";
import { exactJson } from "../../shared/json.ts";

/**
 * A file that a command was given as JSON, with its numbers as they are written; `what` names its kind.
 *
 * @throws KitError `INPUT_UNREADABLE`
 */
export function readJson(what: string, file: string): unknown {
  const text = readInput(what, file);
  try {
    return exactJson(text);
  } catch (error) {
    throw new KitError("INPUT_UNREADABLE", `Cannot read the ${what} ${file}: ${messageOf(error)}`, { cause: error });
  }
}
