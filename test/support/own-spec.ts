import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";

const specFolder = join(import.meta.dirname, "../../spec");
const read = new Map<string, unknown>();

/** A description of our own in `spec/`, by its file's name: read once, because a large one takes a third of a second. Not to be changed. */
export function ownSpec(file: string): unknown {
  if (!read.has(file)) read.set(file, parse(readFileSync(join(specFolder, file), "utf8")));
  return read.get(file);
}
