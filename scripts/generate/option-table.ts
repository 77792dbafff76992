import { format, resolveConfig } from "prettier";
import { type OptionRow, optionTable } from "../../src/engine/option-table.ts";

const [begin, end] = ["<!-- options: written by `npm run generate` -->", "<!-- /options -->"];

/** The page with the table of options between its two marks. */
export async function withOptionTable(page: string): Promise<string> {
  const [from, to] = [page.indexOf(begin), page.indexOf(end)];
  if (from === -1 || to < from) throw new Error(`The page has no place for the table: ${begin} … ${end}`);
  const rows = Object.entries(optionTable).map(([name, row]) => rowOf(name, row));
  const table = ["| Option | Flag | Value | Default | Meaning |", "| - | - | - | - | - |", ...rows].join("\n");
  const formatted = await format(table, { ...(await resolveConfig(import.meta.filename)), parser: "markdown" });
  return `${page.slice(0, from)}${begin}\n\n${formatted.trim()}\n\n${page.slice(to)}`;
}

function rowOf(name: string, row: OptionRow): string {
  const flag = row.flag === undefined ? "" : `\`--${row.flag}\`${row.type === "names" ? " (repeatable)" : ""}`;
  return `| \`${name}\` | ${flag} | ${valueOf(row)} | ${defaultOf(row)} | ${row.help} |`;
}

function valueOf(row: OptionRow): string {
  if (row.type === "seconds") return "whole seconds";
  if (row.type === "names") return "tenant names";
  if (row.type !== "word") return row.type;
  return Object.entries(row.values)
    .map(([word, meaning]) => `\`${word}\`: ${meaning}`)
    .join("; ");
}

function defaultOf(row: OptionRow): string {
  if (row.type === "word") return row.default === undefined ? "by the profile" : `\`${row.default}\``;
  if (row.type === "seconds" && row.default === undefined) return "no end";
  return row.type === "seconds" || row.type === "boolean" ? `\`${String(row.default)}\`` : "";
}
