import { appendOutput, writeOutput } from "../../shared/files.ts";
import type { ChangelogSection } from "../../tools/check/changelog/written.ts";
import { oneOf, UsageError } from "../flags.ts";
import type { Output } from "./format.ts";
import { print, printJson } from "../print.ts";

/** Where a changelog goes to: standard output when there is no file. */
export interface ChangelogOutput {
  readonly format: "json" | "markdown";
  readonly file: string | undefined;
}

/**
 * Reads `NAME` and `NAME=FILE`, once for each `--changelog`.
 *
 * @throws UsageError for an unknown format, an empty file name, or two outputs that would be mixed on standard output
 */
export function readChangelogs(texts: readonly string[], reports: readonly Output[]): ChangelogOutput[] {
  const outputs = texts.map((text): ChangelogOutput => {
    const [name = "", ...rest] = text.split("=");
    const format = oneOf("changelog", name, ["markdown", "json"] as const) ?? "markdown";
    const file = rest.length === 0 ? undefined : rest.join("=");
    if (file === "") throw new UsageError(`--changelog ${format}= needs the name of a file`);
    return { format, file };
  });
  const printed = outputs.filter(({ file }) => file === undefined).length;
  const isMixed = reports.some(({ format, file }) => file === undefined && format !== "pretty");
  if (printed > 1 || (printed === 1 && isMixed))
    throw new UsageError(
      "--changelog without a file goes alone to standard output: name a file, as --changelog json=changes.json",
    );
  return outputs;
}

/**
 * Writes the changelog in each format, and to GitHub's job page where the report goes there.
 *
 * @throws KitError `OUTPUT_UNWRITABLE`
 */
export async function writeChangelogs(
  sections: readonly ChangelogSection[],
  outputs: readonly ChangelogOutput[],
  reports: readonly Output[],
): Promise<void> {
  const { changelogJson, changelogMarkdown } = await import("../../tools/check/changelog/written.ts");
  for (const { format, file } of outputs) {
    const text = format === "json" ? changelogJson(sections) : changelogMarkdown(sections);
    if (file !== undefined) writeOutput("changelog", file, `${text}\n`);
    else if (format === "json") printJson(text);
    else print(text);
  }
  const summary = process.env["GITHUB_STEP_SUMMARY"];
  if (outputs.length > 0 && summary !== undefined && reports.some(({ format }) => format === "github"))
    appendOutput("summary", summary, `${changelogMarkdown(sections)}\n`);
}
