import { cpSync, readFileSync, rmSync } from "node:fs";

/** What a killed process leaves behind: a copy of the files at one moment, and no lock. */
export function leftBehind(file: string, left = `${file}.left`): string {
  for (;;) {
    rmSync(`${left}.d`, { recursive: true, force: true });
    cpSync(file, left);
    try {
      cpSync(`${file}.d`, `${left}.d`, { recursive: true });
    } catch (error) {
      // A file was removed at the end of a fold, while it was being copied.
      if ((error as NodeJS.ErrnoException).code !== "ENOENT") throw error;
      continue;
    }
    // A fold that ended between the two copies: once more.
    if (readFileSync(file, "utf8") === readFileSync(left, "utf8")) return left;
  }
}
