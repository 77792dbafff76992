// Compares the documentation with the code: fails on a sentence that names a file, a flag, an export, a script, an operation, a
// status or a message that does not exist. CONTRIBUTING.md and decisions/ are held to it as well as README.md and docs/.
import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { falseClaims } from "./docs/claims.ts";
import { readFacts } from "./docs/facts.ts";
import { parseMarkdown } from "./docs/markdown.ts";

const root = join(import.meta.dirname, "..");
const pages = globSync(["*.md", "docs/**/*.md", "decisions/*.md"], { cwd: root })
  .toSorted()
  .map((path) => parseMarkdown(path, readFileSync(join(root, path), "utf8")));
const found = falseClaims(pages, await readFacts());
for (const { page, line, problem } of found) console.log(`${page}:${line} ${problem}`);
console.log(`${pages.length} pages, ${found.length} false claims.`);
process.exitCode = found.length === 0 ? 0 : 1;
