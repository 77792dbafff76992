/** What is wrong, and where: the line somebody has to look at. */
export interface Finding {
  /** Kebab case, grouped by slashes where there are many, as `breaking/enum-narrowed`. */
  readonly rule: string;
  /** A note needs no action: it says what was left out, or what may fail. */
  readonly severity: "error" | "note" | "warning";
  /** One or more sentences without an end of line. */
  readonly message: string;
  /** What the message would be at the other places that share what was found, as a schema of several operations. */
  readonly elsewhere?: readonly string[];
  /** What the message is about, where its line alone does not say: an interaction, and what it was tried on. */
  readonly about?: string;
  /** Relative to the working directory, with forward slashes; or a URL. */
  readonly file: string;
  /** From 1. */
  readonly line: number;
  /** From 1. */
  readonly column: number;
}

/**
 * What became of a check. `warning`: it holds, with reservations. `pending`: it failed, and may. `not tried` and
 * `not compared`: nothing is known of it.
 */
export type Outcome = "failed" | "not compared" | "not tried" | "passed" | "pending" | "warning";

/** One thing that was looked at, in order or with findings. */
export interface Check {
  /** What it belongs to: a file, a consumer and its provider. */
  readonly subject: string;
  /** What it was tried on; the same check may be tried on several. */
  readonly on?: string;
  readonly name: string;
  /** What was the case when it was tried: the provider states of an interaction. */
  readonly given?: readonly string[];
  /** Tells checks of one name apart: the same on everything that one check was tried on. */
  readonly key?: string;
  /** `failed` by default if there are findings, else `passed`. */
  readonly outcome?: Outcome;
  readonly findings: readonly Finding[];
  /** What else is worth a line: how much was looked at. */
  readonly note?: string;
  /** What the author of the check has to say to its reader. */
  readonly comments?: readonly string[];
  readonly milliseconds?: number;
}

/** What a rule is about, for formats that describe rules. */
export interface RuleDescription {
  readonly text: string;
  /** What to do about a finding. */
  readonly help: string;
  /** Where one can read on. */
  readonly address: string;
}

/** What a command has looked at, for any of the formats. */
export interface Report {
  /** The command, as `session-context-kit check`. */
  readonly title: string;
  readonly checks: readonly Check[];
  /** The last line: what it came to. By default it counts the findings. */
  readonly conclusion?: string;
  /** Whether the exit code is 0. By default it is when there is no finding. */
  readonly success?: boolean;
  /** What the reader needs to know of the run: when, what in which version. Name → value. */
  readonly facts?: Readonly<Record<string, string>>;
  readonly describeRule?: (rule: string) => RuleDescription;
  /** The checks as the JSON format has them, where it has more to tell of each. */
  readonly results?: readonly object[];
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

/** Of the places that share a finding, more are not named in a text. */
const namedPlaces = 3;

/** A finding in words: the message, and where else it holds. */
export function wordsOf({ message, elsewhere = [] }: Finding): string {
  if (elsewhere.length === 0) return message;
  const named = elsewhere.slice(0, namedPlaces).map((other) => placeIn(other, message));
  return `${message} And ${elsewhere.length} more: ${named.join("; ")}${elsewhere.length > namedPlaces ? "; …" : ""}.`;
}

/** `response 200 of GET /pots, size`, of a message that goes on as another one does. */
function placeIn(message: string, other: string): string {
  const text = other.replace(/ Before: \S+( \(\S+\))?\.$/, "");
  let common = 0;
  while (common < message.length && message.at(-1 - common) === text.at(-1 - common)) common++;
  const end = message.indexOf(": ", message.length - common);
  return end === -1 ? message : message.slice(0, end);
}

/** The name, and what was given. */
export function titleOf({ name, given = [] }: Pick<Check, "given" | "name">): string {
  return given.length === 0 ? name : `${name}, given ${given.join(" and ")}`;
}

export function checkOutcome({ outcome, findings }: Check): Outcome {
  return outcome ?? (findings.length === 0 ? "passed" : "failed");
}

export function succeeds(report: Report): boolean {
  return report.success ?? report.checks.every(({ findings }) => findings.length === 0);
}

/** The last line of a report. */
export function conclusionOf(report: Report): string {
  const { length } = findingsOf(report);
  return report.conclusion ?? (length === 0 ? "No findings" : counted(length, "finding"));
}

/** What was tried on one thing. */
export interface CheckGroup {
  readonly title: string;
  readonly checks: readonly Check[];
}

/** The checks by subject and what they were tried on; in each group the most urgent first. */
export function groupsOf(report: Report): CheckGroup[] {
  const groups = Map.groupBy(report.checks, ({ subject, on }) => (on === undefined ? subject : `${subject} on ${on}`));
  return [...groups].map(([title, checks]) => ({ title, checks: byUrgency(checks) }));
}

const urgency: readonly Outcome[] = ["failed", "warning", "pending", "not tried", "not compared", "passed"];

/** Failures first; what is equally urgent keeps its order, as do checks that have no outcome but their findings. */
export function byUrgency(checks: readonly Check[]): Check[] {
  if (checks.every(({ outcome }) => outcome === undefined)) return [...checks];
  return checks.toSorted((one, other) => urgency.indexOf(checkOutcome(one)) - urgency.indexOf(checkOutcome(other)));
}

/** `3 passed, 1 failed`, and how many came to anything else. */
export function countOutcomes(checks: readonly Check[]): string {
  const count = (outcome: Outcome): number => checks.filter((check) => checkOutcome(check) === outcome).length;
  const others = (["warning", "pending", "not tried", "not compared"] as const)
    .map((outcome) => [count(outcome), outcome] as const)
    .filter(([number]) => number > 0)
    .map(([number, outcome]) => (outcome === "warning" ? counted(number, "warning") : `${number} ${outcome}`));
  return [`${count("passed")} passed`, `${count("failed")} failed`, ...others].join(", ");
}

/** `1 finding`, `2 findings`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? "" : "s"}`;
}
