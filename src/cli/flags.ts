import { parseArgs } from "node:util";
import { KitError, messageOf } from "../shared/errors.ts";

/** One flag of a command: what it takes, and the line that `--help` shows. */
interface Flag {
  readonly type: "boolean" | "string" | "strings";
  /** How the help names the value. */
  readonly value?: string;
  readonly help: string;
}

export type Flags = Readonly<Record<string, Flag>>;

export type FlagValues<Declared extends Flags> = {
  readonly [Name in keyof Declared]?: {
    boolean: boolean;
    string: string;
    strings: readonly string[];
  }[Declared[Name]["type"]];
};

/** The command line is not what the command takes. */
export class UsageError extends KitError {
  constructor(message: string) {
    super("USAGE_INVALID", message);
  }
}

/**
 * Reads the flags of a command that takes nothing else.
 *
 * @throws UsageError for an unknown flag, a missing value, or an argument that is not a flag
 */
export function readFlags<Declared extends Flags>(argv: readonly string[], declared: Declared): FlagValues<Declared> {
  return readArguments(argv, declared).values;
}

/**
 * Reads a command's flags, and its positionals if they have a name.
 *
 * @throws UsageError for an unknown flag, a missing value, or positionals without a name
 */
export function readArguments<Declared extends Flags>(
  argv: readonly string[],
  declared: Declared,
  positional?: string,
): { values: FlagValues<Declared>; positionals: readonly string[] } {
  try {
    const { values, positionals } = parseArgs({
      args: [...argv],
      allowPositionals: positional !== undefined,
      options: Object.fromEntries(
        Object.entries(declared).map(([name, { type }]) => [
          name,
          { type: type === "boolean" ? "boolean" : "string", multiple: type === "strings" } as const,
        ]),
      ),
    });
    const empty = Object.entries(values).find(([, value]) => [value].flat().includes(""));
    if (empty !== undefined) throw new UsageError(`--${empty[0]} takes a value, and it is empty`);
    if (positionals.some((word) => word === "")) throw new UsageError(`${positional} is empty`);
    return { values: values as FlagValues<Declared>, positionals };
  } catch (error) {
    if (error instanceof UsageError) throw error;
    // Node's own message, without its advice about `--`.
    const [message = ""] = messageOf(error).split(/\.? To specify|\n/);
    const dashed = message.includes("' argument is ambiguous") ? /'--([\w-]+)/.exec(message)?.[1] : undefined;
    if (dashed !== undefined)
      throw new UsageError(`--${dashed} needs a value, and the value must not begin with a dash`);
    const npm = process.env["npm_lifecycle_event"] !== undefined && message.includes("argument");
    throw new UsageError(npm ? `${message}: with npm, put -- before the flags` : message.replace(/\.$/, ""));
  }
}

/** A whole number within bounds. */
export function wholeNumber(name: string, text: string | undefined, least: number, most: number): number | undefined {
  if (text === undefined) return undefined;
  const value = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (!(value >= least && value <= most))
    throw new UsageError(`--${name} takes a whole number from ${least} to ${most}, not ${text}`);
  return value;
}

/** One of a few words. */
export function oneOf<Word extends string>(
  name: string,
  text: string | undefined,
  words: readonly Word[],
): Word | undefined {
  if (text === undefined) return undefined;
  const found = words.find((word) => word === text);
  if (found === undefined) throw new UsageError(`--${name} takes ${words.join(", ")}, not ${text}`);
  return found;
}

/** The flags as the lines of a help text. */
export function describeFlags(flags: Flags): string {
  const rows = Object.entries(flags).map(([name, { value, help }]) => [
    `--${name}${value === undefined ? "" : ` ${value}`}`,
    help,
  ]);
  const width = Math.max(...rows.map(([left = ""]) => left.length));
  return rows.map(([left = "", help]) => `  ${left.padEnd(width)}  ${help}`).join("\n");
}
