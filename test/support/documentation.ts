import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The root of the repository. */
export const root = join(import.meta.dirname, "../..");

export interface DocumentationPage {
  /** The path from the root, as `docs/server.md`. */
  readonly path: string;
  readonly text: string;
}

function page(path: string): DocumentationPage {
  return { path, text: readFileSync(join(root, path), "utf8") };
}

/** The README, then every page of `docs/`. */
export const documentation: readonly DocumentationPage[] = [
  page("README.md"),
  ...readdirSync(join(root, "docs"))
    .filter((name) => name.endsWith(".md"))
    .toSorted()
    .map((name) => page(`docs/${name}`)),
];

/** The text of one page; throws if the page does not exist. */
export function pageText(path: string): string {
  const found = documentation.find((candidate) => candidate.path === path);
  if (found === undefined) throw new Error(`${path} does not exist`);
  return found.text;
}

/** The code blocks of a page in one language. */
export function codeBlocks(text: string, language: string): string[] {
  return [...text.matchAll(new RegExp("```" + language + "\\n(.*?)```", "gs"))].map((match) => match[1] ?? "");
}
