import { appendFileSync, existsSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, extname, join } from "node:path";
import { KitError, type KitErrorCode, messageOf } from "./errors.ts";

/**
 * The text of a file that a command was given; `what` names its kind in the message.
 *
 * @throws KitError with the code, when it cannot be read
 */
export function readInput(what: string, file: string, code: KitErrorCode = "INPUT_UNREADABLE"): string {
  try {
    return readFileSync(file, "utf8");
  } catch (error) {
    throw new KitError(code, `Cannot read the ${what} ${file}: ${fileProblem(error)}`, { cause: error });
  }
}

/** @throws KitError `OUTPUT_UNWRITABLE` */
export function writeOutput(what: string, file: string, text: string): void {
  try {
    writeFileSync(file, text);
  } catch (error) {
    throw unwritable(what, file, error);
  }
}

/** @throws KitError `OUTPUT_UNWRITABLE` */
export function appendOutput(what: string, file: string, text: string): void {
  try {
    appendFileSync(file, text);
  } catch (error) {
    throw unwritable(what, file, error);
  }
}

export function unwritable(what: string, file: string, error: unknown): KitError {
  const isMissing = (error as NodeJS.ErrnoException).code === "ENOENT";
  const problem = isMissing ? "its folder does not exist: create it first" : fileProblem(error);
  return new KitError("OUTPUT_UNWRITABLE", `Cannot write the ${what} ${file}: ${problem}`, { cause: error });
}

const problems: Readonly<Record<string, string>> = {
  EACCES: "this user has no permission",
  EEXIST: "a part of its path is not a folder",
  EISDIR: "it is a folder",
  ENOENT: "it does not exist",
  ENOSPC: "the disk is full",
  EROFS: "it is on a disk that is read-only",
  ENOTDIR: "a part of its path is not a folder",
};

/** Why a file cannot be used, in words. */
export function fileProblem(error: unknown): string {
  return problems[(error as NodeJS.ErrnoException).code ?? ""] ?? messageOf(error);
}

/** A file of this package. */
export function ownFile(path: string): string {
  return join(ownFolder(), path);
}

/** A module of this package that is started by its path, as `src/cli/main`. */
export function ownModule(name: string): string {
  return ownFile(extname(import.meta.filename) === ".ts" ? `${name}.ts` : `dist/${name}.js`);
}

/** The nearest folder with a package.json: compiled, this code may lie anywhere in the package. */
function ownFolder(): string {
  let folder = import.meta.dirname;
  while (!existsSync(join(folder, "package.json"))) folder = dirname(folder);
  return folder;
}
