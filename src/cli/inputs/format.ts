import { appendOutput, writeOutput } from "../../shared/files.ts";
import { type Format, formats } from "../../tools/reports/formats.ts";
import { githubSummary } from "../../tools/reports/github.ts";
import type { Report } from "../../tools/reports/report.ts";
import { oneOf, UsageError } from "../flags.ts";
import { printable, printableJson } from "../../shared/printable.ts";

/** A report to write. */
export interface Output {
  readonly format: Format;
  /** Standard output when there is none. */
  readonly file: string | undefined;
}

const names = Object.keys(formats) as Format[];

export const formatFlag = {
  type: "strings",
  value: "NAME[=FILE]",
  help: `${names.map((name) => (name === "pretty" ? "pretty (default)" : name)).join(", ")}, to FILE or to standard output; may be repeated`,
} as const;

/**
 * Reads `NAME` and `NAME=FILE`, once for each `--format`; `pretty` without any.
 *
 * @throws UsageError for an unknown format, an empty file name, a file named twice, or two formats for standard output
 */
export function readFormats(texts: readonly string[] = ["pretty"]): Output[] {
  const outputs = texts.map((text): Output => {
    const [name = "", ...rest] = text.split("=");
    const format = oneOf("format", name, names) ?? "pretty";
    const file = rest.length === 0 ? undefined : rest.join("=");
    if (file === "") throw new UsageError(`--format ${format}= needs the name of a file`);
    return { format, file };
  });
  const files = outputs.map(({ file }) => file);
  if (files.filter((file) => file === undefined).length > 1)
    throw new UsageError("--format without a file can be given once: name a file, as --format junit=results.xml");
  const twice = files.find((file, at) => files.indexOf(file) !== at);
  if (twice !== undefined) throw new UsageError(`--format names ${twice} twice: give each report a file of its own`);
  return outputs;
}

/** What makes a format fit for a terminal or the log of a CI run; pretty and github see to it themselves. */
const shown: Readonly<Record<Format, (text: string) => string>> = {
  pretty: (text) => text,
  github: (text) => text,
  json: printableJson,
  sarif: printableJson,
  junit: printable,
  html: printable,
};

/**
 * Writes a report in each format, and a summary for GitHub's job page where the format `github` was asked for.
 *
 * @throws KitError `OUTPUT_UNWRITABLE`, after everything else is written
 */
export function writeReport(report: Report, outputs: readonly Output[]): void {
  const failures: unknown[] = [];
  const attempt = (write: () => void): void => {
    try {
      write();
    } catch (error) {
      failures.push(error);
    }
  };
  for (const { format, file } of outputs) {
    const text = `${formats[format](report, file === undefined && process.stdout.hasColors?.())}\n`;
    if (file === undefined) process.stdout.write(shown[format](text));
    else attempt(() => writeOutput("report", file, text));
  }
  const summary = process.env["GITHUB_STEP_SUMMARY"];
  if (summary !== undefined && outputs.some(({ format }) => format === "github"))
    attempt(() => appendOutput("summary", summary, githubSummary(report)));
  if (failures.length > 0) throw failures[0];
}
