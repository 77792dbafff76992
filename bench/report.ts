import { mkdirSync, writeFileSync } from "node:fs";
import { cpus } from "node:os";
import { join } from "node:path";

/** One line of a table: a contender and its figures, in the order of the table's columns. */
export interface Line {
  readonly name: string;
  readonly figures: readonly string[];
  /** What the chart draws: the first figure as a number. */
  readonly value: number;
}

export interface Table {
  readonly title: string;
  /** What was done, in a sentence. */
  readonly about: string;
  readonly columns: readonly string[];
  readonly lines: readonly Line[];
}

export function print({ title, columns, lines }: Table): void {
  console.log(`\n${title}`);
  const widths = columns.map((column, at) =>
    Math.max(column.length, ...lines.map(({ figures }) => figures[at]?.length ?? 0)),
  );
  const spaced = (name: string, cells: readonly string[]): string =>
    `  ${name.padEnd(32)}${cells.map((cell, at) => `  ${cell.padStart(widths[at] ?? 0)}`).join("")}`;
  console.log(spaced("", columns));
  for (const { name, figures } of lines) console.log(spaced(name, figures));
}

/** Where and how the figures were measured. */
export interface Setting {
  readonly rounds: number;
  readonly seconds: number;
}

const folder = join(import.meta.dirname, "results");

/** Writes the tables as Markdown, and a chart of each. */
export function write(tables: readonly Table[], { rounds, seconds }: Setting): void {
  mkdirSync(folder, { recursive: true });
  const processor = cpus()[0]?.model ?? "an unknown processor";
  const intro = [
    "# What the bench has measured",
    "",
    `Written by \`npm run bench -- --write\` on ${new Date().toISOString().slice(0, 10)}: ${cpus().length} × ${processor}, Node ${process.versions.node}, `,
    `medians of ${rounds} interleaved rounds of ${seconds} s. The load comes from the same machine. Figures of other machines are others; the ratios are what counts.`,
  ];
  const parts = tables.map((table) => {
    const name = `${fileName(table.title)}.svg`;
    writeFileSync(join(folder, name), chartOf(table));
    return ["", `## ${table.title}`, "", table.about, "", `![${table.title}](${name})`, "", ...markdownOf(table)];
  });
  writeFileSync(join(folder, "README.md"), `${[...intro, ...parts.flat()].join("\n")}\n`);
}

function fileName(title: string): string {
  return title.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-");
}

function row(cells: readonly string[]): string {
  return `| ${cells.join(" | ")} |`;
}

function markdownOf({ columns, lines }: Table): string[] {
  return [
    row(["", ...columns]),
    row(["---", ...columns.map(() => "--:")]),
    ...lines.map(({ name, figures }) => row([name, ...figures])),
  ];
}

const barHeight = 22;
const labels = 240;
const bars = 420;

/** Horizontal bars, readable in a light and in a dark page. */
function chartOf({ title, lines, columns }: Table): string {
  const height = lines.length * (barHeight + 8) + 8;
  const most = Math.max(...lines.map(({ value }) => value));
  const drawn = lines.map(({ name, value, figures }, at) => {
    const y = 8 + at * (barHeight + 8);
    const width = Math.max(1, Math.round((value / most) * bars));
    const text = y + barHeight - 6;
    return [
      `  <text x="${labels - 8}" y="${text}" text-anchor="end">${escaped(name)}</text>`,
      `  <rect x="${labels}" y="${y}" width="${width}" height="${barHeight}" rx="3" class="${name.startsWith("kit") ? "kit" : "peer"}"/>`,
      `  <text x="${labels + width + 8}" y="${text}">${escaped(figures[0] ?? "")}</text>`,
    ].join("\n");
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 800 ${height}" role="img" aria-label="${escaped(`${title}: ${columns[0]}`)}">
  <style>
    text { font: 13px system-ui, sans-serif; fill: #333 }
    .kit { fill: #0a7a5c }
    .peer { fill: #8a94a6 }
    @media (prefers-color-scheme: dark) { text { fill: #ddd } .kit { fill: #35b68f } }
  </style>
${drawn.join("\n")}
</svg>
`;
}

function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
