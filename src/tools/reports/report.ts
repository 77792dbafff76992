/** What is wrong, and where: the line somebody has to look at. */
export interface Finding {
  /** Kebab case, grouped by slashes where there are many, as `breaking/enum-narrowed`. */
  readonly rule: string;
  readonly severity: "error" | "warning";
  /** One or more sentences without an end of line. */
  readonly message: string;
  /** Relative to the working directory, with forward slashes. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** From 1. */
  readonly column: number;
}

/** One thing that was looked at, in order or with findings. */
export interface Check {
  /** What it belongs to: a file, a consumer and its provider. */
  readonly subject: string;
  readonly name: string;
  readonly findings: readonly Finding[];
  /** What else is worth a line: how much was looked at. */
  readonly note?: string;
}

/** What a command has looked at, for any of the formats. */
export interface Report {
  /** The command, as `session-context-kit check`. */
  readonly title: string;
  readonly checks: readonly Check[];
}

/** Every finding once, in the order of files and lines. */
export function findingsOf(report: Report): Finding[] {
  const distinct = new Map(
    report.checks.flatMap(({ findings }) => findings).map((finding) => [JSON.stringify(finding), finding]),
  );
  return [...distinct.values()].toSorted(
    (left, right) => left.file.localeCompare(right.file, "en") || left.line - right.line || left.column - right.column,
  );
}

/** `1 finding`, `2 findings`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
