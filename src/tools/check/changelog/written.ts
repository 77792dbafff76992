import { escapeCell } from "../../reports/escape.ts";
import type { ChangelogEntry } from "./entry.ts";

/** The changes of one description. */
export interface ChangelogSection {
  /** The description, as its file is called. */
  readonly subject: string;
  /** What it is compared with, as `v1.0`. */
  readonly since: string;
  readonly entries: readonly ChangelogEntry[];
}

const titles = { removed: "Removed", changed: "Changed", deprecated: "Deprecated", added: "Added" } as const;

/** For people, and for the page of a run. */
export function changelogMarkdown(sections: readonly ChangelogSection[]): string {
  const lines = sections.flatMap(({ subject, since, entries }) => [
    `## ${escapeCell(subject)} ${escapeCell(since)}`,
    "",
    ...(entries.length === 0 ? ["Nothing has changed.", ""] : []),
    ...(["removed", "changed", "deprecated", "added"] as const).flatMap((kind) => {
      const own = entries.filter((entry) => entry.kind === kind);
      return own.length === 0 ? [] : [`### ${titles[kind]}`, "", ...own.flatMap(lineOf), ""];
    }),
  ]);
  return lines.join("\n");
}

function lineOf({ message, breaking, operations }: ChangelogEntry): string[] {
  const line = `- ${breaking ? "**Breaking**: " : ""}${escapeCell(message)}`;
  // One that is named already is not named again.
  if (operations.length < 2) return [line];
  return [line, `  In ${operations.length} operations: ${operations.map(escapeCell).join(", ")}.`];
}

export function changelogJson(sections: readonly ChangelogSection[]): string {
  return JSON.stringify({ descriptions: sections }, undefined, 2);
}
