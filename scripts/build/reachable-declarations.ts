import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import ts from "typescript";

/** The declaration files that some given ones need, themselves included; absolute paths. */
export function reachableDeclarations(entries: readonly string[]): ReadonlySet<string> {
  const reached = new Set<string>();
  const waiting = [...entries];
  for (let file = waiting.pop(); file !== undefined; file = waiting.pop()) {
    if (reached.has(file)) continue;
    reached.add(file);
    waiting.push(...importsOf(file));
  }
  return reached;
}

function importsOf(file: string): string[] {
  return ts
    .preProcessFile(readFileSync(file, "utf8"), true, true)
    .importedFiles.filter(({ fileName }) => fileName.startsWith("."))
    .map(({ fileName }) => {
      const target = join(dirname(file), fileName.replace(/\.[jt]s$/, ".d.ts"));
      if (!existsSync(target)) throw new Error(`${file} needs ${target}, which the build did not write`);
      return target;
    });
}
