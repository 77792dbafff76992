import { styleText } from "node:util";
import type { InvalidExchange } from "../engine/control/violation-log.ts";
import type { Answered } from "../doors/server/server.ts";
import type { Flags } from "./flags.ts";
import { printable, printableJson } from "../shared/printable.ts";

export const logFormats = ["pretty", "json", "silent"] as const;
type LogFormat = (typeof logFormats)[number];

export const logFlag = {
  type: "string",
  value: "FORMAT",
  help: "pretty (default), json, or silent for the ready line alone",
} as const satisfies Flags[string];

export interface Log {
  /** The line that says the server is ready; written whatever the format. */
  ready(message: string, fields: Readonly<Record<string, unknown>>): void;
  /** The line that says what it came to; written whatever the format. */
  summary(message: string, fields: Readonly<Record<string, unknown>>): void;
  readonly hint: (message: string) => void;
  readonly violated: (offence: InvalidExchange) => void;
  readonly answered: ((answered: Answered) => void) | undefined;
  /** Writes what is still held back. */
  flush(): void;
}

/** How long answers are held back to be written together, in milliseconds: one write each would cost more than the answer. */
const holdBack = 50;

/** How many lines are written at once at most: a pipe takes 64 kB, and whoever writes more waits for its reader. */
const mostLines = 100;

/** Logs to a stream, line by line. Never a query, a header or a body: that is where the secrets are. */
export function createLog(format: LogFormat, stream: NodeJS.WriteStream): Log {
  let lines: string[] = [];
  let timer: NodeJS.Timeout | undefined;
  const flush = (): void => {
    clearTimeout(timer);
    timer = undefined;
    if (lines.length > 0) stream.write(`${lines.join("\n")}\n`);
    lines = [];
  };
  const write = (line: string): void => {
    lines.push(line);
    if (lines.length >= mostLines) flush();
    else timer ??= setTimeout(flush, holdBack).unref();
  };
  const json = (event: string, fields: object): void =>
    write(printableJson(JSON.stringify({ time: new Date().toISOString(), event, ...fields })));
  const always = (event: string) => (message: string, fields: Readonly<Record<string, unknown>>) => {
    if (format === "json") json(event, fields);
    else write(inLine(message));
    flush();
  };
  return {
    ready: always("ready"),
    summary: always("summary"),
    hint(message) {
      if (format === "json") json("hint", { message });
      else if (format === "pretty") write(inLine(`hint: ${message}`));
    },
    violated(offence) {
      if (format === "json") json("violation", offence);
      else if (format === "pretty") for (const line of describeOffence(offence)) write(inLine(line));
    },
    answered:
      format === "silent"
        ? undefined
        : format === "json"
          ? (answered) => json("answer", { ...answered, milliseconds: Number(answered.milliseconds.toFixed(3)) })
          : ({ method, path, status, milliseconds, why }) => {
              const line = `${method} ${path} ${paint(status, stream)} ${inTenths(milliseconds)} ms`;
              write(why === undefined ? line : `${line}: ${inLine(why)}`);
            },
    flush,
  };
}

/** What strangers sent is in it: one line it stays, and nothing in it is obeyed. */
function inLine(text: string): string {
  return printable(text.replaceAll("\n", " "));
}

/** One line for each violation. */
function describeOffence({ method, path, status, violations }: InvalidExchange): string[] {
  return violations.map(
    ({ location: [direction], message }) => `violation: ${method} ${path} ${status}: ${direction}: ${message}`,
  );
}

/** Status → how it is shown; asking the stream for its colours each time would cost more than the line. */
const painted = new Map<number, string>();

function paint(status: number, stream: NodeJS.WriteStream): string {
  const known = painted.get(status);
  if (known !== undefined) return known;
  const color = status < 400 ? "green" : status < 500 ? "yellow" : "red";
  const text = styleText(color, String(status), { stream });
  painted.set(status, text);
  return text;
}

/** Tenths → how they are shown: most answers take a few. */
const shownTenths: string[] = [];

function inTenths(milliseconds: number): string {
  const tenths = Math.round(milliseconds * 10);
  return tenths < 100 ? (shownTenths[tenths] ??= (tenths / 10).toFixed(1)) : milliseconds.toFixed(1);
}
