import { readdirSync, readFileSync, realpathSync, statSync } from "node:fs";
import { join, relative } from "node:path";

/**
 * The JSON files of a folder and its subfolders, or the file itself. What packages bring along is not looked at. Links are
 * followed.
 *
 * @param seen the folders that were read, by their real paths: links may lead round in circles
 */
export function jsonFilesIn(place: string, seen = new Set<string>()): string[] {
  if (!statSync(place).isDirectory()) return [place];
  const identity = identityOf(place);
  if (seen.has(identity)) return [];
  seen.add(identity);
  const entries = readdirSync(place, { withFileTypes: true }).toSorted((one, other) =>
    one.name < other.name ? -1 : 1,
  );
  return entries.flatMap((entry) => {
    const path = join(place, entry.name);
    // Of a link that leads nowhere there is no entry.
    const isFolder = statSync(path, { throwIfNoEntry: false })?.isDirectory() ?? false;
    if (isFolder) return entry.name === "node_modules" ? [] : jsonFilesIn(path, seen);
    return entry.name.toLowerCase().endsWith(".json") ? [path] : [];
  });
}

/** The text of a file in UTF-8 or, if it begins with the mark of it, UTF-16; without the mark. */
export function readText(file: string): string {
  return decodeText(readFileSync(file));
}

/** @see readText */
export function decodeText(bytes: Uint8Array): string {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? "utf-16le" : first === 0xfe && second === 0xff ? "utf-16be" : "utf-8";
  return new TextDecoder(encoding).decode(bytes);
}

/** The same for the same file, whatever way leads to it. */
export function identityOf(file: string): string {
  return realpathSync(file);
}

/** As a report names it: relative to the working directory if it lies there, with forward slashes. */
export function displayName(file: string): string {
  const path = relative(process.cwd(), file);
  return (path === "" || path.startsWith("..") ? file : path).replaceAll("\\", "/");
}
