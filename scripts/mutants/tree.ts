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

/** Does something with each of a list, in the order of the list, with one at a time in each tree. */
export async function withEachTree<T>(
  trees: readonly string[],
  list: readonly T[],
  act: (tree: string, one: T) => Promise<void>,
): Promise<void> {
  const queue = [...list];
  const work = async (tree: string): Promise<void> => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift()) await act(tree, next);
  };
  await Promise.all(trees.map(work));
}
