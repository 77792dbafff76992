import { globSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { falseClaims, foreignSpans } from "../../scripts/docs/claims.ts";
import { type Facts, readFacts } from "../../scripts/docs/facts.ts";
import { parseMarkdown } from "../../scripts/docs/markdown.ts";

const root = join(import.meta.dirname, "../..");

const facts: Facts = {
  exists: (path) => ["docs", "docs/page.md", "docs/other.md", "src", "src/kit.ts"].includes(path),
  topLevel: new Set(["docs", "src"]),
  npmScripts: new Set(["start", "test", "check"]),
  commands: new Map([
    ["start", new Set(["port", "help"])],
    ["check", new Set(["against"])],
  ]),
  entryPoints: new Map([["session-context-kit/server", new Set(["startServer"])]]),
  operations: new Map([["GET /site/{tenant}/sites", new Set(["200", "401"])]]),
  sources: 'startServer(kit, { port }) // `${file} is locked: stop it` "OPTION_INVALID"',
};

/** What the check finds wrong with a page. The foreign spans belong to the real pages, so this page names them too. */
function problemsOf(text: string, name = "docs/page.md"): string[] {
  const foreign = Object.keys(foreignSpans).map((span) => `\`${span}\``);
  return falseClaims([parseMarkdown(name, `${text}\n\n${foreign.join("\n")}`)], facts).map(({ problem }) => problem);
}

describe("the check of the documentation", () => {
  it.each([
    ["a link to a missing page", "[more](missing.md)", "links to docs/missing.md, which does not exist"],
    [
      "a link to a missing heading",
      "# One\n\n[two](#two)",
      "links to the heading #two of docs/page.md, which does not exist",
    ],
    ["a missing file", "See `src/gone.ts`.", "names src/gone.ts, which does not exist"],
    [
      "an unknown flag of a command",
      "`npx session-context-kit start --speed 2`",
      "names --speed, which start does not have",
    ],
    ["a flag of another command", "`npm start -- --against x`", "names --against, which start does not have"],
    ["an unknown flag on its own", "`--speed`", "names --speed, which no command has"],
    ["an unknown command", "```bash\nnpx session-context-kit fly\n```", "names the command fly, which does not exist"],
    [
      "an unknown flag after a line break",
      "```bash\nnpx session-context-kit start \\\n  --speed 2\n```",
      "names --speed, which start does not have",
    ],
    ["an unknown npm script", "`npm run deploy`", "names the npm script deploy, which does not exist"],
    [
      "an unknown operation",
      "`GET /site/{tenant}/shops`",
      "names the operation GET /site/{tenant}/shops, which no description has",
    ],
    [
      "an unknown entry point",
      "`session-context-kit/bun`",
      "names the entry point session-context-kit/bun, which does not exist",
    ],
    [
      "an unknown export",
      '```ts\nimport { stop } from "session-context-kit/server";\n```',
      "imports stop, which session-context-kit/server does not export",
    ],
    ["an unknown name", "`stopServer()`", "names stopServer, which no source has"],
    ["an unknown error code", "`OPTION_LOST`", "names OPTION_LOST, which no source has"],
    ["an unknown status", "The answer is 418.", "names the status 418, which nothing answers"],
  ])("finds %s", (_, text, problem) => {
    expect(problemsOf(text)).toEqual([problem]);
  });

  it("finds a heading of the troubleshooting page that quotes no message", () => {
    const text = "# `… is locked: …`\n\n# `… locked stop …`";
    expect(problemsOf(text, "docs/troubleshooting.md")).toEqual([
      'quotes a message with "locked stop", which no source has',
    ]);
  });

  it("accepts true sentences", () => {
    const text = `# Sites

[This page](page.md#sites), \`src/kit.ts\`, \`npm start -- --port 1\`, \`--port\`, \`GET /site/acme/sites?page=1\`, 401 and 404.
250 lines, 500 kB and 4.200.

\`\`\`bash
npm run check && npx session-context-kit start --port 0
curl -X GET http://127.0.0.1:4010 --silent
\`\`\`

\`\`\`ts
import { startServer } from "session-context-kit/server";
\`\`\``;
    expect(problemsOf(text)).toEqual([]);
  });

  it("finds nothing wrong with the pages of this repository", async () => {
    const pages = globSync(["*.md", "docs/**/*.md", "decisions/*.md"], { cwd: root }).map((path) =>
      parseMarkdown(path, readFileSync(join(root, path), "utf8")),
    );
    expect(pages.length).toBeGreaterThan(10);
    expect(falseClaims(pages, await readFacts())).toEqual([]);
  });
});
