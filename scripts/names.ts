// Fails when one exported name is declared in two files of a program: a reader who looks it up would find two meanings.
import { globSync } from "node:fs";
import { join } from "node:path";
import { declaredExports } from "./exports.ts";
import { declaredTwice, twins } from "./names/declared-twice.ts";

const root = join(import.meta.dirname, "..");

/** Each program stands for itself: nobody imports from two of them at once. */
const programs: readonly (readonly string[])[] = [
  ["src/*.ts", "src/!(dashboard)/**/*.ts", "mocks/{fixtures,msw,playwright,storybook,vite,vitest}/**/*.ts"],
  ["mocks/demo/**/*.ts"],
  ["src/dashboard/**/*.{ts,tsx}"],
  ["scripts/**/*.ts"],
  ["bench/**/*.ts"],
  ["contracts/**/*.ts"],
];

const problems = programs.flatMap((patterns, at) => {
  const files = globSync([...patterns], { cwd: root }).toSorted();
  const names = files.map((path) => ({ path, names: declaredExports(join(root, path)).map(([name]) => name) }));
  return declaredTwice(names, at === 0 ? twins : {});
});
for (const problem of problems) console.log(problem);
process.exitCode = problems.length === 0 ? 0 : 1;
