import { cpSync, readFileSync, symlinkSync } from "node:fs";
import { join } from "node:path";

const root = join(import.meta.dirname, "../..");

/** One place of the code, written differently. */
export interface Fault {
  readonly title: string;
  readonly file: string;
  /** Stands in the file exactly once. */
  readonly find: string;
  readonly replace: string;
}

/** A fault that the tests of one file have to notice. */
export interface TestedFault extends Fault {
  readonly test: string;
  /** Only the tests whose names have this; the others start processes that the fault does not need. */
  readonly only?: string;
}

/** A copy of parts of the repository, for faults to be built into. */
export function copyTree(tree: string, parts: readonly string[]): string {
  for (const part of parts) cpSync(join(root, part), join(tree, part), { recursive: true });
  symlinkSync(join(root, "node_modules"), join(tree, "node_modules"));
  return tree;
}

/** A file of a tree with the fault in it. */
export function withFault(tree: string, { title, file, find, replace }: Fault): string {
  const [before = "", after, ...more] = readFileSync(join(tree, file), "utf8").split(find);
  if (after === undefined || more.length > 0)
    throw new Error(`"${title}": its text stands ${after === undefined ? "not at all" : "more than once"} in ${file}`);
  return before + replace + after;
}
