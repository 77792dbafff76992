import type { Route } from "../../../spec/generated/control-operations.ts";
import type { Command } from "../command.ts";
import { readArguments, UsageError } from "../flags.ts";
import { print, printJson } from "../print.ts";
import { writeAlone } from "../write-alone.ts";
import { askKit, type Asked, controlFlags, reachKit } from "./ask-kit.ts";

/** One thing that a running kit can be told: an operation of the control plane as words of the command line. */
export interface Verb {
  readonly route: Route;
  /** The arguments, as the help shows them: `BY`, `[NAME]`, `FIELD=VALUE…`. */
  readonly takes?: readonly string[];
  /** Where the arguments go. */
  readonly ask?: (args: readonly string[]) => Asked;
  /** Whether the tenant is a field of the body, and no parameter. */
  readonly tenantInBody?: boolean;
  /** The answer as lines; nothing is printed without it. */
  readonly lines?: (answer: never) => readonly string[];
  /** The answer is text, and is printed as it is. */
  readonly isText?: true;
  /** The file, among the arguments, that the answer is written to. */
  readonly into?: (args: readonly string[]) => string;
  /** An answer with which the command fails: exit code 1. */
  readonly fails?: (answer: never) => boolean;
}

/** A command with a verb, as `clock advance 61m`; the verb `""` is what it does without one. */
export function controlCommand(noun: string, what: string, verbs: Readonly<Record<string, Verb>>): Command {
  const usages = Object.entries(verbs).map(([verb, { takes = [] }]) =>
    [noun, verb, ...takes].filter(Boolean).join(" "),
  );
  return {
    summary: `${what}: ${usages.join(" | ")}`,
    flags: controlFlags,
    async run(argv) {
      const { values, positionals } = readArguments(argv, controlFlags, usages.join(" or "));
      const [first = "", ...rest] = positionals;
      const named = Object.hasOwn(verbs, first);
      const verb = verbs[named ? first : ""];
      const args = named ? rest : positionals;
      if (verb === undefined || !fits(args.length, verb.takes)) throw new UsageError(`Say ${usages.join(" or ")}`);
      const asked = verb.ask?.(args) ?? {};
      if (verb.isText === true) {
        const text = await (await reachKit(values, verb.route, asked)).text();
        if (values.json === true) printJson(JSON.stringify(text));
        else if (text.startsWith("{")) printJson(text);
        else print(text.replace(/\n$/, ""));
        return 0;
      }
      const { lines = () => [], fails = () => false, tenantInBody = false } = verb;
      const { tenant, ...others } = values;
      const answer =
        tenantInBody && tenant !== undefined
          ? await askKit(others, verb.route, { ...asked, body: { tenant, ...(asked.body as object | undefined) } })
          : await askKit(values, verb.route, asked);
      if (verb.into !== undefined) await writeAlone("answer", verb.into(args), JSON.stringify(answer));
      const shown = lines(answer as never);
      if (values.json === true) printJson(JSON.stringify(answer ?? null));
      else if (shown.length > 0) print(shown.join("\n"));
      return fails(answer as never) ? 1 : 0;
    },
  };
}

function fits(count: number, takes: readonly string[] = []): boolean {
  const least = takes.filter((name) => !name.startsWith("[")).length;
  return count >= least && (takes.some((name) => name.includes("…")) || count <= takes.length);
}

/** `FIELD=VALUE` arguments as an object; a value is JSON where it can be, else text. One argument may be JSON as a whole. */
export function fieldsOf(args: readonly string[]): Readonly<Record<string, unknown>> {
  const [only = ""] = args;
  if (args.length === 1 && only.startsWith("{")) return parsed(only) as Readonly<Record<string, unknown>>;
  return Object.fromEntries(Object.entries(textsOf(args)).map(([name, text]) => [name, parsed(text)]));
}

/** `FIELD=VALUE` arguments, each value as the text that it is. */
export function textsOf(args: readonly string[]): Readonly<Record<string, string>> {
  return Object.fromEntries(
    args.map((argument) => {
      const at = argument.indexOf("=");
      if (at < 1) throw new UsageError(`${argument} is not FIELD=VALUE`);
      return [argument.slice(0, at), argument.slice(at + 1)];
    }),
  );
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    if (text.startsWith("{")) throw new UsageError(`${text} is not JSON`);
    return text;
  }
}
