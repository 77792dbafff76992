import { format } from "prettier";
import { objectFields } from "../../src/tools/check/breaking/fields.ts";
import type { KeywordRule } from "../../src/tools/check/breaking/keywords/rule.ts";
import { breakingRules } from "../../src/tools/check/breaking/rules.ts";
import { schemaKeywords } from "../../src/tools/check/breaking/keywords/table.ts";

const introduction = `# What \`check --against\` compares

Generated from the tables in \`src/tools/check/breaking\` by \`npm run generate\`. Do not edit.

Two versions of a schema are compared by normal form: references are followed, \`allOf\` is merged, and the same constraint counts the
same however it is spelled (OpenAPI 3.0 or 3.1, \`const\`, \`enum\` or a \`oneOf\` of constants). Everything that could be sent before has
to be accepted now, and everything that comes now has to have been possible before. Webhooks and callbacks are compared the other way
round. Properties that a schema does not declare are taken not to be sent, unless the schema says what they are.

A difference that no rule below is about is a finding too: \`breaking/not-compared\`. Extensions (\`x-…\`) are left out, as their vendors
alone know what they mean.
`;

/** The page about the rules of the comparison. */
export function keywordsPage(): Promise<string> {
  const schema = Object.entries<KeywordRule>(schemaKeywords).map(([name, { request, response }]) =>
    row(`\`${name}\``, request, response),
  );
  const objects = Object.entries<Readonly<Record<string, string>>>(objectFields).map(([name, fields]) => [
    `### ${name === "Root" ? "OpenAPI" : name}\n`,
    row("Field", "Rule"),
    row("---", "---"),
    ...Object.entries(fields).map(([field, rule]) => row(`\`${field}\``, rule)),
    "",
  ]);
  const lines = [
    introduction,
    "## Keywords of schemas\n",
    row("Keyword", "In requests", "In responses"),
    row("---", "---", "---"),
    ...schema,
    "\n## Kinds of breaking changes\n",
    "A ruleset gives each of them a severity, as `breaking/enum-widened: warn`.\n",
    row("Rule", "What it says"),
    row("---", "---"),
    ...Object.entries(breakingRules).map(([name, what]) => row(`\`breaking/${name}\``, what)),
    "\n## Fields of other objects\n",
    ...objects.flat(),
  ];
  return format(lines.join("\n"), { parser: "markdown", printWidth: 120 });
}

function row(...cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
}
