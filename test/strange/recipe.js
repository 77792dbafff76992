import { readFileSync } from "node:fs";

/** The code of docs/profiles.md that imports this entry of the package, as it stands there. */
export function recipe(entry) {
  const blocks = [...readFileSync("profiles.md", "utf8").matchAll(/```ts\n(.*?)```/gs)].map(([, code]) => code);
  const found = blocks.filter((code) => code.includes(`"session-context-kit/${entry}"`));
  if (found.length !== 1) throw new Error(`${found.length} recipes have ${entry}`);
  return found[0];
}
