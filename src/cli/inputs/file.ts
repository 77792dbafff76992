import { accessSync, constants, statSync } from "node:fs";
import { KitError, type KitErrorCode } from "../../shared/errors.ts";
import { fileProblem } from "../../shared/files.ts";

/** @throws KitError with the code, unless it is a file that can be read */
export function mustBeFile(what: string, path: string, code: KitErrorCode = "INPUT_UNREADABLE"): void {
  mustBeReadable(what, path, code);
  if (statSync(path).isDirectory()) throw new KitError(code, `Cannot read the ${what} ${path}: it is a folder`);
}

/** @throws KitError with the code, unless it is a file or a folder that can be read */
export function mustBeReadable(what: string, path: string, code: KitErrorCode = "INPUT_UNREADABLE"): void {
  try {
    accessSync(path, constants.R_OK);
  } catch (error) {
    throw new KitError(code, `Cannot read the ${what} ${path}: ${fileProblem(error)}`, { cause: error });
  }
}
