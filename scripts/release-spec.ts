// Keeps the descriptions as they are released: `npm version` runs it. `npm run check` looks for breaking changes since these.
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const spec = join(import.meta.dirname, "../spec");
const { version } = JSON.parse(readFileSync(join(spec, "../package.json"), "utf8")) as { version: string };
const header = `# The description of ${version}, as it was published. A release replaces it (scripts/release-spec.ts); \`npm run check\` compares with it.\n`;

// root.yaml and its services are published as one file.
const released = { "root.yaml": "openapi.yaml", "control.yaml": "control.yaml", "shop.yaml": "shop.yaml" };
for (const [name, source] of Object.entries(released)) {
  const text = readFileSync(join(spec, source), "utf8").replace(/^# .*\n/, "");
  writeFileSync(join(spec, "released", name), header + text);
}

// What broke since the last release is released now.
const accepted = join(spec, "accepted-breaks.yaml");
const comment = readFileSync(accepted, "utf8")
  .split("\n")
  .filter((line) => line.startsWith("#"));
writeFileSync(accepted, [...comment, "[]", ""].join("\n"));
console.log(`The descriptions of ${version} are in spec/released/.`);
